import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedDatasets } from '#lib/server/data/published-datasets.ts';
import { wholeCsv } from '#lib/server/data/whole.ts';
import { parsePublished } from '#lib/contract/published-csv.ts';
import { exportLake } from '../../scripts/export/lake.ts';
import { duckdb, type DuckDb } from '../support/duckdb.ts';

interface Manifest {
	readonly version: string;
	readonly datasets: readonly {
		readonly id: string;
		readonly rows: number;
		readonly partitions: readonly { readonly name: string }[];
		readonly read: Readonly<Record<string, string>>;
		readonly files: readonly {
			readonly path: string;
			readonly rows: number;
			readonly bytes: number;
			readonly sha256: string;
		}[];
	}[];
}

/** Between cells: in no cell. */
const SIGN = '\u0001';

const home = mkdtempSync(join(tmpdir(), 'lake-'));
const lake = join(home, 'lake');
let manifest: Manifest;
let database: DuckDb;

beforeAll(async () => {
	expect(exportLake(lake)).not.toBeNull();
	manifest = JSON.parse(readFileSync(join(lake, 'manifest.json'), 'utf8')) as Manifest;
	database = await duckdb();
});
afterAll(() => {
	database.close();
	rmSync(home, { recursive: true, force: true });
});

const lakeOf = (id: string) => {
	const found = manifest.datasets.find((one) => one.id === id);
	if (!found) throw new Error(`${id} is not in the lake`);
	return found;
};

describe('the lake', () => {
	it('names every file with its size and its SHA-256', () => {
		const files = manifest.datasets.flatMap((one) => one.files);
		expect(files.length).toBeGreaterThan(500);
		for (const { path, bytes, sha256 } of files) {
			expect(statSync(join(lake, path)).size, path).toBe(bytes);
			const content = readFileSync(join(lake, path));
			expect(createHash('sha256').update(content).digest('hex'), path).toBe(sha256);
		}
	});

	it('is the same bytes when it is written again', () => {
		const again = join(home, 'again');
		exportLake(again);
		for (const path of ['manifest.json', ...lakeOf('prefecture-ratios').files.map((f) => f.path)])
			expect(readFileSync(join(again, path)).equals(readFileSync(join(lake, path))), path).toBe(
				true
			);
	});

	it('writes nothing where something is', () => {
		expect(exportLake(lake)).toBeNull();
	});

	it('keeps 00 where an engine would guess a number', async () => {
		const { read } = lakeOf('prefecture-ratios');
		const sql = (read['duckdb'] ?? '').replaceAll('LAKE', lake);
		const [row] = await database.rows(
			`SELECT DISTINCT typeof(ref_area), typeof(year) FROM (${sql}) WHERE ref_area = '00'`
		);
		expect(row).toEqual(['VARCHAR', 'INTEGER']);
	});

	it.each(publishedDatasets().map(({ id }) => id))(
		'%s comes back from DuckDB as it was published',
		async (id) => {
			const dataset = publishedDatasets().find((one) => one.id === id);
			if (!dataset) throw new Error(id);
			const { header, rows } = parsePublished(wholeCsv(dataset));
			const { read, partitions, files } = lakeOf(id);
			expect(files.reduce((sum, file) => sum + file.rows, 0)).toBe(rows.length);
			const names = header.map((name) => `"${name}"`).join(', ');
			const sql = (read['duckdb'] ?? '').replaceAll('LAKE', lake);
			const found = await database.rows(`SELECT ${names}, year FROM (${sql})`);
			const numeric = header.map((_, at) => found.some((row) => typeof row[at] === 'number'));
			const published = rows.map(({ cells }) =>
				[
					...cells.map((cell, at) => (numeric[at] && cell ? String(Number(cell)) : cell)),
					cells[header.indexOf('time_period')]?.slice(0, 4)
				].join(SIGN)
			);
			const back = found.map((row) => row.map((cell) => String(cell ?? '')).join(SIGN)).sort();
			published.sort();
			// Not the arrays: their difference would be as long as they are.
			expect(back).toHaveLength(published.length);
			expect(back.filter((row, at) => row !== published[at]).slice(0, 3)).toEqual([]);
			expect(partitions.map(({ name }) => name)).toEqual(
				header.includes('ref_area') ? ['ref_area', 'year'] : ['year']
			);
		}
	);
});
