import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/base/language.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { en } from '#lib/base/words/wage-check/en.ts';
import { ja } from '#lib/base/words/wage-check/ja.ts';
import { zhHant } from '#lib/base/words/wage-check/zh-hant.ts';
import { doubt, type PlannedWage } from '#lib/narrative/wage-check/amounts.ts';
import type { WageFacts } from '#lib/narrative/wage-check/facts.ts';
import { againstMinimum } from '#lib/narrative/wage-check/minimum.ts';
import { bandSaid, verdict as judged } from '#lib/narrative/wage-check/verdict.ts';
import '../support/this-data.ts';

const WORDS = { ja, en, 'zh-Hant': zhHant } as const;
type Tongue = (typeof LANGUAGES)[number];

const site = {
	ja: await loadWords('ja'),
	en: await loadWords('en'),
	'zh-Hant': await loadWords('zh-Hant')
};

const speech = (language: Tongue) => ({ language, words: site[language], check: WORDS[language] });

const at = { month: '2026-10', employment: 'full_time', area: '43', occupation: '36' } as const;

/** The sentences of a verdict. */
const verdict = (planned: PlannedWage, held: WageFacts, language: Tongue): string[] =>
	judged(speech(language), planned, held, { ...at, employment: planned.employment }).map(
		({ text }) => text
	);

const facts = (lower: number | null, upper: number | null, desired: number | null): WageFacts => ({
	lower,
	upper,
	desired,
	gap: null,
	openings: 10,
	applicants: 5
});

const monthly = (yen: number, industry: string | null = null): PlannedWage => ({
	yen,
	employment: 'full_time',
	hours: 160,
	industry
});
const hourly = (yen: number, industry: string | null = null): PlannedWage => ({
	yen,
	employment: 'part_time',
	hours: 160,
	industry
});

/** Where the wage lies, in the three languages; null bounds were not published. */
const CASES: readonly [name: string, wage: number, lower: number | null, upper: number | null][] = [
	['below both', 190_000, 200_000, 250_000],
	['equal to the lower', 200_000, 200_000, 250_000],
	['between', 230_000, 200_000, 250_000],
	['equal to the upper', 250_000, 200_000, 250_000],
	['above both', 260_000, 200_000, 250_000],
	['equal to both', 200_000, 200_000, 200_000],
	['below the lower alone', 190_000, 200_000, null],
	['equal to the lower alone', 200_000, 200_000, null],
	['above the lower alone', 210_000, 200_000, null],
	['below the upper alone', 240_000, null, 250_000],
	['equal to the upper alone', 250_000, null, 250_000],
	['above the upper alone', 260_000, null, 250_000],
	['against nothing', 230_000, null, null]
];

describe('where a planned wage lies', () => {
	it.each(CASES)('%s', (_, wage, lower, upper) => {
		expect(
			LANGUAGES.map((language) => verdict(monthly(wage), facts(lower, upper, null), language)[0])
		).toMatchSnapshot();
	});

	it('is told in the polite style of the page', () => {
		const said = CASES.flatMap(([, wage, lower, upper]) =>
			[null, 200_000, 260_000].flatMap((desired) => [
				...verdict(monthly(wage), facts(lower, upper, desired), 'ja'),
				...verdict(hourly(wage / 200), facts(lower, upper, desired), 'ja')
			])
		);
		const sentences = said.flatMap((text) => text.match(/[^。]+。/g) ?? []);
		expect(sentences.length).toBeGreaterThan(100);
		expect(sentences.filter((one) => !/(?:です|ます|ません|ください)。$/.test(one))).toEqual([]);
	});

	it('each case has words of its own in each language', () => {
		for (const language of LANGUAGES) {
			const shapes = CASES.map(([, wage, lower, upper]) =>
				(verdict(monthly(wage), facts(lower, upper, null), language)[0] ?? '').replace(
					/[\d,]+/g,
					'#'
				)
			);
			expect(new Set(shapes).size, language).toBe(CASES.length);
		}
	});

	it.each([
		[250_000, '求職者の希望（261,965円）を11,965円（4.6％）下回ります。'],
		[261_965, '求職者の希望（261,965円）と同じです。'],
		[262_965, '求職者の希望（261,965円）を1,000円（0.4％）上回ります。']
	])('%d yen against the desired wage', (wage, said) => {
		expect(verdict(monthly(wage), facts(null, null, 261_965), 'ja')[1]).toBe(said);
	});

	it('speaks of no rank or distribution, and of no share but its own distance', () => {
		for (const language of LANGUAGES)
			for (const [, wage, lower, upper] of CASES) {
				const [band, desired] = verdict(monthly(wage), facts(lower, upper, 230_000), language);
				expect(band).not.toMatch(/％|%/);
				expect(`${band}${desired}`).not.toMatch(/順位|割合|percentile|rank|most|多く|百分位/i);
			}
	});
});

