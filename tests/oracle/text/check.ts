import type { Claim } from '#lib/narrative/claim.ts';
import type { Context } from '../context.ts';
import type { Data } from '../data.ts';
import { fault, type Fault } from '../fault.ts';
import { checkDirections } from './check-directions.ts';
import { checkLimits } from './check-limits.ts';
import { checkMeasures } from './check-measures.ts';
import { checkNames } from './check-names.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkPeriods } from './check-periods.ts';
import { checkQuoted } from './check-quoted.ts';
import { checkSets } from './check-sets.ts';
import { termsOf } from './names.ts';
import { said, type Said } from './said.ts';

/** What the words of a sentence say, held against its claims. */
export function checkText(
	data: Data,
	text: string,
	claims: readonly Claim[],
	context: Context
): Fault[] {
	const read = said(data, text, claims, context);
	return [
		checkNumbers,
		checkPeriods,
		checkDirections,
		checkNames,
		checkMeasures,
		checkSets,
		checkMark,
		checkAbsence,
		checkQuoted,
		checkLimits
	].flatMap((check) => check(read));
}

/** Made-up values stand where the mark is, and only they do. */
function checkMark({ data, claims, context, rules }: Said): Fault[] {
	const samples = claims.flatMap(termsOf).map(({ dataset }) => data.table(dataset).sample);
	const marked = rules.sample.test(context.mark);
	if (samples.includes(true) && !marked) return [fault('the mark is lost', '')];
	if (samples.length > 0 && !samples.includes(true) && marked)
		return [fault('real values are marked', '')];
	return [];
}

const checkAbsence = ({ claims, text, rules }: Said): Fault[] =>
	claims.some(({ kind }) => kind === 'absence' || kind === 'uncollected') &&
	!rules.absent.test(text)
		? [fault('an absence is not told', text)]
		: [];
