import { primaryKeyOf } from '#lib/catalogue/dataset.ts';
import { TOTAL, UNCLASSIFIED } from '#lib/catalogue/dimension.ts';
import { periodCode } from '#lib/base/period.ts';
import { say } from '#lib/contract/finding.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { CodeEntry } from '../normalise/code-book.ts';
import type { Books } from '../profile/books.ts';
import { codeListOf } from '#lib/catalogue/dataset.ts';
import type { Incoming, IncomingRow } from './incoming.ts';
import type { History } from './points.ts';
import { referencesOf } from './reference.ts';
import { itemPlace } from './row-changes.ts';
import { COMPARE_RULES } from './rules.ts';

/** Items that nobody had are often left out; more of them make half a table. */
const FEW = 0.05;
const SHOWN = 3;

/**
 * Whether a table has all of its rows: against the code list where nothing is published that tells
 * which there are, and against its own total always.
 */
export function wholeSightings(incoming: Incoming, history: History, books: Books): Sighting[] {
	const { dataset } = history;
	const at = itemPlace(dataset);
	const name = primaryKeyOf(dataset).filter((one) => one !== 'time_period')[at];
	const list = name === undefined ? null : codeListOf(dataset, name);
	// Workbooks of whole years have their own sums over sheets (file-sums).
	if (!list || name === undefined || dataset.frequency !== 'month') return [];
	const leaves = leavesOf(books.of(list).entries);
	const scopeOf = (series: string) => series.split(' ').toSpliced(at, 1).join(' ');
	const published = [
		history.at(incoming.when),
		...referencesOf(incoming.when, history).map(({ points }) => points)
	];
	const known = new Set(published.flatMap((points) => [...points.keys()].map(scopeOf)));
	const scopes = new Map<string, Map<string, IncomingRow>>();
	for (const row of incoming.rows) {
		const rows = scopes.get(scopeOf(row.series)) ?? new Map<string, IncomingRow>();
		scopes.set(scopeOf(row.series), rows);
		rows.set(row.series.split(' ')[at] ?? '', row);
	}
	const summed = dataset.sums.find(({ dimension }) => dimension === name)?.measures ?? [];
	const found = [...scopes].flatMap(([scope, rows]) => {
		const missing = leaves.filter(({ code }) => !rows.has(code));
		if (missing.length === 0) return [];
		const words = {
			list: books.of(list).title,
			count: leaves.length - missing.length,
			wanted: leaves.length,
			missing: namesOf(missing)
		};
		const isFew = missing.length / leaves.length <= FEW;
		// What was there the month before is told row by row.
		const cut = known.has(scope) && isFew ? null : cutAt(rows, leaves, summed);
		if (cut) {
			const { row, measure, stated, sum } = cut;
			const spot = row.row.source?.cells.get(measure)?.spot ?? row.row.source?.spot;
			const title = dataset.measures[measure]?.title ?? say(measure, measure, measure);
			if (spot)
				return [sighting(COMPARE_RULES.tableCut, spot, { ...words, measure: title, stated, sum })];
		}
		if (known.has(scope) || isFew) return [];
		const [first] = rows.values();
		const spot = first?.row.source?.spot;
		return spot
			? [
					sighting(
						COMPARE_RULES.rowsMissing,
						{ ...spot, line: null, value: periodCode(incoming.when) },
						words
					)
				]
			: [];
	});
	// A cut table is cut for each of its offices and employment types: one of a sheet is told.
	const place = ({ rule, file, sheet }: Sighting) => `${rule} ${file} ${sheet}`;
	return [...new Map(found.toReversed().map((one) => [place(one), one])).values()].reverse();
}

/** Codes without parts of their own, without totals and the unclassified. */
const leavesOf = (entries: readonly CodeEntry[]): CodeEntry[] => {
	const parents = new Set(entries.map(({ parent }) => parent));
	return entries.filter(({ code }) => !code.startsWith('_') && !parents.has(code));
};

interface Cut {
	readonly row: IncomingRow;
	readonly measure: string;
	readonly stated: number;
	readonly sum: number;
}

/** A total that its rows do not reach, although every one of them is known. */
function cutAt(
	rows: ReadonlyMap<string, IncomingRow>,
	leaves: readonly CodeEntry[],
	measures: readonly string[]
): Cut | null {
	const total = rows.get(TOTAL);
	if (!total) return null;
	const there = [...leaves.map(({ code }) => code), UNCLASSIFIED].flatMap(
		(code) => rows.get(code) ?? []
	);
	for (const measure of measures) {
		const stated = total.values.get(measure);
		const values = there.map((row) => row.values.get(measure));
		if (stated === undefined || values.some((value) => value === undefined)) continue;
		const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
		if (sum < stated) return { row: total, measure, stated, sum };
	}
	return null;
}

function namesOf(entries: readonly CodeEntry[]) {
	const of = (language: 'ja' | 'en' | 'zh-Hant', between: string) =>
		entries
			.slice(0, SHOWN)
			.map(({ code, label }) => `${code} ${label[language]}`)
			.join(between);
	return say(of('ja', '、'), of('en', ', '), of('zh-Hant', '、'));
}
