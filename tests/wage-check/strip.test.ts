import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/base/language.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { loadWageCheckWords } from '#lib/base/words/wage-check/load.ts';
import { INDUSTRIAL_IN_FORCE } from '#lib/catalogue/minimum-wage.ts';
import { labelWidth, NARROWEST } from '#lib/charts/wage-strip/labels.ts';
import { stripLayout } from '#lib/charts/wage-strip/layout.ts';
import { cellOrigin } from '#lib/narrative/cell-origin.ts';
import { cellAt, placeAt } from '#lib/narrative/place.ts';
import { startOf, wageRange } from '#lib/narrative/wage-check/range.ts';
import { checkText } from '#lib/narrative/wage-check/text.ts';
import { checkView } from '#lib/narrative/wage-check/view.ts';
import { wageCase } from '#lib/server/pages/wage-case.ts';
import { wageCheckPage } from '#lib/server/pages/wage-check-page.ts';
import { wageChoice } from '#lib/state/wage-check/choice.ts';
import '../support/this-data.ts';

type Tongue = (typeof LANGUAGES)[number];

/** What a page shows of a choice. */
async function viewOf(query: string, language: Tongue = 'ja', slug = '') {
	const page = await wageCheckPage(language, slug);
	const { wage, ...choice } = wageChoice(new URLSearchParams(query), page.occupations);
	const speech = {
		language,
		names: page.names,
		words: await loadWords(language),
		check: await loadWageCheckWords(language)
	};
	const answer = await wageCase(page.area.code, choice.occupation);
	const checked = { area: page.area.name, region: page.region, figures: page.figures, answer };
	return { view: checkView(speech, checked, { ...choice, yen: wage }), speech };
}

const text = (one: readonly { readonly text: string }[]): string =>
	one.map((each) => each.text).join('');

describe('the strip of published wages', () => {
	it('is there before a wage is typed, and claims none', async () => {
		const { view } = await viewOf('');
		expect(text(view.published.sentences)).toBe(
			'求人賃金の平均は、熊本県が247千円で、全国（262千円）を15千円下回ります。'
		);
		expect(view.strip.marks.map(({ sign }) => sign)).toEqual([
			'limit',
			'area',
			'nation',
			...Array<string>(7).fill('near')
		]);
		expect(view.start).toBe(247_000);
		expect(view.alarm).toBeNull();
	});

	it('holds a typed wage against both means, in the unit in which they are published', async () => {
		const said = {
			ja: '月額250,000円は、熊本県の求人賃金の平均（247千円）を3千円（1.2％）上回り、全国の平均（262千円）を12千円（4.6％）下回ります。',
			en: '250,000 yen a month is 3 thousand yen (1.2%) above the mean offered wage in Kumamoto Prefecture (247 thousand yen) and 12 thousand yen (4.6%) below that in Japan (262 thousand yen).',
			'zh-Hant':
				'月薪250,000日圓比熊本縣求才薪資平均（247千日圓）高3千日圓（1.2％），比全國平均（262千日圓）低12千日圓（4.6％）。'
		} as const;
		for (const language of LANGUAGES) {
			const { view } = await viewOf('wage=250000', language);
			expect(text(view.published.sentences)).toBe(said[language]);
		}
		const { view } = await viewOf('wage=247400');
		expect(text(view.published.sentences)).toContain('（247千円）と同じ水準で、');
	});

	it('never mixes the two bases', async () => {
		const { view } = await viewOf('basis=workplace');
		expect(view.published.scope).toContain('就業地別');
		expect(view.published.scope).not.toContain('受理地別');
		expect(text(view.published.sentences)).toBe(
			'求人賃金の平均は、熊本県が250千円で、全国（261千円）を11千円下回ります。'
		);
		expect(view.strip.entries.filter(({ of }) => of.includes('受理地別'))).toEqual([]);
		expect(view.years?.rows.every((row) => row['basis'] === 'workplace')).toBe(true);
	});

	it('draws the minimum wage of the industry that is chosen, with its source and day', async () => {
		const { view } = await viewOf('employment=part_time&wage=1050&industry=electronics');
		const [least] = view.strip.entries;
		expect(least).toMatchObject({ sign: 'limit', name: '特定最低賃金', yen: 1063 });
		expect(least?.of).toBe('2026-01-01から');
		expect(least?.source).toContain('芦北町');
		expect(view.alarm?.text).toContain('1,063円');
	});

	it('says so where a job has no published wage', async () => {
		const { view } = await viewOf('occupation=_T&wage=250000');
		expect(text(view.published.sentences)).toBe('求人賃金は、この条件では値がありません。');
		expect(view.strip.marks.map(({ sign }) => sign)).toEqual(['limit', 'planned']);
	});

	it('says of an office that the prefecture is shown in its place', async () => {
		expect((await viewOf('', 'ja', 'kikuchi')).view.officeNote).toContain('ハローワーク菊池だけの');
		expect((await viewOf('')).view.officeNote).toBeNull();
	});

	it('has every mark in its table, and both bases to be explained', async () => {
		const { view } = await viewOf('wage=250000');
		for (const { id, sign } of view.strip.marks)
			if (sign !== 'planned') expect(view.strip.entries.map((one) => one.id)).toContain(id);
		for (const column of [0, 1]) {
			const place = placeAt(view.explained, 0, column);
			const cell = place && cellAt(view.explained, place);
			const origin = cell && cellOrigin(cell);
			expect(origin).toMatchObject({
				kind: 'value',
				value: { where: { ref_area: '43', basis: ['reception', 'workplace'][column] } }
			});
			expect(cell?.cell.value).toBe([247, 250][column]);
		}
	});

	it('copies what is published before what is made up, which keeps its mark', async () => {
		const { view, speech } = await viewOf('wage=250000', 'ja', 'kikuchi');
		const published = { ...view.published, entries: view.strip.entries };
		const lines = checkText(speech, view.title, published, view.band, 'https://example').split(
			'\n'
		);
		const mark = lines.findIndex((line) => line.startsWith('【架空のサンプル'));
		expect(mark).toBeGreaterThan(lines.findIndex((line) => line.includes('247千円')));
		expect(lines.findIndex((line) => line.includes('下限の平均'))).toBeGreaterThan(mark);
		expect(lines.at(-1)).toBe('https://example');
	});
});

