import { describe, expect, it } from 'vitest';
import { loadHomeWords } from '#lib/base/words/home/load.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { dataset } from '#lib/catalogue/list.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { textOf } from '#lib/narrative/claim.ts';
import { countFacts, monthFacts, type Known, type MonthFacts } from '#lib/narrative/home/facts.ts';
import { monthParagraph, type HomeGround } from '#lib/narrative/home/paragraph.ts';
import { standing, type Standing } from '#lib/narrative/home/standing.ts';
import type { Row } from '#lib/query/table.ts';
import { LANGUAGES } from '../support/languages.ts';

const { area, nation } = SITE;

const at = (measure: string, value: number, period = '2026-10', ref_area = area): Known => ({
	value,
	period,
	measure,
	row: { time_period: period, ref_area, adjustment: 'sa', [measure]: value, obs_status: 'A' }
});

const FULL: MonthFacts = {
	period: '2026-10',
	ratio: at('active_ratio', 1.11),
	monthBefore: at('active_ratio', 1.12, '2026-09'),
	yearBefore: at('active_ratio', 1.25, '2025-10'),
	nation: at('active_ratio', 1.2, '2026-10', nation),
	newRatio: at('new_ratio', 1.87)
};

const PLACES: readonly Standing[] = [
	{
		among: 'R',
		areas: ['1', '2', area],
		rank: 2,
		isShared: true,
		compared: 3,
		since: '2026-08',
		before: null
	},
	{
		among: nation,
		areas: ['1', '2', '3', area],
		rank: 4,
		isShared: false,
		compared: 4,
		since: null,
		before: 3
	}
];

const MAY_LACK = Object.keys(FULL).filter(
	(key) => key !== 'period' && key !== 'ratio'
) as (keyof MonthFacts)[];

/** Every subset of the facts, by the bits of a number. */
const subset = (bits: number): MonthFacts => ({
	...FULL,
	...Object.fromEntries(
		MAY_LACK.flatMap((key, bit) => (bits & (1 << bit) ? [[key, null] as const] : []))
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
				[area, '県', ''],
				[nation, '国', ''],
				['R', '地方', '']
			]
		},
		dataset: dataset('prefecture-ratios'),
		data: { sample: false },
		figure: { across: 'time_period' },
		chosen: {}
	});

	it(`stays whole with each of ${ALL} sets of missing figures`, async () => {
		const spoken = await ground();
		for (let bits = 0; bits < ALL; bits++) {
			const places = bits % 3 === 0 ? [] : PLACES.slice(0, bits % 3);
			const text = textOf(monthParagraph(spoken, subset(bits), places), language);
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
		const text = textOf(monthParagraph(await ground(), FULL, PLACES), language);
		for (const figure of ['1.11', '1.12', '0.01', '1.25', '0.14', '1.20', '0.09', '1.87'])
			expect(text).toContain(figure);
		const cautions = {
			ja: ['季節調整値', '常用', '受理地別', '同率', '2026年8月'],
			en: ['seasonally adjusted', 'regular employment', 'place of reception', 'shared', 'Aug 2026'],
			'zh-Hant': ['季節調整值', '常用', '受理地', '同名次', '2026年8月']
		}[language];
		for (const word of cautions) expect(text).toContain(word);
	});

	it('tells no place in a set of which a value is missing', async () => {
		const spoken = await ground();
		const short = PLACES.map((one) => ({ ...one, compared: one.compared - 1 }));
		const kinds = monthParagraph(spoken, FULL, short).flatMap(({ claims }) =>
			claims.map(({ kind }) => kind)
		);
		expect(kinds).not.toContain('rank');
		expect(kinds).toContain('comparison');
	});

	it('tells a difference within one edition of the series alone', async () => {
		const kinds = (facts: MonthFacts, spoken: HomeGround) =>
			monthParagraph(spoken, facts, []).flatMap(({ claims }) => claims.map(({ kind }) => kind));
		const spoken = await ground();
		expect(kinds(FULL, spoken)).toContain('change');
		// As first published, October of two years is of two editions.
		expect(
			kinds({ ...FULL, monthBefore: null }, { ...spoken, dataset: dataset('headline') })
		).not.toContain('change');
	});
});

const row = (
	time_period: string,
	ref_area: string,
	active_ratio: number | null,
	more: Row = {}
) => ({
	time_period,
	ref_area,
	adjustment: 'sa',
	active_ratio,
	...more
});

it('takes the newest month whose ratio is known, and no other month for the nation', () => {
	const facts = monthFacts([
		row('2026-08', area, 1.2),
		row('2026-09', area, 1.1, { new_ratio: 1.9 }),
		row('2026-08', nation, 1.3),
		row('2026-10', area, null)
	]);
	expect(facts).toMatchObject({
		period: '2026-09',
		ratio: { value: 1.1 },
		monthBefore: { value: 1.2 },
		yearBefore: null,
		nation: null,
		newRatio: { value: 1.9 }
	});
	expect(monthFacts([row('2026-09', nation, 1.2)])).toBeNull();
});

it('takes all counts of one month, and never mixes adjusted and raw values', () => {
	const facts = countFacts([
		row('2026-09', area, null, { active_openings: 3, active_applicants: 4 }),
		row('2026-10', area, 1.1, { active_openings: 7, new_openings: 99 }),
		{ ...row('2026-10', area, 1.3, { new_openings: 5, active_applicants: 98 }), adjustment: 'nsa' }
	]);
	expect(facts).toMatchObject({
		period: '2026-10',
		openings: { value: 7 },
		applicants: null,
		newOpenings: { value: 5 }
	});
});

describe('the place of a value', () => {
	const months = (values: Readonly<Record<string, readonly (number | null)[]>>): Row[] =>
		Object.entries(values).flatMap(([month, [own = null, ...others]]) => [
			row(month, area, own),
			...others.map((value, index) => row(month, `x${index}`, value))
		]);
	const place = (values: Readonly<Record<string, readonly (number | null)[]>>, month: string) =>
		standing(
			months(values),
			at('active_ratio', values[month]?.[0] ?? 0, month),
			{ among: 'R', areas: [area, 'x0', 'x1'] },
			2
		);

	it('is shared by what prints alike', () => {
		expect(place({ '2026-01': [1.204, 1.2, 1.5] }, '2026-01')).toMatchObject({
			rank: 2,
			isShared: true,
			compared: 3,
			since: null,
			before: null
		});
	});

	it('is as old as the run of months without a gap', () => {
		const values = {
			'2025-11': [1, 2, 0],
			'2025-12': [3, 2, 1],
			'2026-01': [1, 2, 0],
			'2026-02': [1.5, 2, 0]
		};
		expect(place(values, '2026-02')).toMatchObject({ rank: 2, since: '2026-01', before: null });
		expect(place(values, '2026-01')).toMatchObject({ rank: 2, since: null, before: 1 });
		const { '2026-01': _, ...gap } = values;
		expect(place({ ...gap, '2025-12': [1, 2, 0] }, '2026-02')).toMatchObject({
			since: null,
			before: null
		});
	});

	it('counts those that have a value', () => {
		expect(place({ '2026-01': [1, null, 2] }, '2026-01')).toMatchObject({ rank: 2, compared: 2 });
	});
});
