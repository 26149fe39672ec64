import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { ja } from '#lib/base/words/ja.ts';
import { occupationBalanceMonthly } from '#lib/catalogue/datasets/occupation-balance-monthly.ts';
import { LEDGER_COLUMNS } from '#lib/contract/ledger.ts';
import { csvText, parseCsv } from '#lib/contract/csv.ts';
import { INTAKE_COLUMNS } from '#lib/contract/record.ts';
import type { SuppressedDataset } from '#lib/disclosure/suppress/suppress.ts';
import { rankingChart } from '#lib/narrative/kinds/bars/ranking-chart.ts';
import { dataTable } from '#lib/narrative/kinds/list.ts';
import { question } from '#lib/query/question.ts';
import { rowsOf } from '#lib/query/table.ts';
import { copyFrame } from '../support/settings.ts';
import '../support/this-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'suppressed-'));
vi.stubEnv('DATA_DIR', folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
copyFrame(folder);

const PATH = 'occupation-balance-monthly/2026-10.csv';
const dataset: SuppressedDataset = { ...occupationBalanceMonthly, suppression: { threshold: 3 } };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const write = (path: string, text: string) => {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
};

const now = readFileSync(`data/${PATH}`, 'utf8');
/** As it stood before: a row that was small then, and is not any more. */
const GREW = '2026-10,43,01,full_time';
const before = now.replace(new RegExp(`${GREW},.*`), `${GREW},1,1,1,1,A`);
write(PATH, now);
write(`history/${sha256(before)}.csv`, before);
write(
	'intake.csv',
	csvText(INTAKE_COLUMNS, [
		INTAKE_COLUMNS.map((column) =>
			column === 'path' ? PATH : column === 'before' ? sha256(before) : ''
		)
	])
);
write(
	'ledger.csv',
	csvText(LEDGER_COLUMNS, [[PATH, sha256(now), 'sample', '', '', 'CC0-1.0', 'yes', 'yes', '']])
);

const { datasetCsv, publishedCsv, publishedFiles } = await import('#lib/server/data/published.ts');
const { downloadCsv } = await import('#lib/server/data/download.ts');
const { answer } = await import('#lib/server/data/engine.ts');

const withheld = parseCsv(publishedCsv(dataset, PATH)).rows.filter(({ cells }) => cells[8] === 'Q');

it('publishes rows without small counts in every form: file, whole, download', () => {
	expect(withheld.length).toBeGreaterThan(1000);
	expect(datasetCsv(dataset)).toBe(publishedCsv(dataset, PATH));
	const [file] = publishedFiles(dataset);
	const texts = [datasetCsv(dataset), file ? downloadCsv(dataset, file) : ''];
	for (const text of texts)
		for (const { cells } of parseCsv(text).rows)
			expect(cells.slice(4, 8).filter((one) => one === '1' || one === '2')).toEqual([]);
});

it('goes on withholding what was withheld before it was revised', () => {
	expect(publishedCsv(dataset, PATH)).toContain(`${GREW},,,,,Q\n`);
});

it('leaves a dataset without a threshold as its source published it', async () => {
	vi.resetModules();
	const fresh = await import('#lib/server/data/published.ts');
	expect(fresh.publishedCsv(occupationBalanceMonthly, PATH)).toBe(now);
});

it('answers no value, no ratio and no sum that counts it in', async () => {
	const figure = dataset.figures.find(({ id }) => id === 'occupation-balance-monthly-ranking');
	if (!figure) throw new Error('no figure');
	const chosen = { ref_area: 'hw_aso', employment: 'full_time', time_period: '2026-10' };
	const rows = rowsOf(await answer(dataset, question(dataset, figure, chosen)));
	const of = (status: string) => rows.filter(({ obs_status }) => obs_status === status);
	expect(of('Q').length).toBeGreaterThan(30);
	for (const row of of('Q'))
		expect(figure.measures.map((measure) => row[measure])).toEqual(figure.measures.map(() => null));
	const known = of('A').filter(({ occupation }) => occupation !== '_T');
	const majors = rows.filter((row) => typeof row['parts_missing'] === 'number');
	const sum = (all: typeof rows) =>
		all.reduce((total, row) => total + Number(row['active_openings'] ?? 0), 0);
	expect(majors.some((row) => Number(row['parts_missing']) > 0)).toBe(true);
	expect(sum(majors)).toBe(sum(known));
});

it('says 秘匿 in the table and beside the bars, which is not 未公表', async () => {
	const figure = dataset.figures.find(({ id }) => id === 'occupation-balance-monthly-ranking');
	if (!figure) throw new Error('no figure');
	const chosen = { ref_area: 'hw_aso', employment: 'full_time', time_period: '2026-10' };
	const rows = rowsOf(await answer(dataset, question(dataset, figure, chosen)));
	const scene = {
		...{ figure, dataset, chosen, rows, words: ja, language: 'ja' as const, names: {} },
		data: { values: { time_period: ['2026-10'] } } as never,
		...{ measure: 'active_ratio', by: 'value' as const, order: 'listed' as const },
		...{ level: 'middle' as const, scale: 'common' as const },
		...{ form: 'bubbles' as const, within: null, threshold: 20, from: null }
	};
	const withheldCodes = rows
		.filter((row) => row['obs_status'] === 'Q')
		.map((row) => row['occupation']);
	const table = dataTable(scene);
	const chart = rankingChart(scene);
	for (const code of withheldCodes) {
		const row = table.rows.find((one) => one.code === code);
		expect(row?.cells.map(({ text }) => text)).toEqual(row?.cells.map(() => '秘匿'));
		// The cells say it: a row's note would say it of values that are there too.
		expect(row?.note).toBe('');
		const bar = chart.rows.find(({ id }) => id === code);
		if (code !== '_T' && code !== '_U') expect(bar?.absent).toBe('秘匿');
	}
	expect(new Set(Object.values(ja.absence)).size).toBe(Object.keys(ja.absence).length);
});
