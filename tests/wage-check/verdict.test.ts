import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/base/language.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { en } from '#lib/base/words/wage-check/en.ts';
import { ja } from '#lib/base/words/wage-check/ja.ts';
import { zhHant } from '#lib/base/words/wage-check/zh-hant.ts';
import { doubt, verdict as judged, type PlannedWage } from '#lib/narrative/wage-check/verdict.ts';
import type { WageFacts } from '#lib/narrative/wage-check/facts.ts';

const WORDS = { ja, en, 'zh-Hant': zhHant } as const;

const site = {
	ja: await loadWords('ja'),
	en: await loadWords('en'),
	'zh-Hant': await loadWords('zh-Hant')
};

/** The verdict with its sentences as texts. */
function verdict(
	planned: PlannedWage,
	held: WageFacts,
	language: (typeof LANGUAGES)[number],
	check: (typeof WORDS)[(typeof LANGUAGES)[number]]
) {
	const { sentences, ...rest } = judged({ language, words: site[language], check }, planned, held, {
		month: '2026-10',
		employment: planned.employment,
		area: '43',
		occupation: '36'
	});
	return {
		...rest,
		sentences: sentences.map(({ text }) => text),
		claims: sentences.flatMap(({ claims }) => claims)
	};
}

const facts = (lower: number | null, upper: number | null, desired: number | null): WageFacts => ({
	lower,
	upper,
	desired,
	gap: null,
	openings: 10,
	applicants: 5
});

const monthly = (yen: number): PlannedWage => ({ yen, employment: 'full_time', hours: 160 });
const hourly = (yen: number): PlannedWage => ({ yen, employment: 'part_time', hours: 160 });

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
			LANGUAGES.map(
				(language) =>
					verdict(monthly(wage), facts(lower, upper, null), language, WORDS[language]).sentences[0]
			)
		).toMatchSnapshot();
	});

	it('each case has words of its own in each language', () => {
		for (const language of LANGUAGES) {
			const shapes = CASES.map(([, wage, lower, upper]) =>
				(
					verdict(monthly(wage), facts(lower, upper, null), language, WORDS[language])
						.sentences[0] ?? ''
				).replace(/[\d,]+/g, '#')
			);
			expect(new Set(shapes).size, language).toBe(CASES.length);
		}
	});

	it.each([
		[229_999, 'より低い額です'],
		[230_000, 'と同じ額です'],
		[230_001, 'より高い額です']
	])('%d yen against the desired wage', (wage, end) => {
		expect(verdict(monthly(wage), facts(null, null, 230_000), 'ja', ja).sentences[1]).toBe(
			`求職者の希望賃金の平均（230,000円）${end}。`
		);
	});

	it('gives the differences to what is known, and only these', () => {
		expect(verdict(monthly(230_000), facts(218_481, 267_552, null), 'ja', ja).differences).toEqual([
			{ name: '求人賃金の下限の平均', text: '+11,519円' },
			{ name: '求人賃金の上限の平均', text: '−37,552円' }
		]);
	});

	it('speaks of no share, rank or distribution', () => {
		for (const language of LANGUAGES)
			for (const [, wage, lower, upper] of CASES)
				expect(
					verdict(monthly(wage), facts(lower, upper, 230_000), language, WORDS[language])
						.sentences.join()
						.match(/％|%|順位|割合|percentile|rank|most|多く|百分位/i)
				).toBeNull();
	});
});

describe('the minimum wage', () => {
	it('is said loudly of hourly pay below it', () => {
		const { alarm, differences } = verdict(hourly(1_033), facts(1_100, 1_200, 1_150), 'ja', ja);
		expect(alarm?.text).toBe(
			'最低賃金を下回っています。時間額1,033円は、熊本県の最低賃金1,034円（2026-01-01から）より1円低い額です。'
		);
		expect(differences.at(-1)).toEqual({ name: '最低賃金（時間額）', text: '−1円' });
	});

	it('is kept by hourly pay that equals it', () => {
		const { alarm, sentences } = verdict(hourly(1_034), facts(null, null, null), 'en', en);
		expect(alarm).toBeNull();
		expect(sentences).toContain(
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
		const { sentences } = verdict(hourly(wage), facts(null, null, null), 'ja', ja);
		expect(sentences.filter((text) => text.includes('特定（産業別）最低賃金'))).toHaveLength(
			missed
		);
	});

	it('is held against monthly pay by the hours assumed, which are named', () => {
		const low = verdict(monthly(165_439), facts(null, null, null), 'zh-Hant', zhHant);
		expect(low.alarm?.text).toContain('每月160.0小時');
		expect(verdict(monthly(165_440), facts(null, null, null), 'ja', ja).alarm).toBeNull();
	});
});

it('doubts an amount that looks meant for the other employment type', () => {
	expect(doubt(1_200, 'full_time', 'ja', ja)).toContain('時間額なら');
	expect(doubt(230_000, 'part_time', 'en', en)).toContain('full-time');
	expect(doubt(230_000, 'full_time', 'ja', ja)).toBeNull();
	expect(doubt(1_200, 'part_time', 'ja', ja)).toBeNull();
});
