import { dataset as declared } from '#lib/catalogue/list.ts';
import { TOTAL, UNCLASSIFIED, type DimensionId } from '#lib/catalogue/dimension.ts';
import { codeName, type Names } from '../figure-data.ts';
import type { KnownDataset } from './known.ts';

/** Words in the place of codes: no code begins with such a sign. */
export const ALL = '*';
export const GROUPS = '*groups';
export const ITEMS = '*items';
const SETS: readonly string[] = [ALL, GROUPS, ITEMS];

const RANGE = /^([^.]+)\.\.([^.]+)$/;

/** From one period to another, both among them. */
export const rangeOf = (from: string, to: string): string => `${from}..${to}`;

/** What stands for codes of an axis: a word for a set, a span of periods, or a code itself. */
export function isSpec(known: KnownDataset, dimension: DimensionId, text: string): boolean {
	const values = known.values[dimension] ?? [];
	if (SETS.includes(text)) return true;
	const [, from, to] = (dimension === 'time_period' && RANGE.exec(text)) || [];
	if (from !== undefined && to !== undefined)
		return from <= to && values.includes(from) && values.includes(to);
	return values.includes(text);
}

/** What a code is among those of its dimension in a dataset. */
export type Level = 'total' | 'group' | 'item';

type Levels = ReadonlyMap<string, Level>;

const kept = new WeakMap<KnownDataset, Map<DimensionId, Levels>>();

/** The level of every code of a dimension that has values; kept, since every cell asks. */
export function levelsOf(known: KnownDataset, names: Names, dimension: DimensionId): Levels {
	const all = kept.get(known) ?? new Map<DimensionId, Levels>();
	kept.set(known, all);
	const found = all.get(dimension) ?? levelsIn(known, names, dimension);
	all.set(dimension, found);
	return found;
}

function levelsIn({ id, values }: KnownDataset, names: Names, dimension: DimensionId): Levels {
	const list = values[dimension] ?? [];
	const parents = new Set(list.map((code) => codeName(names, dimension, code)?.[2]));
	const totals = new Set(
		declared(id)
			.sums.filter((sum) => sum.dimension === dimension)
			.map(({ total }) => total)
	);
	return new Map(
		list.map((code): [string, Level] => [
			code,
			code === TOTAL || totals.has(code) ? 'total' : parents.has(code) ? 'group' : 'item'
		])
	);
}

/** Whether a dimension's codes are groups and their parts, so that either can be wanted. */
export const hasGroups = (known: KnownDataset, names: Names, dimension: DimensionId): boolean =>
	[...levelsOf(known, names, dimension).values()].filter((level) => level === 'group').length > 1;

/** Whether totals or subtotals are among the codes of a dimension. */
export const hasTotals = (known: KnownDataset, names: Names, dimension: DimensionId): boolean =>
	[...levelsOf(known, names, dimension).values()].some((level) => level !== 'item');

interface Wanted {
	readonly known: KnownDataset;
	readonly names: Names;
	readonly dimension: DimensionId;
	readonly specs: readonly string[];
	readonly totals: boolean;
}

/** The codes of an axis in the order of their list. Codes that a reader named stay even as totals. */
export function codesOf({ known, names, dimension, specs, totals }: Wanted): string[] {
	const levels = levelsOf(known, names, dimension);
	const named = new Set(specs.filter((spec) => !SETS.includes(spec)));
	const spans = specs.flatMap((spec) => {
		const [, from, to] = RANGE.exec(spec) ?? [];
		return from !== undefined && to !== undefined ? [{ from, to }] : [];
	});
	return [...levels].flatMap(([code, level]) => {
		const isIn =
			named.has(code) ||
			spans.some(({ from, to }) => from <= code && code <= to) ||
			specs.some((spec) => isOfSet(spec, code, level, totals));
		return isIn ? [code] : [];
	});
}

function isOfSet(spec: string, code: string, level: Level, totals: boolean): boolean {
	if (!SETS.includes(spec)) return false;
	if (level === 'total') return totals;
	if (spec === GROUPS) return level === 'group' || code === UNCLASSIFIED;
	return level === 'item' || (spec === ALL && totals);
}
