import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { CODE_LIST_IDS } from '#lib/catalogue/code-list.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { LICENCE_CODES } from '#lib/contract/licence.ts';
import { dataPackage } from '#lib/export/datapackage.ts';
import { parseCsv } from '#lib/contract/csv.ts';
import { packageInput } from '#lib/server/data/package-input.ts';
import { downloadCsv } from '#lib/server/data/download.ts';
import { publishedCodesCsv } from '#lib/server/data/published-codes.ts';
import { publishedFiles } from '#lib/server/data/published.ts';
import { DATA_PACKAGE } from '../support/data-package-standard.ts';
import '../support/this-data.ts';

interface Field {
	name: string;
	type: string;
	constraints?: { required?: boolean; pattern?: string; minimum?: number; maximum?: number };
	categories?: { value: string; label: string }[];
}

interface Key {
	fields: string[];
	reference: { resource?: string; fields: string[] };
}

interface Resource {
	name: string;
	title: string;
	path: string | string[];
	bytes?: number;
	hash?: string;
	schema: { fields: Field[]; primaryKey: string[]; foreignKeys?: Key[] };
	'labour:sample'?: boolean;
	'labour:files'?: { path: string; bytes: number; hash: string }[];
}

const input = packageInput();
const built = dataPackage(input);
const { resources } = built as unknown as { resources: Resource[] };

const paths = ({ path }: Resource): string[] => [path].flat();

/** What the address of a path serves. */
function served(path: string): string {
	const dataset = DATASETS.find(({ id }) => path.startsWith(`${id}/`));
	const entry = dataset && publishedFiles(dataset).find((one) => one.path === path);
	if (dataset && entry) return downloadCsv(dataset, entry);
	const list = CODE_LIST_IDS.find((id) => path === `codes/${id}.csv`);
	if (!list) throw new RangeError(`nothing serves ${path}`);
	return publishedCodesCsv(list);
}

const PATTERNS: Readonly<Record<string, RegExp>> = {
	integer: /^-?\d+$/,
	number: /^-?\d+(\.\d+)?$/,
	yearmonth: /^\d{4}-(0[1-9]|1[0-2])$/,
	year: /^\d{4}$/,
	date: /^\d{4}-\d\d-\d\d$/,
	string: /./s
};

/** Whether a cell is what its field says, as a reader of the package would test it. */
function holds({ type, constraints = {}, categories }: Field, cell: string): boolean {
	if (cell === '') return !constraints.required;
	const { pattern, minimum = -Infinity, maximum = Infinity } = constraints;
	return (
		(PATTERNS[type]?.test(cell) ?? false) &&
		(pattern === undefined || new RegExp(`^(?:${pattern})$`).test(cell)) &&
		(type !== 'integer' && type !== 'number'
			? true
			: Number(cell) >= minimum && Number(cell) <= maximum) &&
		(!categories || categories.some(({ value }) => value === cell))
	);
}

