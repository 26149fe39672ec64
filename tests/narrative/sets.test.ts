import { describe, expect, it } from 'vitest';
import { loadBulletinWords } from '#lib/base/words/bulletin/load.ts';
import { loadHomeWords } from '#lib/base/words/home/load.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { firstPublishedTable } from '#lib/narrative/home/first-published.ts';
import { areaKind } from '#lib/narrative/ranked-areas.ts';
import { ranking } from '#lib/narrative/ranking.ts';
import { areasScene } from '#lib/narrative/wage-check/scenes.ts';
import type { Row } from '#lib/query/table.ts';
import { reportPage } from '#lib/server/pages/report-page.ts';
import { wageCheckPage } from '#lib/server/pages/wage-check-page.ts';
import { LANGUAGES } from '../support/languages.ts';
import '../support/this-data.ts';

describe('the areas of a ranking', () => {
	const rowsOf = (codes: readonly string[]) => codes.map((ref_area): Row => ({ ref_area }));
	const kindOf = (parents: Readonly<Record<string, string>>) =>
		areaKind({
			names: { ref_area: Object.entries(parents).map(([code, parent]) => [code, code, parent]) },
			rows: rowsOf(Object.keys(parents))
		});
	const { nation, area } = SITE;

	it('are what all of them are parts of, the whole left out', () => {
		expect(kindOf({ [nation]: '', a: nation, b: nation })).toBe('prefecture');
		expect(kindOf({ [area]: nation, a: area, b: area })).toBe('office');
		expect(kindOf({ a: area, b: area })).toBe('office');
		expect(kindOf({ a: area, b: nation })).toBe('area');
		expect(kindOf({ a: '', b: '' })).toBe('area');
	});

	it('never hold the prefecture among its own offices: wage check', async () => {
		const page = await wageCheckPage('ja');
		const data = page.figures.find(({ id }) => id === 'occupation-wages-monthly-areas');
		if (!data) return;
		const base = { names: page.names, language: 'ja', words: await loadWords('ja') } as const;
		const scene = areasScene(base, data, page.answer, 'full_time');
		const ranked = ranking(scene).map(({ code }) => code);
		expect(ranked.length).toBeGreaterThan(1);
		expect(ranked).not.toContain(SITE.area);
		expect(areaKind(scene)).toBe('office');
	});
});

it('a value of another definition is held against no newer edition, an uncertain one says so', async () => {
	const words = await loadWords('ja');
	const speech = { language: 'ja', words, home: await loadHomeWords('ja') } as const;
	const at = (time_period: string, active_ratio: number, obs_status: string): Row => ({
		time_period,
		active_ratio,
		obs_status,
		ref_area: SITE.area,
		adjustment: 'sa'
	});
	const first = [at('2020-10', 1.1, 'D'), at('2025-05', 1.23, 'U'), at('2025-06', 1.18, 'A')];
	const now = first.map((row) => ({ ...row, active_ratio: 1.2, obs_status: 'A' }));
	const { rows } = firstPublishedTable(
		speech,
		{ dataset: 'headline', rows: first },
		{ dataset: 'prefecture-ratios', rows: now },
		false
	);
	expect(rows.map(({ code, note }) => [code, note])).toEqual([
		['2025-06', ''],
		['2025-05', words.status.U]
	]);
});

it('each cell of the report says why itself is empty', async () => {
	const { absence } = await loadWords('ja');
	const { sections } = await reportPage('ja', '2025FY');
	const wages = sections.find(({ id }) => id === 'wages');
	const cells = (code: string) =>
		wages?.table?.rows.find((row) => row.code === code)?.cells.map(({ text }) => text);
	// 2025 has a value, 2024 had nothing to count: the file says M, and so does the table.
	expect(cells('02')?.slice(3)).toEqual([expect.stringMatching(/\d/), absence.M, absence.M]);
	expect(wages?.chart?.rows.find(({ id }) => id === '20')?.absent).toBe(absence.M);
});

it.each(LANGUAGES)('equals share a place, and no order is told of them: %s', async (language) => {
	const { finding } = await loadBulletinWords(language);
	const equal = { names: 'A+B', value: '43', several: true };
	const next = { names: 'C', value: '32', several: false };
	const [one, both] = [[equal], [equal, next]].map((places) => finding.top('D', places));
	for (const text of [one, both]) {
		expect(text?.match(/43/g)).toHaveLength(1);
		expect(text).toMatch(/各43|43 each/);
	}
	expect(one).not.toMatch(/順|依序/);
	expect(both).toContain('32');
});
