import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parquetMetadata } from 'hyparquet';
import { archive } from '#lib/export/archive.ts';
import { editionOf } from '#lib/export/edition.ts';
import { SAMPLE_MARK } from '#lib/catalogue/sample.ts';
import { downloadCsv } from '#lib/server/data/download.ts';
import { publishedDatasets } from '#lib/server/data/published-datasets.ts';
import { isSample, publishedFiles } from '#lib/server/data/published.ts';
import { DATA_PACKAGE } from '../support/data-package-standard.ts';
import { servedBytes, servedText } from '../support/served.ts';

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

interface Descriptor {
	readonly version: string;
	readonly id: string;
	readonly resources: readonly { path: string; bytes: number; hash: string }[];
}

describe.each(publishedDatasets().map((dataset) => [dataset.id, dataset] as const))(
	'the whole of %s',
	(id, dataset) => {
		it('as CSV is its files under one header', async () => {
			const lines = (await servedText(`data/${id}/${id}.csv`)).split('\n');
			const parts = publishedFiles(dataset).map((file) => downloadCsv(dataset, file).split('\n'));
			expect(lines[0]).toBe(parts[0]?.[0]);
			const under = parts.flatMap(([, ...rows]) => rows.slice(0, -1));
			expect(lines.slice(1, -1).join('\n') === under.join('\n')).toBe(true);
			expect(lines.at(-1)).toBe('');
		});

		it('as ZIP is a Data Package of its own', async () => {
			const files = unzipSync(await servedBytes(`data/${id}/${id}.zip`));
			const text = new TextDecoder().decode(files['datapackage.json']);
			const descriptor = JSON.parse(text) as Descriptor;
			const valid = new Ajv({ strict: false }).compile(DATA_PACKAGE);
			valid(descriptor);
			expect(valid.errors ?? []).toEqual([]);
			const named = descriptor.resources.map(({ path }) => path);
			expect(['datapackage.json', ...named].sort()).toEqual(Object.keys(files).sort());
			for (const { path, bytes, hash } of descriptor.resources) {
				expect(files[path]?.length, path).toBe(bytes);
				expect(hash, path).toBe(`sha256:${sha256(files[path] ?? new Uint8Array())}`);
			}
			expect(new TextDecoder().decode(files[`${id}.csv`])).toBe(
				await servedText(`data/${id}/${id}.csv`)
			);
			expect(text.includes(SAMPLE_MARK)).toBe(isSample(dataset));
		});

		it('as Parquet says what it is, and which edition', async () => {
			const bytes = await servedBytes(`data/${id}/${id}.parquet`);
			const { key_value_metadata: pairs = [], num_rows: rows } = parquetMetadata(
				bytes.buffer as ArrayBuffer
			);
			const said = new Map(pairs.map(({ key, value }) => [key, value]));
			expect(said.get('title')?.includes(SAMPLE_MARK)).toBe(isSample(dataset));
			expect(said.get('scope')).toBe(dataset.scope.ja);
			expect(said.get('version')).toMatch(/^\d{4}\.\d+\.0\+[0-9a-f]{12}$/);
			expect(Number(rows)).toBeGreaterThan(0);
		});
	}
);

describe('a ZIP', () => {
	const files = new Map([['a.csv', '地域\n00\n']]);

	it('is the same bytes whenever it is made, and knows no time', () => {
		const bytes = archive(files);
		expect(sha256(archive(files))).toBe(sha256(bytes));
		// Time and date of the first file, as ZIP writes them: 1980-01-01 00:00.
		expect([...bytes.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
	});
});

describe('an edition', () => {
	const file = (path: string, sha = '00', dateRead = '') => ({ path, sha256: sha, dateRead });
	const before = editionOf([file('a/2026-09.csv', '1', '2026-10-30')]);

	it('moves when a month is published', () => {
		const after = editionOf([
			file('a/2026-09.csv', '1', '2026-10-30'),
			file('a/2026-10.csv', '2', '2026-11-27')
		]);
		expect(before.version).toMatch(/^2026\.9\.0\+/);
		expect(after.version).toMatch(/^2026\.10\.0\+/);
		expect([before.created, after.created]).toEqual(['2026-10-30', '2026-11-27']);
	});

	it('moves when a value is revised, and only then', () => {
		expect(editionOf([file('a/2026-09.csv', '9', '2026-10-30')]).version).not.toBe(before.version);
		expect(editionOf([file('a/2026-09.csv', '1', '2026-10-30')])).toEqual(before);
	});

	it('says no day that nobody noted', () => {
		expect(editionOf([file('a/2025FY.csv')])).toMatchObject({ created: '' });
	});
});
