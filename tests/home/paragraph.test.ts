import { describe, expect, it } from 'vitest';
import { loadHomeWords } from '#lib/base/words/home/load.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { dataset } from '#lib/catalogue/list.ts';
import { textOf } from '#lib/narrative/claim.ts';
import { monthFacts, type Known, type MonthFacts } from '#lib/narrative/home/facts.ts';
import { monthParagraph, type HomeGround } from '#lib/narrative/home/paragraph.ts';
import type { Row } from '#lib/query/table.ts';
import { LANGUAGES } from '../support/languages.ts';

const at = (measure: string, value: number, period = '2026-10', ref_area = '43'): Known => ({
	value,
	period,
	measure,
	row: { time_period: period, ref_area, adjustment: 'sa', [measure]: value, obs_status: 'A' }
});

const FULL: MonthFacts = {
	period: '2026-10',
	ratio: at('active_ratio', 1.11),
	change: at('active_ratio_change', -0.01),
	yearBefore: at('active_ratio', 1.25, '2025-10'),
	others: [at('active_ratio', 1.2, '2026-10', '00'), at('active_ratio', 1.09, '2026-10', 'KYU')],
	openings: at('active_openings', 32463),
	applicants: at('active_applicants', 29018, '2026-09'),
	newOpenings: at('new_openings', 11201),
	newOpeningsYear: at('new_openings_change', -3.7),
	newApplications: at('new_applications', 5000)
};

const EMPTY = { others: [] } as const;

const MAY_LACK = Object.keys(FULL).filter(
	(key) => key !== 'period' && key !== 'ratio'
) as (keyof MonthFacts)[];

/** Every subset of the facts, by the bits of a number. */
const subset = (bits: number): MonthFacts => ({
	...FULL,
	...Object.fromEntries(
		MAY_LACK.flatMap((key, bit) =>
			bits & (1 << bit) ? [[key, key === 'others' ? EMPTY.others : null]] : []
		)
	)
});

const ALL = 1 << MAY_LACK.length;

describe.each(LANGUAGES)('the paragraph of the month in %s', (language) => {
	const ground = async (): Promise<HomeGround> => ({
		language,
		words: await loadWords(language),
		home: await loadHomeWords(language),
		names: {
			ref_area: [
				['43', '県', ''],
				['00', '国', ''],
				['KYU', '地方', '']
			]
		},
		dataset: dataset('headline'),
		data: { sample: false },
		figure: { across: 'time_period' },
		chosen: {}
	});

	it(`stays whole with each of ${ALL} sets of missing figures`, async () => {
		const spoken = await ground();
		for (let bits = 0; bits < ALL; bits++) {
			const text = textOf(monthParagraph(spoken, subset(bits)), language);
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
		const text = textOf(monthParagraph(await ground(), FULL), language);
		for (const figure of [
			'1.11',
			'0.01',
			'1.25',
			'1.20',
			'1.09',
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
		// What is of the month before says so beside its value, all else is of the month.
		expect(text).toMatch(/29,018(人| persons)\s?[（(](2026年9月|Sep 2026)[）)]/);
		expect(text.match(/2026年(?!9月|10月)|\b(?!Sep|Oct)[A-Z][a-z]{2} 2026/g)).toBeNull();
	});

	it('tells a difference on the year within one edition of the series alone', async () => {
		const claims = (facts: MonthFacts, spoken: HomeGround) =>
			monthParagraph(spoken, facts).flatMap(({ claims }) => claims.map(({ kind }) => kind));
		const spoken = await ground();
		// October of two years: the factors were estimated anew between them.
		expect(claims(FULL, spoken)).not.toContain('change');
		const whole = { ...FULL.ratio.row, source: 'mhlw_longterm_table3' };
		const one = (known: Known): Known => ({
			...known,
			row: { ...known.row, ...{ source: whole.source } }
		});
		const within = {
			...FULL,
			ratio: one(FULL.ratio),
			yearBefore: FULL.yearBefore && one(FULL.yearBefore)
		};
		expect(claims(within, spoken)).toContain('change');
	});
});

it('takes the month or the one before, and never mixes adjusted and raw values', () => {
	const row = (time_period: string, adjustment: string, more: Row): Row => ({
		time_period,
		ref_area: '43',
		adjustment,
		active_ratio: null,
		...more
	});
	const facts = monthFacts([
		row('2026-07', 'sa', { active_openings: 3 }),
		row('2026-08', 'sa', { active_ratio: 1.2, active_applicants: 100 }),
		row('2026-09', 'sa', { active_ratio: 1.1, active_ratio_change: 0 }),
		row('2026-09', 'nsa', { active_ratio: 9, new_openings: 5 }),
		row('2026-10', 'sa', { active_openings: 7 })
	]);
	expect(facts).toMatchObject({
		others: [],
		period: '2026-09',
		ratio: { value: 1.1 },
		change: { value: 0 },
		yearBefore: null,
		applicants: { value: 100, period: '2026-08' },
		newOpenings: { value: 5 },
		// Two months old: not told at all.
		openings: null
	});
});
