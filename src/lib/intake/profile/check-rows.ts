import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import type { Sighting } from '#lib/contract/sighting.ts';
import { sighting } from '#lib/contract/sighting.ts';
import { keyNames } from '../key-names.ts';
import type { Books } from './books.ts';
import { listOf } from './cell-reader.ts';
import { majorSightings } from './majors.ts';
import { printedRatioSightings } from './printed-ratio.ts';
import type { RowProfile } from './profile.ts';
import type { IntakeRow } from './record.ts';
import { PROFILE_RULES } from './rules.ts';

/** The dimensions whose parent codes are groups of others. */
const HIERARCHIES = ['occupation', 'industry'] as const;

/**
 * What must hold within one table: no item twice, printed ratios, majors as sums. Majors are
 * then taken out: the site computes them.
 */
export function checkRows(
	rows: readonly IntakeRow[],
	{ majors }: RowProfile,
	books: Books
): { rows: readonly IntakeRow[]; sightings: readonly Sighting[] } {
	const repeated = twice(rows, books);
	const ratios = printedRatioSightings(rows);
	const [first] = rows;
	const hierarchy = first && HIERARCHIES.find((name) => name in first.key);
	if (!first || !hierarchy || !majors) return { rows, sightings: [...repeated, ...ratios] };
	const list = listOf(datasetOf(first.dataset), hierarchy);
	const entries = list ? books.of(list).entries : [];
	const isMajor = ({ key }: IntakeRow) =>
		key[hierarchy] !== '_T' && entries.some(({ parent }) => parent === key[hierarchy]);
	const sums = majors === 'check' ? majorSightings(rows, hierarchy, entries, isMajor) : [];
	const left = majors === 'leave' ? leftMajors(rows.filter(isMajor)) : [];
	return {
		rows: rows.filter((row) => !isMajor(row)),
		sightings: [...repeated, ...ratios, ...sums, ...left]
	};
}

function twice(rows: readonly IntakeRow[], books: Books): Sighting[] {
	const seen = new Map<string, IntakeRow>();
	return rows.flatMap((row) => {
		const name = JSON.stringify([Object.entries(row.key), [...row.cells.keys()]]);
		const before = seen.get(name);
		if (!before) seen.set(name, row);
		if (!before) return [];
		const key = keyNames(datasetOf(row.dataset), row.key, books);
		return [sighting(PROFILE_RULES.twice, row.spot, { key, line: before.spot.line ?? 0 })];
	});
}

const leftMajors = ([first, ...more]: readonly IntakeRow[]): Sighting[] =>
	first ? [sighting(PROFILE_RULES.majorsLeft, first.spot, { count: more.length + 1 })] : [];