describe('the Data Package', () => {
	it('obeys the standard', () => {
		const ajv = new Ajv({
			allErrors: true,
			strict: true,
			strictRequired: false,
			strictTypes: false
		});
		const valid = ajv.compile(DATA_PACKAGE);
		valid(built);
		expect(valid.errors ?? []).toEqual([]);
	});

	it('would be refused without what the standard demands', () => {
		const valid = new Ajv({ strict: false }).compile(DATA_PACKAGE);
		const [first] = resources;
		const broken = (change: object) => ({ ...built, resources: [{ ...first, ...change }] });
		expect(valid({ ...built, resources: [] })).toBe(false);
		expect(valid(broken({ name: 'Two Words' }))).toBe(false);
		expect(valid(broken({ path: '../ledger.csv' }))).toBe(false);
		expect(valid(broken({ path: '/etc/passwd' }))).toBe(false);
		expect(valid(broken({ licenses: [{ title: 'free' }] }))).toBe(false);
		expect(valid(broken({ schema: {} }))).toBe(false);
	});

	it('obeys the standard whatever licence the ledger says, and invents none', () => {
		const valid = new Ajv({ strict: false }).compile(DATA_PACKAGE);
		for (const licence of [...LICENCE_CODES, 'not stated', '', 'free to use', 'constructor']) {
			const datasets = input.datasets.map((one) => ({
				...one,
				files: one.files.map((file) => ({ ...file, licence }))
			}));
			const other = dataPackage({ ...input, datasets });
			expect(valid(other), licence).toBe(true);
			expect('licenses' in other, licence).toBe(LICENCE_CODES.includes(licence));
		}
	});

	it('has each dataset with a published file and each code list once', () => {
		const names = resources.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(names).toHaveLength(input.datasets.length + CODE_LIST_IDS.length);
	});

	it('names keys that exist, here and where they refer to', () => {
		const fieldsOf = (name: string) =>
			resources.find((one) => one.name === name)?.schema.fields.map((field) => field.name) ?? [];
		for (const { name, schema } of resources) {
			const fields = fieldsOf(name);
			expect(new Set(fields).size, name).toBe(fields.length);
			expect(fields).toEqual(expect.arrayContaining(schema.primaryKey));
			for (const { fields: from, reference } of schema.foreignKeys ?? []) {
				expect(fields).toEqual(expect.arrayContaining(from));
				expect(fieldsOf(reference.resource ?? name)).toEqual(
					expect.arrayContaining(reference.fields)
				);
				expect(reference.fields).toHaveLength(from.length);
			}
			for (const { categories = [], name: field } of schema.fields) {
				const labels = categories.map(({ label }) => label);
				expect(new Set(labels).size, `${name}.${field}`).toBe(labels.length);
			}
		}
	});

	it('says which edition it is, and stays the same package when a month is published', () => {
		const edition = { version: '2026.11.0+0123456789ab', created: '2026-12-25' };
		const next = dataPackage({ ...input, edition });
		expect(built['version']).toMatch(/^\d{4}\.\d+\.0\+[0-9a-f]{12}$/);
		expect(built['id']).toMatch(/^urn:uuid:/);
		expect(next).toMatchObject({
			id: built['id'],
			version: edition.version,
			created: '2026-12-25T00:00:00+09:00'
		});
		const site = { ...input.site, baseAddress: 'https://example.org/labour' };
		expect(dataPackage({ ...input, site })['homepage']).toBe('https://example.org/labour');
		expect('homepage' in dataPackage({ ...input, site: { ...site, baseAddress: '' } })).toBe(false);
	});

	it('marks what is made up', () => {
		const listings = resources.find(({ name }) => name === 'semiconductor-listings');
		expect(listings?.['labour:sample']).toBe(true);
		expect(listings?.title).toContain('架空のサンプル');
		const real = resources.find(({ name }) => name === 'occupation-balance');
		expect(real?.['labour:sample']).toBe(false);
	});
});

describe.each(resources)('its resource $name', (resource) => {
	it('has the hash and size of what is served', () => {
		const one = { path: paths(resource)[0] ?? '', bytes: resource.bytes, hash: resource.hash };
		const files = resource['labour:files'] ?? [one];
		expect(files.map(({ path }) => path)).toEqual(paths(resource));
		for (const { path, bytes, hash } of files) {
			const text = served(path);
			expect(bytes).toBe(Buffer.byteLength(text));
			expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
		}
	});

	it('describes the cells of its first and last file', () => {
		const { fields, foreignKeys = [] } = resource.schema;
		const all = paths(resource);
		for (const path of new Set([all[0] ?? '', all.at(-1) ?? ''])) {
			const { header, rows } = parseCsv(served(path));
			expect(header).toEqual(fields.map(({ name }) => name));
			const wrong = rows.flatMap(({ line, cells }) =>
				fields.flatMap((field, at) =>
					holds(field, cells[at] ?? '') ? [] : [`${path}:${line} ${field.name} ${cells[at]}`]
				)
			);
			expect(wrong).toEqual([]);
			for (const {
				fields: [column = ''],
				reference
			} of foreignKeys) {
				const target = resources.find(({ name }) => name === (reference.resource ?? resource.name));
				const known = new Set(
					parseCsv(served(paths(target ?? resource)[0] ?? '')).rows.map(({ cells }) => cells[0])
				);
				const used = new Set(rows.map(({ cells }) => cells[header.indexOf(column)]));
				used.delete('');
				expect([...used].filter((code) => !known.has(code))).toEqual([]);
			}
		}
	});
});
