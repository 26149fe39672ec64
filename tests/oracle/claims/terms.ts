import type { Term } from '#lib/narrative/claim.ts';
import type { Data } from '../data.ts';
import { fault, type Fault } from '../fault.ts';
import { printed, written } from '../rounding.ts';
import { valueOf } from '../values.ts';

export const nameOf = ({ dataset, measure, where }: Omit<Term, 'value' | 'decimals'>): string =>
	`${dataset} ${measure} ${Object.values(where).join(' ')}`;

/** The printed value is the one of the files. */
export function checkTerm(data: Data, term: Term): Fault[] {
	const said = written(term.value, term.decimals);
	const value = valueOf(data, term);
	if (value === null) return [fault('no such value', `${nameOf(term)}: ${term.value}`)];
	const right = printed(value, term.decimals);
	if (said === right) return [];
	return [fault('another value', `${nameOf(term)}: ${said ?? term.value}, and not ${right}`)];
}
