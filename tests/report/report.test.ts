import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/base/language.ts';
import { formatNumber, NOT_PUBLISHED } from '#lib/base/number.ts';
import { ja as site } from '#lib/base/words/ja.ts';
import { ja } from '#lib/base/words/report/ja.ts';
import { cellOf, parseCsv } from '#lib/contract/csv.ts';
import { movementSentences } from '#lib/narrative/report/movements.ts';
import { difference, earlierPeriod } from '#lib/narrative/report/section.ts';
import { reportPage } from '#lib/server/pages/report-page.ts';

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
			formatNumber(count(now, 'active_openings'), 'ja'),
			formatNumber(count(now, 'active_applicants'), 'ja'),
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
		const count = (sign: number) => signs.filter((one) => one === sign).length;
		expect((await section('2025FY', 'industries')).sentences[0]).toBe(
			`2024年度と比べられる産業の求人賃金（月額）は、上がったもの${count(1)}、下がったもの${count(-1)}、同じもの${count(0)}です。`
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
		expect(industries.sentences).toEqual([
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
		expect((await section('2023FY', 'industries')).sentences).toEqual([
			'この年度の値は公表されていません。'
		]);
		expect((await section('2023FY', 'desired')).sentences[0]).toBe(
			'2023年3月の値がないため、前年と比べません。'
		);
		expect((await section('2024FY', 'bulletin')).sentences).toEqual(['2024年度の号はありません。']);
		expect(
			(await cells('2025FY', 'wages', '43'))?.filter((cell) => cell === NOT_PUBLISHED).length
		).toBeGreaterThan(0);
	});

	it('has the same numbers in every language', async () => {
		const [first, ...others] = await Promise.all(
			LANGUAGES.map(async (language) =>
				(await reportPage(language, '2025FY')).sections.map(({ table }) =>
					table?.rows.map((row) => row.cells.map(({ text, value }) => [text, value]))
				)
			)
		);
		for (const other of others) expect(other).toEqual(first);
	});
});

describe('a year before', () => {
	const base = { language: 'ja', words: ja } as const;
	const broken = {
		breaks: [{ at: '2024FY', title: { ja: '断層', en: 'Break', 'zh-Hant': '斷層' } }]
	};

	it.each([
		['2025FY', ['2024FY', '2025FY'], '2024FY'],
		['2025FY', ['2023FY', '2025FY'], null],
		['2024FY', ['2023FY', '2024FY'], null]
	])('of %s among %j is %s', (year, known, period) => {
		expect(earlierPeriod(base, broken, known, year).period).toBe(period);
	});

	it('names no occupation of few cases, and none that did not move', () => {
		const sentences = movementSentences(
			{ ...base, site, area: '', list: (items) => items.join('、'), name: (_, code) => code },
			[
				{ name: '小', change: 9, small: true },
				{ name: '上', change: 0.5, small: false },
				{ name: '同', change: 0, small: false },
				{ name: '欠', change: null, small: false }
			],
			{ period: '2024FY', reason: null },
			{ what: 'ratio', decimals: 2, unit: 'ポイント' }
		);
		expect(sentences).toEqual([
			'2024年度と比べられる職業の有効求人倍率は、上がったもの2、下がったもの0、同じもの1です。',
			'大きく上がったのは、上（+0.50ポイント）です。'
		]);
	});
});
