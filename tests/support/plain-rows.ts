import { columnsOf, storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { parseCsv } from '#lib/contract/csv.ts';
import type { Value } from '#lib/query/table.ts';
import { datasetCsv } from '#lib/server/data/published.ts';

export type PlainRow = Readonly<Record<string, Value>>;

/** The published rows of a dataset, and of each code of each dimension those that have it. */
export interface PlainRows {
	readonly all: readonly PlainRow[];
	readonly by: ReadonlyMap<string, ReadonlyMap<string, readonly PlainRow[]>>;
}

const opened = new Map<string, PlainRows>();

/** Read once; an empty cell is null, a measure a number. */
export function plainRows(dataset: Dataset): PlainRows {
	const found = opened.get(dataset.id) ?? open(dataset);
	opened.set(dataset.id, found);
	return found;
}

function open(dataset: Dataset): PlainRows {
	const columns = columnsOf(dataset);
	const measures = new Set(storedMeasures(dataset));
	const numeric = columns.map(
		(name) => measures.has(name) || dataset.attributes[name]?.type === 'integer'
	);
	const all = cellsOf(datasetCsv(dataset)).map((cells) => {
		const row: Record<string, Value> = {};
		for (const [at, name] of columns.entries()) {
			const cell = cells[at] ?? '';
			row[name] = cell === '' ? null : numeric[at] ? Number(cell) : cell;
		}
		return row;
	});
	return { all, by: new Map(dataset.dimensions.map((name) => [name, grouped(all, name)])) };
}

/** Rows without quotes need no parser. */
const cellsOf = (text: string): (readonly string[])[] =>
	text.includes('"')
		? parseCsv(text).rows.map(({ cells }) => cells)
		: text
				.split('\n')
				.slice(1)
				.filter((line) => line !== '')
				.map((line) => line.split(','));

function grouped(rows: readonly PlainRow[], name: string): Map<string, PlainRow[]> {
	const groups = new Map<string, PlainRow[]>();
	for (const row of rows) {
		const code = String(row[name]);
		const group = groups.get(code);
		if (group) group.push(row);
		else groups.set(code, [row]);
	}
	return groups;
}
