import { fault, type Fault } from '../fault.ts';
import { isTold, type Said } from './said.ts';

const LIMITS = ['offered_wage_lower', 'offered_wage_upper'];

/** The mean of a limit follows the word of its limit; pay by the month is told as such. */
export const checkLimits = (said: Said): Fault[] => [...swapped(said), ...paid(said)];

function swapped({ text, rules, places }: Said): Fault[] {
	const words = [rules.lowerLimit, rules.upperLimit].flatMap((pattern, index) =>
		[...text.matchAll(pattern)].map(({ index: at }) => ({ at, measure: LIMITS[index] }))
	);
	if (new Set(words.map(({ measure }) => measure)).size < LIMITS.length) return [];
	words.sort((a, b) => a.at - b.at);
	return places.flatMap(({ token, mentions }) => {
		const own = mentions.map(({ of, role }) => (of && role === 'value' ? of.measure : ''));
		if (own.length === 0 || !own.every((measure) => LIMITS.includes(measure))) return [];
		const told = words.findLast(({ at }) => at < token.at)?.measure;
		return told === undefined || own.includes(told)
			? []
			: [fault('the other limit', `${token.text}: ${told}`)];
	});
}

const paid = (said: Said): Fault[] =>
	said.claims.flatMap((claim) => {
		if (claim.kind !== 'listings-wage') return [];
		const { monthlyPay, hourlyPay } = said.rules;
		return isTold(said, claim.paid === 'monthly' ? monthlyPay : hourlyPay)
			? []
			: [fault('another pay', claim.paid)];
	});
