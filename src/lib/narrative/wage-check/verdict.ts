import { formatNumber } from '#lib/base/number.ts';
import type { Claim, Statement } from '../claim.ts';
import { rateOf, sideOf, wageText, yen, type PlannedWage } from './amounts.ts';
import { factOrigin, type WageAt, type WageFacts } from './facts.ts';
import type { CheckSpeech } from './speech.ts';

/** Of the ends of the band and the desired wage. */
type Held = 'lower' | 'upper' | 'desired';

const HELD: readonly Held[] = ['lower', 'upper', 'desired'];

/** The planned wage against a fact, as a claim; or that there is none. */
const against = (planned: PlannedWage, id: Held, value: number | null, at: WageAt): Claim[] =>
	value === null
		? [{ kind: 'absence', of: factOrigin(id, at), planned: planned.yen }]
		: [
				{
					kind: 'position',
					planned: planned.yen,
					to: { ...factOrigin(id, at), value, decimals: 0 },
					side: sideOf(planned.yen, value),
					...(id === 'desired' && {
						amount: planned.yen - value,
						rate: rateOf(planned.yen - value, value)
					})
				}
			];

/** Where a planned wage lies in the monthly band, in words that claim no more than the figures hold. */
export function verdict(
	speech: CheckSpeech,
	planned: PlannedWage,
	{ lower, upper, desired }: WageFacts,
	at: WageAt
): Statement[] {
	const { language, check } = speech;
	const amount = (value: number | null) => (value === null ? '' : yen(value, language));
	const side = (value: number | null) => (value === null ? null : sideOf(planned.yen, value));
	return [
		{
			text: check.position({
				wage: wageText(planned.yen, planned.employment, language, check),
				lower: amount(lower),
				upper: amount(upper),
				toLower: side(lower),
				toUpper: side(upper)
			}),
			claims: [...against(planned, 'lower', lower, at), ...against(planned, 'upper', upper, at)]
		},
		{
			text: check.desired({
				desired: amount(desired),
				amount: desired === null ? '' : yen(Math.abs(planned.yen - desired), language),
				rate:
					desired === null
						? ''
						: formatNumber(Math.abs(rateOf(planned.yen - desired, desired)), language, 1),
				side: side(desired)
			}),
			claims: against(planned, 'desired', desired, at)
		}
	];
}

/** What the band is, before a wage is typed. */
export function bandSaid(
	{ language, check }: CheckSpeech,
	facts: WageFacts,
	at: WageAt
): Statement[] {
	if (HELD.every((id) => facts[id] === null))
		return [
			{
				text: check.noBand,
				claims: HELD.map((id) => ({ kind: 'absence', of: factOrigin(id, at) }))
			}
		];
	return HELD.map((id) => {
		const value = facts[id];
		const of = factOrigin(id, at);
		return value === null
			? { text: check.fact.none[id], claims: [{ kind: 'absence', of }] }
			: {
					text: check.fact.is[id](yen(value, language)),
					claims: [{ kind: 'level', of: { ...of, value, decimals: 0 } }]
				};
	});
}
