import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATASETS } from '#lib/catalogue/list.ts';
import { parseCsv } from '#lib/contract/csv.ts';
import { downloadCsv } from '#lib/server/data/download.ts';
import { publishedFiles } from '#lib/server/data/published.ts';
import { exportData } from '../../scripts/export/export.ts';
import '../support/this-data.ts';

const home = mkdtempSync(join(tmpdir(), 'export-'));
const folder = join(home, 'out');

beforeAll(() => {
	expect(exportData(folder, true)).not.toBeNull();
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const text = (path: string) => readFileSync(join(folder, path), 'utf8');
const parquet = (id: string) => new Uint8Array(readFileSync(join(folder, `${id}.parquet`))).buffer;

describe('the export', () => {
	it('holds every file that the data package names, byte for byte as the site has it', () => {
		const { resources } = JSON.parse(text('datapackage.json')) as {
			resources: { path: string | string[] }[];
		};
		const named = resources.flatMap(({ path }) => path).sort();
		const there = readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && entry.name.endsWith('.csv'))
			.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
			.map((path) => path.replaceAll('\\', '/'))
			.sort();
		expect(there).toEqual(named);
		for (const dataset of DATASETS)
			for (const entry of publishedFiles(dataset))
				expect(text(entry.path)).toBe(downloadCsv(dataset, entry));
	});

	// A dataset may be declared before its first file has come: it is nowhere yet.
	const held = DATASETS.filter((one) => publishedFiles(one).length > 0);
	it.each(held.map(({ id }) => id))('%s.parquet has the rows of its CSVs', async (id) => {
		const dataset = DATASETS.find((one) => one.id === id);
		if (!dataset) throw new Error(id);
		const expected = publishedFiles(dataset).flatMap((entry) => {
			const { header, rows } = parseCsv(downloadCsv(dataset, entry));
			return rows.map(({ cells }) =>
				Object.fromEntries(header.map((name, index) => [name, cells[index] || null]))
			);
		});
		const found = await parquetReadObjects({ file: parquet(id) });
		expect(found).toHaveLength(expected.length);
		const asText = (row: Record<string, unknown>) =>
			Object.fromEntries(
				Object.entries(row).map(([name, value]) => [
					name,
					value === null || value === undefined ? null : String(value)
				])
			);
		const asNumbers = (row: Record<string, string | null>, like: Record<string, unknown>) =>
			Object.fromEntries(
				Object.entries(row).map(([name, value]) => [
					name,
					value !== null && typeof like[name] === 'number' ? String(Number(value)) : value
				])
			);
		expect(found.map(asText)).toEqual(
			expected.map((row, index) => asNumbers(row, found[index] ?? {}))
		);
	});

	it('says in the file itself what it is', () => {
		const values = Object.fromEntries(
			(parquetMetadata(parquet('occupation-balance-monthly')).key_value_metadata ?? []).map(
				({ key, value }) => [key, value]
			)
		);
		expect(values['title']).toContain('架空のサンプル');
		expect(values['scope']).toBe('原数値・受理地別');
	});

	it('writes nothing where something is', () => {
		const full = join(home, 'full');
		mkdirSync(full);
		writeFileSync(join(full, 'kept'), '');
		expect(exportData(full, false)).toBeNull();
		expect(readdirSync(full)).toEqual(['kept']);
	});
});
