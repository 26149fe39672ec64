import { group } from 'd3';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { period, yearOf } from '#lib/base/period.ts';
import type { CodeListId } from '#lib/catalogue/code-list.ts';
import { columnsOf, type Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS } from '#lib/catalogue/dimension.ts';
import { parseCsv } from '#lib/contract/csv.ts';
import { WHOLE, type EngineFile, type EngineManifest } from '#lib/query/manifest.ts';
import { packCells } from '#lib/query/rows/slice.ts';
import { parentsIn } from './codes.ts';
import { once } from './once.ts';
import { datasetCsv } from './published.ts';
import { publishedDatasets } from './published-datasets.ts';

interface Packed {
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

const packed = (stem: string, content: string | Uint8Array): Packed => {
	const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
	return { name: `${stem}.${hash}.gz`, bytes: new Uint8Array(gzipSync(content, { level: 9 })) };
};

/** The engine's program, compressed here: hosts differ in whether they compress .wasm. */
const wasm = once((): Packed => {
	const require = createRequire(resolve('package.json'));
	return packed(
		'duckdb-eh.wasm',
		readFileSync(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'))
	);
});

/** The rows of each value of the slicing dimension, so that one view costs the same at ten times the data. */
function slicedCells(dataset: Dataset): ReadonlyMap<string, (readonly string[])[]> {
	const rows = parseCsv(datasetCsv(dataset)).rows.map(({ cells }) => cells);
	if (!dataset.slice) return new Map([[WHOLE, rows]]);
	const column = columnsOf(dataset).indexOf(dataset.slice);
	return group(rows, (cells) => cells[column] ?? '');
}

/** A slice of months holds so many calendar years, the first of them even. */
const YEARS = 2;

interface PackedSlice extends Packed {
	readonly years?: readonly [first: number, last: number];
}

/**
 * The slices of a dataset by the value of its slicing dimension. Months are cut by years too, so
 * that a view of one month costs the same after ten years.
 */
const slicesOf = once(
	(dataset: Dataset): ReadonlyMap<string, readonly PackedSlice[]> =>
		new Map(
			[...slicedCells(dataset)].map(([value, rows]) => [
				value,
				dataset.slice && dataset.frequency === 'month'
					? slicesByYears(dataset, value, rows)
					: [packedRows(dataset, value, rows)]
			])
		)
);

const packedRows = (dataset: Dataset, stem: string, rows: readonly (readonly string[])[]): Packed =>
	packed(`${dataset.id}.${stem}.json`, JSON.stringify(packCells(dataset, rows)));

function slicesByYears(
	dataset: Dataset,
	value: string,
	rows: readonly (readonly string[])[]
): PackedSlice[] {
	const column = columnsOf(dataset).indexOf('time_period');
	const firstYear = (cells: readonly string[]): number => {
		const year = yearOf(period(cells[column] ?? ''));
		return year - (year % YEARS);
	};
	return [...group(rows, firstYear)]
		.sort(([a], [b]) => a - b)
		.map(([first, own]) => ({
			...packedRows(dataset, `${value}.${first}`, own),
			years: [first, first + YEARS - 1]
		}));
}

const codeLists = (): CodeListId[] => [
	...new Set(
		publishedDatasets().flatMap(({ rollup }) => {
			const list = rollup ? DIMENSIONS[rollup].codes : null;
			return list ? [list] : [];
		})
	)
];

const codeList = once((list: CodeListId): Packed =>
	packed(`codes-${list}.json`, JSON.stringify(parentsIn(list)))
);

function* allFiles(): Generator<Packed> {
	yield wasm();
	for (const list of codeLists()) yield codeList(list);
	for (const dataset of publishedDatasets()) yield* [...slicesOf(dataset).values()].flat();
}

export const engineFileNames = (): string[] => [...allFiles()].map(({ name }) => name);

export const engineFile = (name: string): Uint8Array<ArrayBuffer> | undefined =>
	[...allFiles()].find((file) => file.name === name)?.bytes;

const entry = ({ name, bytes }: Packed): EngineFile => ({
	path: `data/engine/${name}`,
	bytes: bytes.length
});

export const engineManifest = (): EngineManifest => ({
	wasm: entry(wasm()),
	slices: Object.fromEntries(
		publishedDatasets().map((dataset) => [
			dataset.id,
			Object.fromEntries(
				[...slicesOf(dataset)].map(([value, slices]) => [
					value,
					slices.map(({ years, ...file }) => ({ ...entry(file), ...(years && { years }) }))
				])
			)
		])
	),
	codes: Object.fromEntries(codeLists().map((list) => [list, entry(codeList(list))]))
});
