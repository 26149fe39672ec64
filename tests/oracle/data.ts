import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CodeLists } from './codes.ts';
import { delimited } from './delimited.ts';
import { published } from './ledger.ts';

const DIMENSIONS = [
	'time_period',
	'ref_area',
	'occupation',
	'industry',
	'industry_section',
	'employment',
	'basis',
	'adjustment',
	'worker_group',
	'age'
];

export type Key = Readonly<Record<string, string | undefined>>;

/** The published rows of one dataset, found by their keys. */
export interface Table {
	readonly dimensions: readonly string[];
	readonly columns: readonly string[];
	readonly sample: boolean;
	/** The codes of a dimension that rows hold. */
	held(dimension: string): ReadonlySet<string>;
	row(key: Key): readonly string[] | undefined;
}

const SPACE = ' ';

/** What is published of data/ on a day. */
export class Data {
	readonly codes: CodeLists;
	readonly #tables = new Map<string, Table>();

	constructor(
		readonly folder: string,
		readonly today: string
	) {
		this.codes = new CodeLists(folder);
	}

	table(dataset: string): Table {
		const found = this.#tables.get(dataset) ?? this.#open(dataset);
		this.#tables.set(dataset, found);
		return found;
	}

	#open(dataset: string): Table {
		const files = published(this.folder, dataset, this.today);
		const texts = files.map(({ path }) => delimited(readFileSync(join(this.folder, path), 'utf8')));
		const columns = texts[0]?.[0] ?? [];
		const dimensions = columns.filter((name) => DIMENSIONS.includes(name));
		const rows = texts.flatMap(([, ...body]) => body);
		const at = dimensions.map((name) => columns.indexOf(name));
		const byKey = new Map(rows.map((row) => [at.map((index) => row[index]).join(SPACE), row]));
		const held = new Map(
			dimensions.map((name, index) => [name, new Set(rows.map((row) => row[at[index] ?? 0] ?? ''))])
		);
		return {
			dimensions,
			columns,
			sample: files.some(({ sample }) => sample),
			held: (dimension) => held.get(dimension) ?? new Set(),
			row: (key) => byKey.get(dimensions.map((name) => key[name]).join(SPACE))
		};
	}
}
