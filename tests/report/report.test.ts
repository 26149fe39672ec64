import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/base/language.ts';
import { formatNumber } from '#lib/base/number.ts';
import { ja as site } from '#lib/base/words/ja.ts';
import { ja } from '#lib/base/words/report/ja.ts';
import { cellOf, parseCsv } from '#lib/contract/csv.ts';
import { movementSentences } from '#lib/narrative/report/movements.ts';
import { difference, earlier } from '#lib/narrative/compare.ts';
import { reportPage } from '#lib/server/pages/report-page.ts';
import '../support/this-data.ts';

type Found = Readonly<Record<string, string>>;

/** The rows of a data file whose cells are these. */
function rows(path: string, where: Found): Found[] {
	const csv = parseCsv(readFileSync(`data/${path}.csv`, 'utf8'));
	return csv.rows
		.map((row) => Object.fromEntries(csv.header.map((name) => [name, cellOf(csv, row, name)])))
		.filter((row) => Object.entries(where).every(([name, value]) => row[name] === value));
}

const section = async (year: string, id: string) => {
	const found = (await reportPage('ja', year)).sections.find((one) => one.id === id);
	if (!found) throw new Error(`no section ${id}`);
	return found;
};

const texts = async (year: string, id: string) =>
	(await section(year, id)).sentences.map(({ text }) => text);

const cells = async (year: string, id: string, code: string) =>
	(await section(year, id)).table?.rows
		.find((row) => row.code === code)
		?.cells.map(({ text }) => text);

describe('the report', () => {
	it('prints what the files hold, beside the year before', async () => {
		const where = { ref_area: '43', occupation: '36', employment: 'regular' };
		const [now = {}] = rows('occupation-balance/2025FY', where);
		const [before = {}] = rows('occupation-balance/2024FY', where);
		const count = (row: Found, name: string) => Number(row[name]);
		const ratio = (row: Found) => count(row, 'active_openings') / count(row, 'active_applicants');
		expect(await cells('2025FY', 'balance', '36')).toEqual([
			formatNumber(count(now, 'active_openings') / 12, 'ja'),
			formatNumber(count(now, 'active_applicants') / 12, 'ja'),
			formatNumber(ratio(now), 'ja', 2),
			formatNumber(ratio(before), 'ja', 2),
			formatNumber(difference(ratio(now), ratio(before), 2), 'ja', 2, true)
		]);
	});

	it('keeps monthly and hourly pay, and reception and workplace, apart', async () => {
		const pay = (year: string, employment: string) =>
			Number(
				rows(`occupation-wages/${year}`, {
					ref_area: '43',
					occupation: '36',
					employment,
					basis: 'reception'
				})[0]?.['offered_wage']
			);
		const pair = (employment: string) => {
			const [now, before] = [pay('2025FY', employment), pay('2024FY', employment)];
			return [
				formatNumber(now, 'ja'),
				formatNumber(before, 'ja'),
				formatNumber(now - before, 'ja', 0, true)
			];
		};
		expect(await cells('2025FY', 'wages', '36')).toEqual([
			...pair('full_time'),
			...pair('part_time')
		]);
	});

	it('counts what rose and fell as the file says', async () => {
		const wages = (year: string) =>
			new Map(
				rows(`industry-wages/${year}`, {
					ref_area: '43',
					employment: 'full_time',
					basis: 'reception'
				}).map((row) => [row['industry'], row['offered_wage']])
			);
		const [now, before] = [wages('2025FY'), wages('2024FY')];
		const signs = [...now].flatMap(([code, value]) =>
			code !== '_T' && value && before.get(code)
				? [Math.sign(Number(value) - Number(before.get(code)))]
				: []
		);
		// Where all moved one way, that is what is said.
		expect(signs.every((one) => one === 1)).toBe(true);
		expect((await texts('2025FY', 'industries'))[0]).toBe(
			`2024年度と比べられる${signs.length}産業すべてで、求人賃金（パートを除く常用・月額）が上昇しました。`
		);
	});

	it('marks what is made up, and says which sections are', async () => {
		const { sections } = await reportPage('ja', '2025FY');
		expect(sections.filter(({ sample }) => sample).map(({ id }) => id)).toEqual([
			'desired',
			'bulletin'
		]);
		for (const one of sections) expect(one.title.includes('架空のサンプル')).toBe(one.sample);
	});

	it('compares nothing across a break, and has no column for it', async () => {
		const industries = await section('2024FY', 'industries');
		expect(industries.sentences.map(({ text }) => text)).toEqual([
			'前年度とは比べません。2024年度に産業分類が変わりました（日本標準産業分類 第14回改定）。それより前とはつながりません。'
		]);
		expect(industries.table?.columns.map(({ title }) => title)).toEqual([
			'月額（パートを除く常用） 2024年度',
			'時間額（常用的パート） 2024年度'
		]);
		for (const id of ['balance', 'wages'])
			expect(
				(await section('2023FY', id)).table?.columns.some(({ title }) => /差/.test(title))
			).toBe(false);
	});

	it('says what is not there', async () => {
		expect(await texts('2023FY', 'industries')).toEqual(['この年度の値はありません。']);
		expect((await texts('2023FY', 'desired'))[0]).toBe(
			'2023年3月の値がないため、前年と比べません。'
		);
		expect(await texts('2024FY', 'bulletin')).toEqual(['2024年度の号はありません。']);
		expect(
			(await cells('2025FY', 'wages', '43'))?.filter((cell) => cell === site.absence.M).length
		).toBeGreaterThan(0);
	});

	it('has the same numbers in every language', async () => {
		const [first, ...others] = await Promise.all(
			LANGUAGES.map(async (language) =>
				(await reportPage(language, '2025FY')).sections.map(({ table }) =>
					table?.rows.map((row) =>
						// A word says why there is none; a number is the same in all.
						row.cells.map(({ text, value }) =>
							value === null ? null : text.replace(/[^\d.,+−]/g, '')
						)
					)
				)
			)
		);
		for (const other of others) expect(other).toEqual(first);
	});
});

