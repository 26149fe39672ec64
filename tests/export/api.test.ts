import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '#lib/base/language.ts';
import { columnsOf } from '#lib/catalogue/dataset.ts';
import { SAMPLE_MARK } from '#lib/catalogue/sample.ts';
import { publishedDatasets } from '#lib/server/data/published-datasets.ts';
import { isSample } from '#lib/server/data/published.ts';
import { versions } from '#lib/server/data/versions.ts';
import { apiFiles } from '#lib/server/pages/api-files.ts';
import { atomFaults } from '../support/atom.ts';
import { servedBytes, servedText } from '../support/served.ts';
import { SOMEBODY } from '../support/site-somebody.ts';
import '../support/this-data.ts';

// Feeds are written only where the site has an address.
vi.mock('#lib/catalogue/site.ts', async (original) => {
	const { withSomebody } = await import('../support/site-somebody.ts');
	return withSomebody(await original<typeof import('#lib/catalogue/site.ts')>());
});

interface ListedFile {
	readonly path: string;
	readonly bytes: number;
	readonly sha256: string;
}

interface Index {
	readonly base: string;
	readonly feeds: readonly string[];
	readonly datasets: readonly {
		readonly id: string;
		readonly sample: boolean;
		readonly mark?: string;
		readonly columns: readonly { readonly name: string; readonly role: string }[];
		readonly files: readonly ListedFile[];
		readonly parts: readonly ListedFile[];
	}[];
	readonly codes: readonly ListedFile[];
}

interface OpenApi {
	readonly openapi: string;
	readonly servers: readonly { readonly url: string }[];
	readonly paths: Readonly<
		Record<
			string,
			{
				readonly get: {
					readonly operationId: string;
					readonly summary: string;
					readonly parameters?: readonly {
						readonly name: string;
						readonly in: string;
						readonly required: boolean;
						readonly schema: { readonly enum: readonly string[] };
					}[];
					readonly responses: Readonly<Record<string, unknown>>;
				};
			}
		>
	>;
}

const read = async <T>(path: string): Promise<T> => JSON.parse(await servedText(path)) as T;
const index = await read<Index>('data/index.json');
const api = await read<OpenApi>('data/openapi.json');

/** Each address that a template stands for. */
const filled = (template: string, values: readonly string[] = []): string[] =>
	/\{/.test(template) ? values.map((value) => template.replace(/\{[^}]+\}/, value)) : [template];

describe('data/index.json', () => {
	it('names every published dataset with its columns, and marks what is made up', () => {
		expect(index.base).toBe(`${SOMEBODY.baseAddress}/`);
		expect(index.datasets.map(({ id }) => id)).toEqual(publishedDatasets().map(({ id }) => id));
		for (const dataset of publishedDatasets()) {
			const entry = index.datasets.find(({ id }) => id === dataset.id);
			const names = entry?.columns.filter(({ role }) => role !== 'mark').map(({ name }) => name);
			expect(names).toEqual(columnsOf(dataset));
			expect(entry?.sample).toBe(isSample(dataset));
			expect(entry?.mark).toBe(isSample(dataset) ? SAMPLE_MARK : undefined);
		}
	});

	it('has the size and the SHA-256 of every file that it names', async () => {
		const files = [
			...index.datasets.flatMap((one) => [...one.files, ...one.parts]),
			...index.codes
		];
		expect(files.length).toBeGreaterThan(300);
		for (const { path, bytes, sha256 } of files) {
			const content = await servedBytes(path);
			expect([path, content.length]).toEqual([path, bytes]);
			expect(createHash('sha256').update(content).digest('hex'), path).toBe(sha256);
		}
	});
});

