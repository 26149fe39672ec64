import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { csvText, parseCsv } from '#lib/contract/csv.ts';
import { parsePublished, publishedText, restoredText } from '#lib/contract/published-csv.ts';
import { isFormula } from '#lib/contract/spreadsheet.ts';
import { LISTINGS, publicTree, write } from '../disclosure/builds/data-tree.ts';
import '../support/this-data.ts';

const FORMULAS = [
	'=HYPERLINK("http://x.invalid","x")',
	'+1+1',
	'-1+1',
	'@SUM(A1)',
	'\t=1+1',
	'＝1+1',
	'＋1',
	'－1+1',
	'＠SUM(A1)',
	' =1+1',
	"'=1+1"
] as const;

const tree = publicTree();
const files = new Map(tree.files);
const planted: string[] = [];
/** A formula in every text of a file of data/ that nothing else depends on. */
function plant(path: string, columns: readonly string[]): void {
	const csv = parseCsv(String(files.get(path)));
	const rows = csv.rows.map(({ cells }, row) =>
		cells.map((cell, at) => {
			if (!columns.includes(csv.header[at] ?? '') || cell === '') return cell;
			return FORMULAS[(row + at) % FORMULAS.length] ?? cell;
		})
	);
	files.set(path, csvText(csv.header, rows));
	planted.push(path);
}
for (const path of files.keys())
	if (path.startsWith(`${LISTINGS}/`)) plant(path, ['job_title', 'remarks', 'employer']);
plant('codes/industry_section.csv', ['ja', 'en', 'zh_hant']);
plant('codes/municipality.csv', ['zh_hant', 'reading']);

const folder = mkdtempSync(join(tmpdir(), 'formulas-'));
write({ ...tree, files }, folder);
vi.stubEnv('DATA_DIR', folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { ROUTES, routeText } = await import('../support/site-routes.ts');

/** Every published CSV: the files of the datasets, code lists, revisions, the readable bulletin. */
async function* published(): AsyncGenerator<readonly [string, string]> {
	for (const [path, load] of ROUTES) {
		if (!path.startsWith('data/') || !path.endsWith('+server.ts')) continue;
		for (const params of (await (await load()).entries?.()) ?? [{}]) {
			const name = path.replace(/\[(\w+)\]/g, (_, key: string) => params[key] ?? '');
			if (name.replace('/+server.ts', '').endsWith('.csv'))
				yield [name, await routeText(path, params)];
		}
	}
}

/** A minus before digits alone is a number, and runs nothing. */
const runs = (cell: string) => isFormula(cell) && !/^-\d+(\.\d+)?$/.test(cell);

it('no published CSV holds a cell that a spreadsheet runs', async () => {
	const kinds = new Set<string>();
	let guarded = 0;
	for await (const [name, text] of published()) {
		kinds.add(name.split('/').slice(0, 2).join('/'));
		const cells = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: ',' }).data.flat();
		expect(cells.filter(runs), name).toEqual([]);
		guarded += cells.filter((cell) => /^'+\s*[=+\-@＝＋－＠]/.test(cell)).length;
	}
	expect([...kinds]).toEqual(
		expect.arrayContaining(['data/codes', 'data/revisions', `data/${LISTINGS}`, 'data/bulletin'])
	);
	expect(guarded).toBeGreaterThan(100);
}, 60_000);

it('gives programs every value exactly', async () => {
	const { publishedCsv } = await import('#lib/server/data/published.ts');
	const { dataset } = await import('#lib/catalogue/list.ts');
	const { downloadCsv } = await import('#lib/server/data/download.ts');
	const { publishedFiles } = await import('#lib/server/data/published.ts');
	const listings = dataset(LISTINGS);
	for (const file of publishedFiles(listings)) {
		const exact = parseCsv(publishedCsv(listings, file.path)).rows.map(({ cells }) => cells);
		const back = parsePublished(downloadCsv(listings, file)).rows.map(({ cells }) => cells);
		expect(back.map((cells) => cells.slice(0, exact[0]?.length))).toEqual(exact);
	}
	const { publishedCodesCsv } = await import('#lib/server/data/published-codes.ts');
	expect(restoredText(publishedCodesCsv('industry_section'))).toBe(
		files.get('codes/industry_section.csv')
	);
});

describe('a text of data/', () => {
	it('is published to the byte where no cell is a formula', () => {
		const text = 'code,ja\n01,"a, ""b"""\n02,-1.5\n03,－\n';
		expect(publishedText(text)).toBe(text);
	});

	it('comes back whatever its cells are', () => {
		const cell = fc.oneof(
			fc.string({ maxLength: 5 }),
			fc.constantFrom(...FORMULAS, "''=1", "'x", '-5', '＝')
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), (rows) => {
				const text = csvText(['a', 'b'], rows);
				const out = publishedText(text);
				expect(parseCsv(out).rows.flatMap(({ cells }) => cells.filter(runs))).toEqual([]);
				expect(parsePublished(out).rows.map(({ cells }) => cells)).toEqual(
					parseCsv(text).rows.map(({ cells }) => cells)
				);
			})
		);
	});
});
