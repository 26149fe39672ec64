import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/catalogue/list.ts';
import { neededFor } from '#lib/engine/needed.ts';
import type { EngineFile } from '#lib/query/manifest.ts';
import { evaluate, type Parents } from '#lib/query/rows/evaluate.ts';
import { csvOf } from '#lib/query/rows/slice.ts';
import type { Selection } from '#lib/query/selection.ts';
import type { PackedTable } from '#lib/query/table.ts';
import { gunzipSync } from 'node:zlib';
import { parseCsv } from '#lib/contract/csv.ts';
import { engineFile, engineManifest } from '#lib/server/data/engine-files.ts';
import { datasetCsv } from '#lib/server/data/published.ts';
import { publishedDatasets } from '#lib/server/data/published-datasets.ts';
import { answer } from '../support/plain-engine.ts';
import '../support/this-data.ts';

const manifest = engineManifest();
const read = ({ path }: EngineFile): unknown => {
	const bytes = engineFile(path.slice('data/engine/'.length));
	if (!bytes) throw new Error(`${path} is not there`);
	return JSON.parse(gunzipSync(bytes).toString('utf8'));
};

const balance = dataset('occupation-balance-monthly');
const areas = Object.keys(manifest.slices[balance.id] ?? {});
const ask = (where: Selection['where']): Selection => ({ dataset: balance.id, where });

/** The names of the files without their hashes. */
const names = (selection: Selection): string[] =>
	neededFor(manifest, balance, selection).slices.map(({ path }) =>
		path.replace('data/engine/', '').replace(/\.[0-9a-f]{10}\.gz$/, '')
	);

describe('the rows that a question needs', () => {
	it('are those of its area, and of the years that it names', () => {
		const [area = ''] = areas;
		const [first = '', ...others] = names(ask({ ref_area: [area] }));
		expect(first).toMatch(new RegExp(`^occupation-balance-monthly\\.${area}\\.\\d{4}\\.json$`));
		expect(others.length).toBeGreaterThan(0);
		const year = Number(first.slice(-9, -5));
		expect(names(ask({ ref_area: [area], time_period: [`${year}-12`] }))).toEqual([first]);
		expect(names(ask({ ref_area: [area], time_period: [`${year + 1}-01`] }))).toEqual([first]);
		expect(
			names(ask({ ref_area: [area], time_period: [`${year + 2}-01`, `${year + 1}-01`] }))
		).toEqual([first, others[0]]);
		expect(names(ask({ ref_area: ['nowhere'] }))).toEqual([]);
		expect(names(ask({})).length).toBe(areas.length * (1 + others.length));
	});

	it('give the answer that all rows give', async () => {
		for (const where of [
			{ ref_area: areas.slice(0, 2), time_period: ['2026-01', '2025-12'] },
			{ ref_area: areas.slice(0, 1), occupation: ['36', 'J'] }
		]) {
			const selection = ask(where);
			const { slices, list } = neededFor(manifest, balance, selection);
			const rows = {
				tables: slices.map((file) => read(file) as PackedTable),
				parents: list ? (read(list.file) as Parents) : []
			};
			expect(rows.parents.length).toBeGreaterThan(50);
			const found = evaluate(balance, selection, rows);
			expect(found.rows.length).toBeGreaterThan(10);
			expect(found).toEqual(await answer(balance, selection));
		}
	});

	it('are together what is published, and what the engine reads', () => {
		for (const one of publishedDatasets()) {
			const { slices } = neededFor(manifest, one, { dataset: one.id, where: {} });
			const held = slices.flatMap(
				(file) => parseCsv(csvOf(one, [read(file) as PackedTable])).rows.length
			);
			const { rows } = parseCsv(datasetCsv(one));
			expect(
				held.reduce((sum, count) => sum + count, 0),
				one.id
			).toBe(rows.length);
			// Every row of a small slice, cell by cell; numbers as numbers: 1.30 is 1.3.
			const [first] = slices;
			if (!first) continue;
			const csv = parseCsv(csvOf(one, [read(first) as PackedTable]));
			const same = (cell: string) => (cell !== '' && !isNaN(Number(cell)) ? Number(cell) : cell);
			const known = new Set(rows.map(({ cells }) => JSON.stringify(cells.map(same))));
			const strange = csv.rows.filter(({ cells }) => !known.has(JSON.stringify(cells.map(same))));
			expect(strange, one.id).toEqual([]);
		}
	});
});