describe('data/openapi.json', () => {
	it('is of the shape that OpenAPI 3.1 demands', () => {
		expect(api.openapi).toBe('3.1.0');
		expect(api.servers).toEqual([{ url: SOMEBODY.baseAddress }]);
		const all = Object.entries(api.paths);
		const ids = all.map(([, { get }]) => get.operationId);
		expect(new Set(ids).size).toBe(ids.length);
		for (const [path, { get }] of all) {
			expect(path).toMatch(/^\//);
			expect(get.operationId).toMatch(/^[a-z0-9_]+$/i);
			expect(get.responses).toHaveProperty('200');
			const templates = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
			const named = (get.parameters ?? []).map(({ name }) => name);
			expect(named, path).toEqual(templates);
			for (const parameter of get.parameters ?? [])
				expect(parameter).toMatchObject({ in: 'path', required: true });
		}
	});

	it('names only what is there, and all that the index names', async () => {
		const named = Object.entries(api.paths).flatMap(([path, { get }]) =>
			filled(path.slice(1), get.parameters?.[0]?.schema.enum)
		);
		for (const path of named) expect((await servedBytes(path)).length, path).toBeGreaterThan(0);
		const listed = [
			...index.datasets.flatMap((one) => [...one.files, ...one.parts]),
			...index.codes
		].map(({ path }) => path);
		expect(listed.filter((path) => !named.includes(path))).toEqual([]);
	});
});

describe('what assistants read', () => {
	it('llms.txt names every dataset with its scope, and says which are made up', async () => {
		const lines = (await servedText('llms.txt')).split('\n');
		expect(lines[0]).toMatch(/^# \S/);
		for (const dataset of publishedDatasets()) {
			const line = lines.find((one) => one.startsWith(`- [${dataset.id}](`));
			expect(line).toContain(`${SOMEBODY.baseAddress}/data/${dataset.id}/${dataset.id}.csv`);
			expect(line).toContain(dataset.scope.en);
			expect(line?.includes(SAMPLE_MARK), dataset.id).toBe(isSample(dataset));
		}
	});

	it('the resources for MCP have whole addresses and unique names', async () => {
		const { resources, resourceTemplates, instructions } = await read<{
			instructions: string;
			resources: { uri: string; name: string; mimeType: string }[];
			resourceTemplates: { uriTemplate: string; name: string }[];
		}>('data/mcp.json');
		expect(instructions).toContain('never 0');
		const names = [...resources, ...resourceTemplates].map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		for (const { uri } of resources) {
			expect(uri.startsWith(`${SOMEBODY.baseAddress}/`), uri).toBe(true);
			await servedBytes(uri.slice(SOMEBODY.baseAddress.length + 1));
		}
		for (const { uriTemplate } of resourceTemplates) expect(uriTemplate).toMatch(/\{[a-z]+\}/);
	});
});

it('says where the versions are, and which one holds each dataset', async () => {
	const { versions: said, datasets } = await read<{
		versions: { path: string; manifest: string; current: string };
		datasets: { id: string; sample: boolean; publication?: string }[];
	}>('data/index.json');
	const listed = await read<{ versions: { id: string; path: string }[] }>(said.path);
	expect(listed.versions.map(({ id }) => id)).toContain(said.current);
	for (const { id, path } of listed.versions) {
		expect(path).toBe(said.manifest.replace('{version}', id));
		const { files } = await read<{ files: { path?: string; sha256?: string }[] }>(path);
		for (const file of files.filter((_, at) => at % 20 === 0)) {
			if (file.path === undefined) continue;
			const bytes = await servedBytes(file.path);
			expect(createHash('sha256').update(bytes).digest('hex'), file.path).toBe(file.sha256);
		}
	}
	// What is made up is in no version.
	for (const { id, sample, publication } of datasets)
		expect(publication, id).toBe(
			sample || id.startsWith('semiconductor') ? undefined : said.current
		);
	expect(await servedText('llms.txt')).toContain('v/index.json');
});

describe.each(LANGUAGES)('the feed of data releases in %s', (language) => {
	it('is Atom, and the same in JSON, newest first, with a page behind each entry', async () => {
		const atom = await servedText(`data/releases.${language}.xml`);
		expect(atomFaults(atom)).toEqual([]);
		const feed = await read<{
			version: string;
			items: { id: string; url: string; title: string; date_published: string }[];
		}>(`data/releases.${language}.json`);
		expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
		expect(feed.items.length).toBeGreaterThan(3);
		expect(atom.match(/<entry>/g)).toHaveLength(feed.items.length);
		const days = feed.items.map(({ date_published: day }) => day);
		expect(days).toEqual(days.toSorted().reverse());
		const paths = [
			...publishedDatasets().map(({ id }) => `data/${id}/`),
			...versions().map(({ id }) => `versions/${id}/`)
		];
		const pages = paths.map((path) => `${SOMEBODY.baseAddress}/${language}/${path}`);
		expect(feed.items.filter(({ url }) => !pages.includes(url))).toEqual([]);
	});
});

it('has a file for each thing that it says', () => {
	expect(apiFiles().map(({ name }) => `data/${name}`)).toEqual(
		expect.arrayContaining([...index.feeds])
	);
});