describe('labels in every language', () => {
	it('fit the narrowest strip with the longest of names', async () => {
		for (const language of LANGUAGES)
			for (const industry of ['', ...INDUSTRIAL_IN_FORCE.map(({ id }) => id)])
				for (const query of ['wage=1234567', 'employment=part_time&wage=1234']) {
					const { view } = await viewOf(`${query}&industry=${industry}`, language, 'kamimashiki');
					for (const strip of [view.strip, view.band?.strip])
						for (const { label } of strip?.marks ?? [])
							expect(labelWidth(label), label).toBeLessThanOrEqual(NARROWEST);
				}
	}, 60_000);
});

describe('the range of the slider', () => {
	const amount = fc.integer({ min: 1, max: 100_000_000 });
	const employment = fc.constantFrom('full_time' as const, 'part_time' as const);

	it('holds every amount, a typed wage among them, and begins on a step', () => {
		fc.assert(
			fc.property(
				fc.array(amount, { minLength: 1, maxLength: 10 }),
				employment,
				fc.option(amount),
				(amounts, of, planned) => {
					const range = wageRange(amounts, of, planned);
					expect(range.min).toBeGreaterThanOrEqual(0);
					if (planned !== null) expect(planned).toBeLessThan(range.max);
					for (const one of [...amounts, ...(planned === null ? [] : [planned])]) {
						expect(one).toBeGreaterThanOrEqual(range.min);
						expect(one).toBeLessThanOrEqual(range.max);
					}
					const start = startOf(amounts[0] ?? 0, range);
					expect((start - range.min) % range.step).toBe(0);
					expect((range.max - range.min) % range.step).toBe(0);
				}
			)
		);
	});

	it('draws whatever is in it', async () => {
		const { view } = await viewOf('wage=100');
		const strip = stripLayout(view.strip.marks, view.strip.options);
		expect(strip.planned?.x).toBeGreaterThanOrEqual(0);
		expect(strip.planned?.x).toBeLessThan(strip.below ?? 0);
	});
});
