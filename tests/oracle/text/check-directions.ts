import type { Claim } from '#lib/narrative/claim.ts';
import { fault, type Fault } from '../fault.ts';
import { clauseAt, sentenceAt, type Span } from './clauses.ts';
import type { Token } from './numbers.ts';
import { isSigned } from './mentions.ts';
import { placesOf, type Said } from './said.ts';

interface Word {
	readonly sign: number;
	readonly from: number;
	readonly to: number;
}

const words = (said: Said, { from, to }: Span, patterns: readonly [RegExp, number][]): Word[] =>
	patterns.flatMap(([pattern, sign]) =>
		[...said.text.slice(from, to).matchAll(pattern)].map(({ 0: found, index }) => ({
			sign,
			from: from + index,
			to: from + index + found.length
		}))
	);

const distance = ({ from, to }: Word, { at, end }: Token): number =>
	from >= end ? from - end : at - to;

/** The sign that the words beside a number say; the clause before the sentence. */
function signBeside(
	said: Said,
	token: Token,
	patterns: readonly [RegExp, number][]
): number | null {
	for (const span of [
		clauseAt(said.text, token.at, said.rules),
		sentenceAt(said.text, token.at, said.rules)
	]) {
		const found = words(said, span, patterns);
		if (found.length > 0)
			return found.reduce((a, b) => (distance(b, token) < distance(a, token) ? b : a)).sign;
	}
	return null;
}

/** Up and down, more and less, highest and lowest agree with the numbers. */
export function checkDirections(said: Said): Fault[] {
	return said.claims.flatMap((claim) => {
		if (claim.kind === 'change' || claim.kind === 'comparison' || claim.kind === 'listings-change')
			return checkAmount(said, claim, claim.amount, 'amount');
		if (claim.kind === 'level' && isSigned(claim.of))
			return checkAmount(said, claim, claim.of.value, 'value');
		if (claim.kind === 'minimum-wage') return checkReached(said, claim.isBelow);
		if (claim.kind === 'extreme' || claim.kind === 'listings-most') return checkEnd(said, claim);
		if (claim.kind === 'count' && 'sign' in claim.that)
			return checkSign(said, claim, claim.that.sign);
		if (claim.kind === 'position')
			return claim.amount ? checkDistance(said, claim, claim.side) : checkSide(said, claim);
		return [];
	});
}

const moves = ({ rules }: Said): [RegExp, number][] => [
	[rules.up, 1],
	[rules.down, -1],
	[rules.same, 0]
];

function checkAmount(said: Said, claim: Claim, amount: number, role: 'amount' | 'value'): Fault[] {
	const sign = Math.sign(amount);
	const amounts = said.mentions.filter(
		(mention) => mention.claim === claim && mention.role === role
	);
	const places = amounts.flatMap((mention) => placesOf(said, mention));
	const told = places.map(({ token }) =>
		/^[+-]/.test(token.text)
			? Math.sign(Number(token.text)) // What is no difference of two values is above 0 where neither sign nor word says otherwise.
			: (signBeside(said, token, moves(said)) ??
				(role === 'value' ? Math.sign(Number(token.text)) : null))
	);
	if (told.includes(sign)) return [];
	if (places.length > 0) return [fault('another direction', `${amount}: ${told.join()}`)];
	const all = words(said, { from: 0, to: said.text.length }, moves(said));
	return all.length === 0 || all.some((word) => word.sign === sign)
		? []
		: [fault('another direction', String(amount))];
}

/** In its clause, or the last one said before; the words of an end may follow it too. */
function endBefore(said: Said, token: Token, ends: readonly [RegExp, number][]): number | null {
	const clause = words(said, clauseAt(said.text, token.at, said.rules), ends);
	const { from } = sentenceAt(said.text, token.at, said.rules);
	const before = words(said, { from, to: token.at }, ends).sort((a, b) => b.to - a.to);
	const found = clause.length > 0 ? clause : before.slice(0, 1);
	return found.length > 0
		? found.reduce((a, b) => (distance(b, token) < distance(a, token) ? b : a)).sign
		: signBeside(said, token, ends);
}

function checkEnd(
	said: Said,
	claim: Extract<Claim, { kind: 'extreme' | 'listings-most' }>
): Fault[] {
	const end = claim.kind === 'extreme' ? claim.end : 'highest';
	const [first] = said.mentions.filter(
		(mention) => mention.claim === claim && mention.role === 'value'
	);
	const places = first ? placesOf(said, first) : [];
	const ends: [RegExp, number][] = [
		[said.rules.highest, 1],
		[said.rules.lowest, -1]
	];
	const told = places.map(({ token }) => endBefore(said, token, ends));
	return places.length === 0 || told.includes(end === 'highest' ? 1 : -1)
		? []
		: [fault('another end', `${end}: ${told.join()}`)];
}

function checkSign(said: Said, claim: Claim, sign: number): Fault[] {
	const counts = said.mentions.filter((one) => one.claim === claim && one.wanted);
	const told = counts
		.flatMap((mention) => placesOf(said, mention))
		.map(({ token }) => signBeside(said, token, moves(said)));
	return told.length === 0 || told.includes(sign) ? [] : [fault('another direction', told.join())];
}

/** Every number of how far a wage is from a value stands beside the word for its side. */
function checkDistance(said: Said, claim: Claim, side: number): Fault[] {
	const told = said.mentions
		.filter((mention) => mention.claim === claim && mention.role === 'amount')
		.flatMap((mention) => placesOf(said, mention))
		.filter(({ mentions }) => mentions.every((one) => one.claim === claim))
		.map(({ token }) => signBeside(said, token, moves(said)));
	return told.every((sign) => sign === side) ? [] : [fault('another side', told.join())];
}

/** A wage between the two limits lies above the lower and below the upper. */
function checkSide(said: Said, { side, to }: Extract<Claim, { kind: 'position' }>): Fault[] {
	if (said.rules.between.test(said.text))
		return side === (to.measure === 'offered_wage_lower' ? 1 : -1)
			? []
			: [fault('another side', String(side))];
	const all = words(said, { from: 0, to: said.text.length }, moves(said));
	return all.some(({ sign }) => sign === side) ? [] : [fault('another side', String(side))];
}

function checkReached({ text, rules }: Said, isBelow: boolean): Fault[] {
	const [under, reached] = [rules.under, rules.reached].map((words) => words.test(text));
	return under === isBelow && reached === !isBelow ? [] : [fault('another side', text)];
}
