import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import type { Sighting } from '#lib/contract/sighting.ts';
import { sighting } from '#lib/contract/sighting.ts';
import { keyNames } from '../key-names.ts';
import type { Books } from './books.ts';
import { codeListOf } from '#lib/catalogue/dataset.ts';
import { majorSightings } from './majors.ts';
import { lackingParts } from './lacking-parts.ts';
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
	all: readonly IntakeRow[],
	{ majors }: RowProfile,
	books: Books
): { rows: readonly IntakeRow[]; sightings: readonly Sighting[] } {
	const again = repeatedRows(all);
	const repeated = twice(again, books);
	// What is told of a row here is not told again of it there.
	const rows = all.filter((row) => !again.has(row));
	const ratios = [...printedRatioSightings(rows), ...lackingParts(rows)];
	const [first] = rows;
	const hierarchy = first && HIERARCHIES.find((name) => name in first.key);
	if (!first || !hierarchy || !majors) return { rows, sightings: [...repeated, ...ratios] };
	const list = codeListOf(datasetOf(first.dataset), hierarchy);
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

/** Rows whose key stands above already, each with the first of its key. */
function repeatedRows(rows: readonly IntakeRow[]): Map<IntakeRow, IntakeRow> {
	// By the fields that a row fills, which hardly differ, then by its key.
	const seen = new Map<string, Map<string, IntakeRow>>();
	const repeated = new Map<IntakeRow, IntakeRow>();
	for (const row of rows) {
		const fields = [...row.cells.keys()].join('\n');
		const alike = seen.get(fields) ?? new Map<string, IntakeRow>();
		seen.set(fields, alike);
		const name = JSON.stringify(Object.entries(row.key));
		const before = alike.get(name);
		if (before) repeated.set(row, before);
		else alike.set(name, row);
	}
	return repeated;
}

/** So many rows are told one by one; more are a second table, of another month perhaps. */
const SLIPS = 5;

function twice(repeated: ReadonlyMap<IntakeRow, IntakeRow>, books: Books): Sighting[] {
	const told = [...repeated].map(([row, before]) => ({
		spot: row.spot,
		words: {
			key: keyNames(datasetOf(row.dataset), row.key, books),
			line: before.spot.line ?? 0,
			count: repeated.size
		}
	}));
	return repeated.size > SLIPS
		? told.slice(0, 1).map(({ spot, words }) => sighting(PROFILE_RULES.rowsTwice, spot, words))
		: told.map(({ spot, words }) => sighting(PROFILE_RULES.twice, spot, words));
}

const leftMajors = ([first, ...more]: readonly IntakeRow[]): Sighting[] =>
	first ? [sighting(PROFILE_RULES.majorsLeft, first.spot, { count: more.length + 1 })] : [];
