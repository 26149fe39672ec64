import { describe, expect, it } from 'vitest';
import { loadHomeWords } from '#lib/base/words/home/load.ts';
import { loadWords } from '#lib/base/words/load.ts';
import type { Known, MonthFacts } from '#lib/narrative/home/facts.ts';
import { monthFacts } from '#lib/narrative/home/facts.ts';
import { monthParagraph } from '#lib/narrative/home/paragraph.ts';
import type { Row } from '#lib/query/table.ts';
import { LANGUAGES } from '../support/languages.ts';

const at = (value: number, period = '2026-10'): Known => ({
	value,
	period,
	reliability: 'news',
	origin: { dataset: 'headline', measure: 'active_ratio', where: {} }
});

const FULL: MonthFacts = {
	period: '2026-10',
	ratio: at(1.11),
	change: -0.01,
	yearBefore: at(1.25, '2025-10'),
	nation: at(1.2, '2026-07'),
	kyushu: at(1.18),
	openings: at(32463),
	applicants: at(29018, '2026-09'),
	newOpenings: at(11201),
	newOpeningsYear: at(-3.7, '2026-09'),
	newApplications: at(5000)
};

const MAY_LACK = Object.keys(FULL).filter((key) => key !== 'period') as (keyof MonthFacts)[];

/** Every subset of the facts, by the bits of a number. */
const subset = (bits: number): MonthFacts => ({
	...FULL,
	...Object.fromEntries(MAY_LACK.flatMap((key, bit) => (bits & (1 << bit) ? [[key, null]] : [])))
});

const ALL = 1 << MAY_LACK.length;

describe.each(LANGUAGES)('the paragraph of the month in %s', (language) => {
	const speech = async () => ({
		language,
		words: await loadWords(language),
		home: await loadHomeWords(language)
	});

	it(`stays whole with each of ${ALL} sets of missing figures`, async () => {
		const spoken = await speech();
		for (let bits = 0; bits < ALL; bits++) {
			const text = monthParagraph(spoken, subset(bits));
			const lacking = MAY_LACK.filter((_, bit) => bits & (1 << bit)).join();
			expect(text, lacking).not.toMatch(/null|undefined|NaN|Infinity|\[object|－/);
			// Punctuation stands once, never before another sign or at the beginning of a sentence.
			expect(text, lacking).not.toMatch(/[、。，,.:：;]{2}|^[、。，,.:\s]|[（(]\s*[)）]|\s{2}/);
			expect(text, lacking).not.toMatch(/[。.：:]\s?[、，,]|[、，,：:]\s?[。.]/);
			// No particle is left without its noun: ja は, を, が and the like after a full stop.
			expect(text, lacking).not.toMatch(/(^|。|、)(は|を|が|に|で|と|の|より)(?!す)/);
			expect(text, lacking).not.toMatch(/\b(of|to|on|in|by|was|were)\s*[.,]/);
			expect(text, lacking).not.toMatch(/(為|(?<!比)較|於|之)[，。、]/);
			expect(text, lacking).toMatch(language === 'en' ? /\.$/ : /。$/);
		}
	});

	it('says all figures, each with its month and its caution words', async () => {
		const text = monthParagraph(await speech(), FULL);
		for (const figure of [
			'1.11',
			'0.01',
			'1.25',
			'1.20',
			'1.18',
			'32,463',
			'29,018',
			'11,201',
			'3.7'
		])
			expect(text).toContain(figure);
		const cautions = {
			ja: ['季節調整値', '原数値', '常用', '受理地別'],
			en: [
				'seasonally adjusted',
				'not seasonally adjusted',
				'regular employment',
				'place of reception'
			],
			'zh-Hant': ['季節調整值', '原始值', '常用', '受理地']
		}[language];
		for (const word of cautions) expect(text).toContain(word);
		// The nation is known for July only, and the text says so beside the value.
		expect(text).toMatch(/1\.20倍?\s?[（(](2026年7月|Jul 2026)[）)]/);
		expect(text).not.toMatch(/1\.18倍?\s?[（(]/);
	});

	it('says that there is nothing where there is nothing', async () => {
		const spoken = await speech();
		expect(monthParagraph(spoken, subset(ALL - 1))).toBe(spoken.home.none);
	});
});

it('takes the newest month of each figure and never mixes adjusted and raw values', () => {
	const row = (time_period: string, adjustment: string, more: Row): Row => ({
		time_period,
		ref_area: '43',
		adjustment,
		active_ratio: null,
		...more
	});
	const facts = monthFacts([
		row('2026-08', 'sa', { active_ratio: 1.2, active_applicants: 100 }),
		row('2026-09', 'sa', { active_ratio: 1.1, active_ratio_change: 0 }),
		row('2026-09', 'nsa', { active_ratio: 9, new_openings: 5 }),
		row('2026-10', 'sa', { active_openings: 7 })
	]);
	expect(facts).toMatchObject({
		period: '2026-09',
		ratio: { value: 1.1 },
		change: 0,
		yearBefore: null,
		applicants: { value: 100, period: '2026-08' },
		newOpenings: { value: 5 }
	});
});
