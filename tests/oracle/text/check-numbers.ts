import { fault, type Fault } from '../fault.ts';
import { placesOf, type Said } from './said.ts';

/** Every number is of a claim, and every claim's value is told with its unit. */
export const checkNumbers = (said: Said): Fault[] => [
	...said.places
		.filter(({ mentions }) => mentions.length === 0)
		.map(({ token }) => fault('a number of no claim', said.text.slice(token.at, token.end + 8))),
	...said.mentions
		.filter((mention) => mention.wanted && placesOf(said, mention).length === 0)
		.map(({ text, unit }) => fault('a value is not told', `${text} ${unit}`)),
	...said.claims
		.filter(isNone)
		.flatMap(() =>
			said.text.search(said.rules.absent) >= 0 || said.text.includes('0')
				? []
				: [fault('none is not told', '')]
		),
	...said.claims.flatMap((claim) => {
		if (!('amount' in claim)) return [];
		const told = said.mentions
			.filter((mention) => mention.claim === claim)
			.map((mention) => [mention.role, placesOf(said, mention).length > 0] as const);
		const amount = told.some(([role, found]) => role === 'amount' && found);
		const values = told.every(([role, found]) => role === 'amount' || found);
		const same = claim.amount === 0 && said.text.search(said.rules.same) >= 0;
		return amount || values || same ? [] : [fault('a change is not told', String(claim.amount))];
	})
];

const isNone = (claim: Said['claims'][number]): boolean =>
	claim.kind === 'count' && claim.count === 0;