describe('the band before a wage is typed', () => {
	const said = (held: WageFacts, language: Tongue = 'ja') =>
		bandSaid(speech(language), held, at).map(({ text }) => text);

	it('tells what there is and what there is not', () => {
		expect(said(facts(218_481, null, 230_000))).toEqual([
			'求人賃金の下限の平均は218,481円です。',
			'求人賃金の上限の平均の値はありません。',
			'求職者の希望賃金の平均は230,000円です。'
		]);
	});

	it('says in one sentence that there is nothing', () => {
		for (const language of LANGUAGES)
			expect(said(facts(null, null, null), language)).toEqual([WORDS[language].noBand]);
	});
});

describe('the minimum wage', () => {
	const held = (planned: PlannedWage, language: Tongue = 'ja') => {
		const { alarm, said } = againstMinimum(speech(language), planned);
		return { alarm: alarm?.text ?? null, said: said.map(({ text }) => text) };
	};

	it('is said loudly of hourly pay below it', () => {
		expect(held(hourly(1_033)).alarm).toBe(
			'最低賃金を下回っています。時間額1,033円は、熊本県の最低賃金1,034円（2026-01-01から）より1円低い金額です。'
		);
	});

	it('is kept by hourly pay that equals it', () => {
		const { alarm, said } = held(hourly(1_034), 'en');
		expect(alarm).toBeNull();
		expect(said).toContain(
			'It is no less than the minimum wage of Kumamoto, 1,034 yen (from 2026-01-01).'
		);
	});

	it.each([
		[1_040, 2],
		[1_062, 2],
		[1_063, 1],
		[1_073, 1],
		[1_074, 0]
	])('of single industries are named where %d yen does not reach them', (wage, missed) => {
		const { said } = held(hourly(wage));
		expect(said.filter((text) => text.includes('特定（産業別）最低賃金'))).toHaveLength(missed);
	});

	it('of the industry that is chosen is the one that is held against the wage', () => {
		expect(held(hourly(1_040, 'electronics')).alarm).toContain(
			'電気機械器具、情報通信機械器具製造業の特定（産業別）最低賃金1,063円（2026-01-01から）より23円低い金額です。'
		);
		const { alarm, said } = held(hourly(1_070, 'electronics'));
		expect(alarm).toBeNull();
		// Another industry is no concern of who has chosen one.
		expect(said).toHaveLength(1);
		expect(said[0]).toContain('最低賃金1,063円（2026-01-01から）以上です。');
	});

	it('is held against monthly pay by the hours assumed, which are named', () => {
		expect(held(monthly(165_439), 'zh-Hant').alarm).toContain('每月160.0小時');
		expect(held(monthly(165_440)).alarm).toBeNull();
		expect(held(monthly(165_440, 'motor-vehicles')).alarm).toContain('1,074円');
	});
});

it('doubts an amount that looks meant for the other employment type', () => {
	expect(doubt(1_200, 'full_time', 'ja', ja)).toContain('時間額なら');
	expect(doubt(230_000, 'part_time', 'en', en)).toContain('full-time');
	expect(doubt(230_000, 'full_time', 'ja', ja)).toBeNull();
	expect(doubt(1_200, 'part_time', 'ja', ja)).toBeNull();
});
