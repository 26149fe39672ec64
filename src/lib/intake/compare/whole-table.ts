import { codeListOf, primaryKeyOf, storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { TOTAL, UNCLASSIFIED } from '#lib/catalogue/dimension.ts';
import { periodCode } from '#lib/base/period.ts';
import { say } from '#lib/contract/finding.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { CodeEntry } from '../normalise/code-book.ts';
import type { Books } from '../profile/books.ts';
import type { Incoming, IncomingRow } from './incoming.ts';
import type { History, Points } from './points.ts';
import { referencesOf } from './reference.ts';
import { itemPlace, MOST_LOST } from './row-changes.ts';
import { COMPARE_RULES } from './rules.ts';

/** Items that nobody had are often left out; more of them make half a table. */
const FEW = 0.05;
const SHOWN = 3;

/** The dimensions whose codes a table lists, by which it can be half a table. */
const DIMENSIONS = [
	'occupation',
	'industry',
	'age',
	'ref_area',
	'industry_section',
	'worker_group'
];
/** So few areas are chosen, such as a region; more are all of them, or a list that was cut. */
const MOST_CHOSEN = 10;
const FEW_USED = 3;
/** Of these a source publishes some: which, the periods before tell. */
const SELECTED = ['industry_section', 'worker_group'];

/**
 * Whether a table has all of its rows: against those of the periods before, against the code list
 * where nothing is published that tells which there are, and against its own total always.
 */
export function wholeSightings(incoming: Incoming, history: History, books: Books): Sighting[] {
	const published = [
		history.at(incoming.when),
		...referencesOf(incoming.when, history).map(({ points }) => points)
	];
	return primaryKeyOf(history.dataset)
		.filter((name) => name !== 'time_period')
		.flatMap((name, at) =>
			DIMENSIONS.includes(name) ? wholeIn(name, at, incoming, history, books, published) : []
		);
}

/** @param at the place of the dimension in the names of series */
function wholeIn(
	name: string,
	at: number,
	incoming: Incoming,
	{ dataset }: History,
	books: Books,
	published: readonly Points[]
): Sighting[] {
	const list = codeListOf(dataset, name);
	const used = codesUsed(dataset, name);
	// Nation, region and prefecture are no list; of offices each may hand in its own table.
	if (!list || (used && (used.length <= FEW_USED || at < itemPlace(dataset)))) return [];
	const { entries, title } = books.of(list);
	const listed = used ? entries.filter(({ code }) => used.includes(code)) : leavesOf(entries, name);
	const total = name === 'ref_area' ? rootOf(entries) : TOTAL;
	// A table of items may be of some areas alone.
	const isOfAreas = name !== 'ref_area' || itemPlace(dataset) < 0;
	const summed = isOfAreas ? summedMeasures(dataset, name) : [];
	const scopeOf = (series: string) => series.split(' ').toSpliced(at, 1).join(' ');
	const before = new Map<string, Set<string>>();
	for (const series of published.flatMap((points) => [...points.keys()])) {
		const codes = before.get(scopeOf(series)) ?? new Set<string>();
		before.set(scopeOf(series), codes.add(series.split(' ')[at] ?? ''));
	}
	const scopes = new Map<string, Map<string, IncomingRow>>();
	for (const row of incoming.rows) {
		const rows = scopes.get(scopeOf(row.series)) ?? new Map<string, IncomingRow>();
		scopes.set(scopeOf(row.series), rows);
		rows.set(row.series.split(' ')[at] ?? '', row);
	}
	// The same few items in each of many blocks of a workbook were chosen: a cut leaves one short.
	const isChosen =
		dataset.frequency === 'fiscal-year' &&
		scopes.size > MOST_CHOSEN &&
		[...scopes.values()].every(({ size }) => size <= MOST_CHOSEN);
	if (isChosen && before.size === 0) return [];
	return [...scopes].flatMap(([scope, rows]) => {
		const known = before.get(scope);
		if (!known && SELECTED.includes(name)) return [];
		if (!known && name === 'ref_area' && rows.size <= Math.min(MOST_CHOSEN, listed.length / 2))
			return [];
		const parts = known ? entries.filter(({ code }) => known.has(code)) : listed;
		const lacking = known
			? parts.filter(({ code }) => !rows.has(code))
			: lackingOf(parts, rows, total, summed);
		// A total that lacks is told where nothing else does.
		const isCounted = known !== undefined || lacking.length > 0 || rows.has(TOTAL);
		const wanted = isCounted ? parts : [...totalOf(entries, dataset, name), ...parts];
		const missing = isCounted ? lacking : wanted.filter(({ code }) => !rows.has(code));
		const isTotal = missing.some(({ code }) => code === TOTAL);
		const isFew = known
			? itemPlace(dataset) === at && missing.length <= MOST_LOST
			: !isTotal && missing.length / wanted.length <= FEW;
		// A row of one place among many is one of another table, not half of this one.
		if (missing.length === 0 || (name === 'ref_area' && rows.size < 2)) return [];
		const words = {
			list: title,
			count: wanted.length - missing.length,
			wanted: wanted.length,
			missing: namesOf(missing)
		};
		// What was there the month before is told row by row.
		const cut = known && isFew ? null : cutAt(rows, listed, total, summed);
		if (cut) {
			const { row, measure, stated, sum } = cut;
			const spot = row.row.source?.cells.get(measure)?.spot ?? row.row.source?.spot;
			const words_ = {
				...words,
				measure: dataset.measures[measure]?.title ?? measure,
				stated,
				sum
			};
			if (spot) return [sighting(COMPARE_RULES.tableCut, spot, words_)];
		}
		const [first] = rows.values();
		const spot = first?.row.source?.spot;
		if (isFew || !spot) return [];
		const where = { ...spot, line: null, value: periodCode(incoming.when) };
		return [sighting(COMPARE_RULES.rowsMissing, where, words)];
	});
}

const codesUsed = ({ codes }: Dataset, name: string): readonly string[] | null => {
	const all: Readonly<Record<string, readonly string[] | undefined>> = codes ?? {};
	return all[name] ?? null;
};

/** The area that is no part of another. */
export const rootOf = (entries: readonly CodeEntry[]): string =>
	entries.find(({ parent }) => parent === '')?.code ?? '';

/** The counts of which the total is the sum of its parts: as declared, and of the whole country all. */
function summedMeasures(dataset: Dataset, name: string): readonly string[] {
	const declared = dataset.sums.find(({ dimension }) => dimension === name)?.measures;
	if (declared || name !== 'ref_area') return declared ?? [];
	return storedMeasures(dataset).filter((id) => dataset.measures[id]?.aggregate.kind === 'count');
}

/** Codes without parts of their own, without totals and the unclassified; of areas the prefectures. */
const leavesOf = (entries: readonly CodeEntry[], name: string): CodeEntry[] => {
	if (name === 'ref_area')
		return entries.filter(({ code, parent }) => /^\d+$/.test(code) && parent === rootOf(entries));
	const parents = new Set(entries.map(({ parent }) => parent));
	return entries.filter(({ code }) => !code.startsWith('_') && !parents.has(code));
};

/** The total of a dimension whose parts are declared to add up to it: a table prints it. */
const totalOf = (entries: readonly CodeEntry[], { sums }: Dataset, name: string): CodeEntry[] =>
	sums.some(({ dimension, total }) => dimension === name && total === TOTAL)
		? entries.filter(({ code }) => code === TOTAL)
		: [];

/** So much of its total a table reaches even where small counts are not published. */
const REACHED = 0.8;

/**
 * The items that are not there; those without a figure too where the others fall far short of the
 * total, as when half of a table was overwritten with signs.
 */
function lackingOf(
	parts: readonly CodeEntry[],
	rows: ReadonlyMap<string, IncomingRow>,
	totalCode: string,
	measures: readonly string[]
): CodeEntry[] {
	const isShort = measures.some((measure) => {
		const stated = rows.get(totalCode)?.values.get(measure);
		const sum = parts.reduce(
			(all, { code }) => all + (rows.get(code)?.values.get(measure) ?? 0),
			0
		);
		return stated !== undefined && sum < stated * REACHED;
	});
	const isLacking = (code: string) => {
		const row = rows.get(code);
		return !row || (isShort && !measures.some((measure) => row.values.has(measure)));
	};
	return parts.filter(({ code }) => isLacking(code));
}

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
	totalCode: string,
	measures: readonly string[]
): Cut | null {
	const total = rows.get(totalCode);
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
