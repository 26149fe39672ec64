import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ja } from '#lib/base/words/ja.ts';
import { figure as declared } from '#lib/catalogue/list.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { PageFigures } from '#lib/query/figure-data.ts';
import { pageFigures } from '#lib/server/data/figure-data.ts';
import { viewOf } from '#lib/state/choices.ts';
import { conditions, isOfPage, withCondition } from '#lib/state/conditions.ts';
import '../support/this-data.ts';

const IDS = [
	'occupation-balance-ranking',
	'occupation-balance-series',
	'occupation-balance-monthly-ranking',
	'occupation-balance-monthly-series'
];

let page: PageFigures;
beforeAll(async () => {
	page = await pageFigures(IDS, 'ja');
}, 60_000);

const bar = (params: URLSearchParams, part: 'published' | 'samples' = 'published') =>
	conditions({ page, params, language: 'ja', words: ja }, part);

const shown = (id: string, params: URLSearchParams, name: string): string => {
	const data = page.figures.find((one) => one.id === id);
	if (!data) throw new RangeError(id);
	const view = viewOf(declared(id).figure, data, params);
	return name === 'measure' ? view.measure : (view.chosen[name as DimensionId] ?? '');
};

describe('the bar of a page', () => {
	it('says employment and period first, and names years and months apart', () => {
		expect(bar(new URLSearchParams()).map(({ label }) => label)).toEqual([
			'雇用形態',
			'年度',
			'職業',
			'表示する値'
		]);
		expect(bar(new URLSearchParams(), 'samples').map(({ label }) => label)).toEqual(['月']);
	});

	it('says what is chosen in the words of its option', () => {
		const [employment] = bar(new URLSearchParams('employment=part_time'));
		expect(employment).toMatchObject({
			value: 'part_time',
			text: '常用的パートタイム',
			mixed: false
		});
	});

	it('hands over the same list of a control whatever is chosen: no entry is made anew', () => {
		const lists = (params: string) =>
			bar(new URLSearchParams(params)).map(({ options }) => options);
		const before = lists('');
		lists('employment=part_time&measure=active_gap').forEach((options, at) =>
			expect(options).toBe(before[at])
		);
	});

	it('says that figures differ, and lets any value be chosen for all', () => {
		// One figure of the page alone knows the difference that the address names.
		const measure = () =>
			bar(new URLSearchParams('measure=active_gap')).find((one) => one.name === 'measure');
		const takes = page.figures.filter(
			({ id }) => shown(id, new URLSearchParams('measure=active_gap'), 'measure') === 'active_gap'
		);
		expect(takes.length).toBeGreaterThan(0);
		expect(measure()?.mixed).toBe(takes.length < (measure()?.figures.length ?? 0));
	});

	it('leaves with a figure what orders or cuts it alone', () => {
		for (const data of page.figures)
			for (const name of ['by', 'level', 'within', 'threshold', 'from'] as const)
				expect(isOfPage(page, data, name)).toBe(false);
	});

	it('whatever is chosen in any order, every figure that knows it shows it', () => {
		const all = [...bar(new URLSearchParams()), ...bar(new URLSearchParams(), 'samples')];
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat(all.length - 1), fc.nat(200)), { maxLength: 6 }),
				(steps) => {
					let params = new URLSearchParams();
					for (const [index, nth] of steps) {
						const condition = all[index];
						const value = condition?.options[nth % condition.options.length]?.value;
						if (!condition || value === undefined) throw new RangeError(String(index));
						params = withCondition(params, condition, value);
						for (const { id, values } of condition.figures) {
							const drawn: readonly string[] | undefined =
								condition.name === 'measure'
									? declared(id).figure.drawn
									: values[condition.name as DimensionId];
							if (drawn?.includes(value)) expect(shown(id, params, condition.name)).toBe(value);
						}
					}
				}
			)
		);
	});

	it('back at the first values the address is bare', () => {
		const [employment] = bar(new URLSearchParams());
		if (!employment) throw new RangeError('no condition');
		const away = withCondition(new URLSearchParams(), employment, 'full_time');
		expect(away.toString()).toBe('employment=full_time');
		expect(withCondition(away, employment, 'regular').toString()).toBe('');
	});
});
