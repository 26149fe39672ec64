import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { occupationBalanceMonthly } from '#lib/catalogue/datasets/occupation-balance-monthly.ts';
import { parseCsv } from '#lib/contract/csv.ts';
import { suppressed, type SuppressedDataset } from '#lib/disclosure/suppress/suppress.ts';
import { intervals } from './attack/attack.ts';
import { lists, secret } from './attack/tables.ts';
import '../support/given-data.ts';

/** Every so many withheld counts are attacked; all of them in the nightly run. */
const EVERY = Number(process.env['SUPPRESSION_EVERY'] ?? 150);
const THRESHOLD = 3;
const path = 'occupation-balance-monthly/2026-10.csv';
const { suppression } = secret(THRESHOLD);
const dataset: SuppressedDataset = { ...occupationBalanceMonthly, suppression };

it('a whole month of ten offices, 73 occupations and their totals keeps its small counts', () => {
	const text = readFileSync(`data/${path}`, 'utf8');
	const published = suppressed(dataset, [{ path, versions: [text] }], lists).get(path) ?? '';
	const status = (one: string) => parseCsv(one).rows.map(({ cells }) => cells.at(-1));
	const withheld = status(published).filter((one) => one === 'Q').length;
	expect(withheld).toBeGreaterThan(1000);
	expect(withheld).toBeLessThan(0.75 * status(text).length);

	let next = 0;
	const found = intervals([{ dataset, texts: [published] }], lists, [], () => next++ % EVERY === 0);
	expect(found.size).toBeGreaterThan(20);
	expect([...found].filter(([, [low, high]]) => high - low < THRESHOLD)).toEqual([]);
});
