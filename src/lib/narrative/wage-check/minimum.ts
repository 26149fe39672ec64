import { formatNumber } from '#lib/base/number.ts';
import { hourlyOf, monthlyOf } from '#lib/base/working-hours.ts';
import {
	INDUSTRIAL_IN_FORCE,
	minimumWageFor,
	type MinimumWageHeld
} from '#lib/catalogue/minimum-wage.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { Claim, Statement } from '../claim.ts';
import { yenHour } from '../minimum-wage.ts';
import { wageText, yen, type PlannedWage } from './amounts.ts';
import type { CheckSpeech } from './speech.ts';

/** What a planned wage is to the minimum wage of the area, or of the industries chosen. */
export interface AgainstMinimum {
	/** Said loudly; null where the wage is not under the minimum wage. */
	readonly alarm: Statement | null;
	readonly said: readonly Statement[];
}

/** Pay that just reaches a minimum wage, in the pay of the employment: a month by the hours assumed. */
export const reached = (
	{ yen: least }: Pick<MinimumWageHeld, 'yen'>,
	{ employment, hours }: Pick<PlannedWage, 'employment' | 'hours'>
): number => (employment === 'part_time' ? least : monthlyOf(least, hours));

/** The minimum wage of the prefecture by its name, or that of the industries by their names. */
const named = ({ language, check }: CheckSpeech, { industries }: MinimumWageHeld): string =>
	industries
		? check.minimum.industrial(industries[language])
		: check.minimum.regional(SITE.areaName[language]);

/** Hourly pay is held against the minimum wage as it is; monthly pay only by the hours assumed. */
export function againstMinimum(speech: CheckSpeech, planned: PlannedWage): AgainstMinimum {
	const least = minimumWageFor(planned.industry);
	if (!least) return { alarm: null, said: [] };
	const { language, check } = speech;
	const hourly = planned.employment === 'part_time' ? planned.yen : planned.yen / planned.hours;
	const isBelow = hourly < least.yen;
	const told = {
		wage: wageText(planned.yen, planned.employment, language, check),
		name: named(speech, least),
		minimum: yenHour(least.yen, language),
		from: least.from
	};
	const claims = [reaching(speech, planned, least, isBelow)];
	const others = least.industries || isBelow ? [] : missed(speech, planned, hourly);
	if (planned.employment === 'part_time')
		return isBelow
			? {
					alarm: {
						text: check.belowMinimum({
							...told,
							amount: yen(least.yen - planned.yen, language)
						}),
						claims
					},
					said: []
				}
			: { alarm: null, said: [{ text: check.minimumKept(told), claims }, ...others] };
	return isBelow
		? {
				alarm: {
					text: check.belowMinimumMonthly({
						...told,
						hours: formatNumber(planned.hours, language, 1),
						hourly: yenHour(hourlyOf(planned.yen, planned.hours), language)
					}),
					claims
				},
				said: []
			}
		: { alarm: null, said: others };
}

/** Where no industry is chosen: the ones whose own minimum wage the pay would not reach. */
function missed(speech: CheckSpeech, planned: PlannedWage, hourly: number): Statement[] {
	const { language, check } = speech;
	return INDUSTRIAL_IN_FORCE.filter(({ yen: least }) => hourly < least).map((one) => ({
		text: check.belowIndustrial(one.industries[language], yenHour(one.yen, language), one.from),
		claims: [reaching(speech, planned, one, true)]
	}));
}

/** A planned wage against a minimum wage, as a claim. */
const reaching = (
	{ language }: CheckSpeech,
	{ yen: planned, employment, hours }: PlannedWage,
	{ yen: least, from, industries }: Pick<MinimumWageHeld, 'yen' | 'from' | 'industries'>,
	isBelow: boolean
): Claim => ({
	kind: 'minimum-wage',
	planned,
	...(employment === 'full_time' && { hours }),
	yen: least,
	from,
	...(industries && { industries: industries[language] }),
	isBelow
});
