import type { Claim } from '#lib/narrative/claim.ts';
import { fault, type Fault } from '../fault.ts';
import { clauseAt } from './clauses.ts';
import { termsOf } from './names.ts';
import { yearBefore } from './periods.ts';
import type { Said } from './said.ts';

/** The periods of which a claim tells something. */
function periodsOf(claim: Claim): string[] {
	const told = termsOf(claim).flatMap(({ where }) => where.time_period ?? []);
	if (!('over' in claim)) return told;
	const { since, members, across } = claim.over;
	const span =
		across === 'time_period' && members.of === 'codes'
			? [members.codes[0] ?? '', members.codes.at(-1) ?? '']
			: [];
	const run = 'since' in claim && claim.since !== undefined ? [claim.since] : [];
	return [...told, ...(since ? [since.period] : []), ...span, ...run];
}

/** The periods that are named are those of the claims, each beside its own value. */
export function checkPeriods(said: Said): Fault[] {
	const claimed = new Set(said.claims.flatMap(periodsOf));
	const relative = said.text.search(said.rules.yearBefore) >= 0;
	const named = new Set([...said.periods, ...said.periodsAround].map(({ code }) => code));
	if (relative) for (const code of [...named, ...claimed]) named.add(yearBefore(code));
	const wanted = said.claims.flatMap((claim) =>
		termsOf(claim).flatMap(({ where }) => where.time_period ?? [])
	);
	return [
		...said.periods
			.filter(({ code }) => !claimed.has(code))
			.map(({ code }) => fault('a period of no claim', code)),
		...[...new Set(wanted)]
			.filter((code) => !named.has(code))
			.map((code) => fault('a period is not told', code)),
		...said.places.flatMap((place) => besideAnother(said, place))
	];
}

/** Periods are covered in what is left of a text. */
const IN_BRACKETS = /\u0000 ?[（(]$/;

/** A clause that names periods holds the values of these alone. */
function besideAnother(said: Said, { token, mentions }: Said['places'][number]): Fault[] {
	const { from, to } = clauseAt(said.text, token.at, said.rules);
	const clause = said.text.slice(from, to);
	const inside = said.periods.filter(({ at }) => at >= from && at < to);
	// A value in brackets is that of the period before them.
	const named = IN_BRACKETS.test(said.rest.slice(0, token.at))
		? said.periods.filter(({ at }) => at < token.at).slice(-1)
		: inside;
	const here = named.map(({ code }) => code);
	if (here.length === 0 || mentions.some(({ period }) => period === null)) return [];
	const relative = clause.search(said.rules.yearBefore) >= 0 ? here.map(yearBefore) : [];
	const right = mentions.some(({ period }) => [...here, ...relative].includes(period ?? ''));
	return right || mentions.length === 0
		? []
		: [fault('a value of another period', `${token.text}: ${here.join()}`)];
}
