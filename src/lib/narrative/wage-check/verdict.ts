import type { Language } from '#lib/base/language.ts';
import { formatNumber } from '#lib/base/number.ts';
import type { Side, WageCheckWords } from '#lib/base/words/wage-check/ja.ts';
import { hourlyOf } from '#lib/base/working-hours.ts';
import { INDUSTRIAL_MINIMUM_WAGES, MINIMUM_WAGES } from '#lib/catalogue/minimum-wage.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import type { Claim, Statement } from '../claim.ts';
import { yenHour } from '../minimum-wage.ts';
import { factOrigin, type WageAt, type WageEmployment, type WageFacts } from './facts.ts';
import type { CheckSpeech } from './speech.ts';

export interface PlannedWage {
	readonly yen: number;
	readonly employment: WageEmployment;
	/** What a month is taken to have, to hold monthly pay against the minimum wage. */
	readonly hours: number;
}

/** Where a planned wage lies, in words that claim no more than the figures hold. */
export interface Verdict {
	readonly sentences: readonly Statement[];
	/** Said loudly; null where the wage is not under the minimum wage. */
	readonly alarm: Statement | null;
	/** The planned wage less each amount that is known. */
	readonly differences: readonly { readonly name: string; readonly text: string }[];
}

export const yen = (amount: number, language: Language, signed = false): string =>
	`${formatNumber(amount, language, 0, signed)}${UNITS.yen_month.short[language]}`;

const side = (wage: number, other: number | null): Side =>
	other === null ? null : (Math.sign(wage - other) as -1 | 0 | 1);

/** 月額230,000円 / 230,000 yen a month. */
export const wageText = (
	amount: number,
	employment: WageEmployment,
	language: Language,
	words: WageCheckWords
): string =>
	language === 'en'
		? `${yen(amount, language)} ${words.kind[employment]}`
		: `${words.kind[employment]}${yen(amount, language)}`;

/** The planned wage against a fact, as a claim; or that there is none. */
const against = (
	planned: PlannedWage,
	id: 'lower' | 'upper' | 'desired',
	value: number | null,
	at: WageAt
): Claim[] => {
	const sign = side(planned.yen, value);
	return value === null || sign === null
		? [{ kind: 'absence', of: factOrigin(id, at), planned: planned.yen }]
		: [
				{
					kind: 'position',
					planned: planned.yen,
					to: { ...factOrigin(id, at), value, decimals: 0 },
					side: sign
				}
			];
};

export function verdict(
	speech: CheckSpeech,
	planned: PlannedWage,
	{ lower, upper, desired }: WageFacts,
	at: WageAt
): Verdict {
	const { language, check } = speech;
	const wage = wageText(planned.yen, planned.employment, language, check);
	const amount = (value: number | null) => (value === null ? '' : yen(value, language));
	const minimum = againstMinimum(planned, wage, language, check);
	return {
		sentences: [
			{
				text: check.position({
					wage,
					lower: amount(lower),
					upper: amount(upper),
					toLower: side(planned.yen, lower),
					toUpper: side(planned.yen, upper)
				}),
				claims: [...against(planned, 'lower', lower, at), ...against(planned, 'upper', upper, at)]
			},
			{
				text: check.desired(wage, amount(desired), side(planned.yen, desired)),
				claims: against(planned, 'desired', desired, at)
			},
			...minimum.said
		],
		alarm: minimum.alarm,
		differences: [
			...(['lower', 'upper', 'desired'] as const).flatMap((name) => {
				const other = { lower, upper, desired }[name];
				return other === null
					? []
					: [{ name: check.difference[name], text: yen(planned.yen - other, language, true) }];
			}),
			...minimum.difference
		]
	};
}

interface AgainstMinimum {
	readonly alarm: Statement | null;
	readonly said: readonly Statement[];
	readonly difference: Verdict['differences'];
}

/** Hourly pay is held against the newest minimum wages; monthly pay only by the hours assumed. */
function againstMinimum(
	planned: PlannedWage,
	wage: string,
	language: Language,
	words: WageCheckWords
): AgainstMinimum {
	const newest = MINIMUM_WAGES.at(-1);
	if (!newest) return { alarm: null, said: [], difference: [] };
	const minimum = yenHour(newest.yen, language);
	const from = newest.from;
	if (planned.employment === 'part_time') {
		const short = newest.yen - planned.yen;
		return {
			alarm:
				short > 0
					? {
							text: words.belowMinimum({ wage, minimum, from, amount: yen(short, language) }),
							claims: [reaching(planned, newest, true)]
						}
					: null,
			said:
				short > 0
					? []
					: [
							{
								text: words.minimumKept(minimum, from),
								claims: [reaching(planned, newest, false)]
							},
							...industrial(planned, planned.yen, language, words)
						],
			difference: [{ name: words.difference.minimum, text: yen(-short, language, true) }]
		};
	}
	const exact = planned.yen / planned.hours;
	return {
		alarm:
			exact < newest.yen
				? {
						text: words.belowMinimumMonthly({
							wage,
							hours: formatNumber(planned.hours, language, 1),
							hourly: yenHour(hourlyOf(planned.yen, planned.hours), language),
							minimum,
							from
						}),
						claims: [reaching(planned, newest, true)]
					}
				: null,
		said: exact < newest.yen ? [] : industrial(planned, exact, language, words),
		difference: []
	};
}

/** The minimum wages of single industries that a wage does not reach: the job may be in one of them. */
function industrial(
	planned: PlannedWage,
	hourly: number,
	language: Language,
	words: WageCheckWords
): Statement[] {
	const missed = INDUSTRIAL_MINIMUM_WAGES.filter(({ yen: least }) => hourly < least);
	return missed.map(({ yen: least, from, industries }) => ({
		text: words.belowIndustrial(industries[language], yenHour(least, language), from),
		claims: [reaching(planned, { yen: least, from, industries: industries[language] }, true)]
	}));
}

/** A planned wage against a minimum wage, as a claim. */
const reaching = (
	{ yen: planned, employment, hours }: PlannedWage,
	{ yen: least, from, industries }: { yen: number; from: string; industries?: string },
	isBelow: boolean
): Claim => ({
	kind: 'minimum-wage',
	planned,
	...(employment === 'full_time' && { hours }),
	yen: least,
	from,
	...(industries !== undefined && { industries }),
	isBelow
});

/** A wage that looks as if it were meant for the other employment type; null where it does not. */
export function doubt(
	amount: number,
	employment: WageEmployment,
	language: Language,
	words: WageCheckWords
): string | null {
	if (employment === 'full_time' && amount < 50_000)
		return words.doubtMonthly(yen(amount, language));
	if (employment === 'part_time' && amount > 20_000)
		return words.doubtHourly(yen(amount, language));
	return null;
}