describe('a year before', () => {
	const broken = {
		breaks: [{ at: '2024FY', title: { ja: '断層', en: 'Break', 'zh-Hant': '斷層' } }]
	};

	it.each([
		['2025FY', ['2024FY', '2025FY'], '2024FY'],
		['2025FY', ['2023FY', '2025FY'], null],
		['2024FY', ['2023FY', '2024FY'], null]
	])('of %s among %j is %s', (year, known, period) => {
		expect(earlier(broken, known, year).period).toBe(period);
	});

	it('names no occupation of few cases, and none that did not move', () => {
		const one = (name: string, change: number | null, small = false) => ({
			code: name,
			name,
			change,
			small
		});
		const sentences = movementSentences(
			{ language: 'ja', words: site, report: ja, area: '', name: (_, code) => code },
			[one('小', 9, true), one('上', 0.5), one('同', 0), one('欠', null)],
			{ period: '2024FY', because: null },
			{
				what: 'ratio',
				kind: { as: 'difference', unit: 'points', decimals: 2 },
				noun: 'occupation',
				threshold: '求職者が100人以上',
				over: {
					dataset: 'occupation-balance',
					measure: 'active_ratio',
					across: 'occupation',
					where: {},
					members: { of: 'items' }
				},
				base: { measure: 'active_applicants', least: 100 }
			}
		);
		expect(sentences.map(({ text }) => text)).toEqual([
			'2024年度と比べられる3職業（全4職業）の有効求人倍率は、上昇が2職業、同じが1職業です。',
			'求職者が100人以上で、値のある2職業（全4職業）のうち上昇幅が大きいのは、上（+0.50ポイント）です。'
		]);
		expect(sentences[1]?.claims).toMatchObject([
			{
				kind: 'extreme',
				end: 'highest',
				named: [{ code: '上', value: 0.5 }],
				over: { compared: 2 }
			}
		]);
	});
});
