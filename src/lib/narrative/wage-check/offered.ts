import { formatNumber } from '#lib/base/number.ts';
import type { Held } from '#lib/base/words/wage-check/ja.ts';
import { codeName, type Names } from '#lib/query/figure-data.ts';
import type { Claim, Statement } from '../claim.ts';
import { rateOf, sideOf, wageText, type PlannedWage } from './amounts.ts';
import {
	inUnit,
	offeredShort,
	offeredTerm,
	type OfferedWage,
	type PublishedWages
} from './published.ts';
import type { CheckSpeech } from './speech.ts';

/** What published means are told with. */
export interface OfferedSpeech extends CheckSpeech {
	readonly names: Names;
}

export const areaOf = ({ names }: OfferedSpeech, area: string): string =>
	codeName(names, 'ref_area', area)?.[1] ?? area;

/** A value in the unit of the table, with it: 247千円. */
export const offeredText = (
	{ language }: CheckSpeech,
	value: number,
	{ employment }: Pick<PublishedWages, 'employment'>,
	signed = false
): string => `${formatNumber(value, language, 0, signed)}${offeredShort(employment)[language]}`;

const absent = ({ origin }: OfferedWage, planned?: PlannedWage): Claim => ({
	kind: 'absence',
	of: origin,
	...(planned && { planned: planned.yen })
});

/** The planned wage against a mean, in the unit in which the mean is published. */
function position(planned: PlannedWage, to: OfferedWage): Claim {
	const term = offeredTerm(to);
	if (!term) return absent(to, planned);
	const amount = inUnit(planned.yen, planned.employment) - term.value;
	return {
		kind: 'position',
		planned: planned.yen,
		to: term,
		side: sideOf(amount, 0),
		amount,
		rate: rateOf(amount, term.value)
	};
}

/** How the openings of the home area compare with the nation's; where a wage lies, once it is typed. */
export function offeredSaid(
	speech: OfferedSpeech,
	wages: PublishedWages,
	planned: PlannedWage | null
): Statement[] {
	const { home, nation } = wages;
	if (home.value === null && nation.value === null)
		return [{ text: speech.check.noOffered, claims: [absent(home), absent(nation)] }];
	return planned ? [held(speech, wages, planned)] : [compared(speech, wages)];
}

function compared(speech: OfferedSpeech, wages: PublishedWages): Statement {
	const { check } = speech;
	const { home, nation } = wages;
	const [own, other] = [offeredTerm(home), offeredTerm(nation)];
	const text = (one: OfferedWage) =>
		one.value === null ? '' : offeredText(speech, one.value, wages);
	const told = {
		area: areaOf(speech, home.area),
		nation: areaOf(speech, nation.area),
		value: text(home),
		other: text(nation)
	};
	if (!own || !other) {
		const known = own ?? other;
		return {
			text: own
				? check.offered.alone(told.area, told.value, told.nation)
				: check.offered.alone(told.nation, told.other, told.area),
			claims: [
				...(known ? [{ kind: 'level' as const, of: known }] : []),
				absent(own ? nation : home)
			]
		};
	}
	const amount = own.value - other.value;
	return {
		text: check.offered.compared({
			...told,
			amount: offeredText(speech, Math.abs(amount), wages),
			side: sideOf(amount, 0)
		}),
		claims: [{ kind: 'comparison', of: own, to: other, amount }]
	};
}

function held(speech: OfferedSpeech, wages: PublishedWages, planned: PlannedWage): Statement {
	const { language, check } = speech;
	const told = (to: OfferedWage): Held | null => {
		if (to.value === null) return null;
		const amount = inUnit(planned.yen, planned.employment) - to.value;
		return {
			area: areaOf(speech, to.area),
			value: offeredText(speech, to.value, wages),
			amount: offeredText(speech, Math.abs(amount), wages),
			rate: formatNumber(Math.abs(rateOf(amount, to.value)), language, 1),
			side: sideOf(amount, 0)
		};
	};
	const both = [wages.home, wages.nation];
	const missing = both.filter(({ value }) => value === null);
	return {
		text: check.offered.held(
			wageText(planned.yen, planned.employment, language, check),
			both.flatMap((one) => told(one) ?? []),
			missing.map(({ area }) => areaOf(speech, area))
		),
		claims: both.map((one) => position(planned, one))
	};
}
