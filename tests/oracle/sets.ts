import type { Over } from '#lib/narrative/claim.ts';
import type { Data } from './data.ts';
import { compared, divided, exact, minus, printed, read, times, type Exact } from './rounding.ts';
import { summed, valueOf, type Asked } from './values.ts';

export interface Member {
	readonly code: string;
	/** As printed; null where there is no value. */
	readonly value: string | null;
	/** The base is under the threshold. */
	readonly small: boolean;
}

const APART = ['_T', '_U'];

/** Everything that belongs to the set that a claim says it compared, found in the files anew. */
export function membersOf(data: Data, over: Over): Member[] {
	return codesOf(data, over)
		.filter((code) => isHeld(data, over, code))
		.map((code) => ({ code, value: told(data, over, code), small: isSmall(data, over, code) }));
}

function codesOf(data: Data, over: Over): readonly string[] {
	const { members, across, grouping } = over;
	// A total that is drawn with its parts is not one of them.
	if (members.of === 'codes') return members.codes.filter((code) => !APART.includes(code));
	if (grouping !== undefined && across === 'occupation') return data.codes.groups();
	const held = [...data.table(over.dataset).held(across)];
	if (across === 'time_period') return held;
	const list = data.codes.of(across);
	const parentOf = (code: string) => list.get(code)?.parent;
	const finest = held.filter(
		(code) => !APART.includes(code) && !held.some((other) => parentOf(other) === code)
	);
	if (members.of === 'parts') return finest.filter((code) => parentOf(code) === members.group);
	if (members.of === 'items') return finest;
	const groups = finest.map((code) => parentOf(code) ?? '');
	return [...new Set(groups)].filter((code) => code !== '' && !APART.includes(code));
}

/** Where a code stands: the question with the code put in, now or in the period compared with. */
const at = (over: Over, code: string, period?: string, area?: string): Asked => ({
	dataset: over.dataset,
	measure: over.measure,
	where: {
		...over.where,
		[over.across]: code,
		...(period ? { time_period: period } : {}),
		...(area ? { ref_area: area } : {})
	},
	...(over.grouping ? { grouping: over.grouping } : {}),
	...(over.per ? { per: over.per } : {})
});

/** A table need not have a row for each code in each period: an edition of industries ends. */
function isHeld(data: Data, over: Over, code: string): boolean {
	const table = data.table(over.dataset);
	const { where } = at(over, code);
	const parts = summed(data, over.dataset, where, over.grouping);
	if (!parts) return over.members.of === 'codes' || table.row(where) !== undefined;
	return parts.some((occupation) => table.row({ ...where, occupation }) !== undefined);
}

function told(data: Data, over: Over, code: string): string | null {
	const now = valueOf(data, at(over, code));
	if (now === null) return null;
	if (over.against) {
		const there = valueOf(data, at(over, code, undefined, over.against.ref_area));
		return there === null ? null : changeOf(now, there, 'difference', over.decimals);
	}
	if (!over.since) return printed(now, over.decimals);
	const before = valueOf(data, at(over, code, over.since.period));
	if (before === null) return null;
	return changeOf(now, before, over.since.as, over.decimals);
}

/** What is printed of a change: the difference of what is printed, or the rate in per cent. */
export function changeOf(
	now: Exact,
	before: Exact,
	as: 'difference' | 'rate',
	decimals: number
): string | null {
	if (as === 'rate') {
		const rate = divided(times(minus(now, before), exact(100)), before);
		return rate && printed(rate, decimals);
	}
	const [a, b] = [now, before].map((value) => read(printed(value, decimals)));
	return a && b ? printed(minus(a, b), decimals) : null;
}

function isSmall(data: Data, over: Over, code: string): boolean {
	const { base, since } = over;
	if (!base) return false;
	return [undefined, ...(since ? [since.period] : [])].some((period) => {
		const { where, grouping } = at(over, code, period);
		const dataset = base.dataset ?? over.dataset;
		const value = valueOf(data, { dataset, where, grouping, measure: base.measure });
		// What nobody counted is not enough.
		return value === null || compared(value, exact(base.least)) < 0;
	});
}

/** Those that can be compared: they have a value, and one that rests on enough. */
export const comparable = (members: readonly Member[]): (Member & { value: string })[] =>
	members.filter((one): one is Member & { value: string } => one.value !== null && !one.small);
