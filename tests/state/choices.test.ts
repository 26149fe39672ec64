import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { figure as declared } from '#lib/catalogue/list.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { FigureData } from '#lib/query/figure-data.ts';
import { sameView, type View } from '#lib/query/view.ts';
import { pageFigures } from '#lib/server/data/figure-data.ts';
import {
	choose,
	defaultView,
	hasLevels,
	pinned,
	queryText,
	ranksChange,
	unknownParameters,
	VIEW_PARAMETERS,
	viewOf,
	type Parameter
} from '#lib/state/choices.ts';
import { formsOf } from '#lib/state/forms.ts';
import { ordersOf } from '#lib/state/orders.ts';
import { HOME } from '../support/fiction.ts';

const IDS = [
	'occupation-balance-scatter',
	'occupation-balance-ranking',
	'occupation-balance-series',
	'occupation-balance-monthly-ranking',
	'occupation-wages-ranking',
	'occupation-wages-monthly-band',
	'occupation-balance-monthly-series',
	'headline-ratio',
	'occupation-heatmap',
	'occupation-multiples'
];

const known: { figure: ReturnType<typeof declared>['figure']; data: FigureData }[] = [];

beforeAll(async () => {
	const { figures } = await pageFigures(IDS, 'ja');
	for (const data of figures) known.push({ figure: declared(data.id).figure, data });
}, 60_000);

const at = (id: string) => {
	const found = known.find(({ data }) => data.id === id);
	if (!found) throw new RangeError(id);
	return found;
};

/** The values that a control of the figure could offer for a parameter. */
function offers({ figure, data }: ReturnType<typeof at>, name: Parameter): readonly string[] {
	if (name === 'form') return formsOf(figure, data, data.defaults);
	if (name === 'measure') return figure.drawn ?? [];
	if (name === 'level') return hasLevels(figure) ? ['middle', 'major'] : [];
	if (name === 'by') return ranksChange(figure) ? ['value', 'change'] : [];
	if (name === 'order') return ordersOf(figure, declared(data.id).dataset, data);
	if (name === 'scale') return figure.kind === 'multiples' ? ['common', 'own'] : [];
	if (name === 'within') return data.groups ? ['all', ...data.groups] : [];
	if (name === 'threshold') return figure.base ? ['0', '20', '100', '1000'] : [];
	if (name === 'from') return figure.from ? (data.values.time_period ?? []) : [];
	return figure.choices[name]?.answer === 'path' ? [] : (data.values[name] ?? []);
}

const parametersOf = (one: ReturnType<typeof at>): Parameter[] =>
	([...Object.keys(one.figure.choices), ...VIEW_PARAMETERS] as Parameter[]).filter(
		(name) => offers(one, name).length > 1
	);

const shown = (one: ReturnType<typeof at>, params: URLSearchParams, name: Parameter): string => {
	const view = viewOf(one.figure, one.data, params);
	if (name in view.chosen) return view.chosen[name as DimensionId] ?? '';
	if (name === 'within') return view.within ?? 'all';
	return String(view[name as keyof typeof view] ?? '');
};

describe('an address', () => {
	it.each(IDS)('says of %s what was chosen, whatever was chosen before', (id) => {
		const one = at(id);
		const choice = fc
			.constantFrom(...parametersOf(one))
			.chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...offers(one, name))));
		fc.assert(
			fc.property(fc.array(choice, { maxLength: 8 }), (choices) => {
				let params = new URLSearchParams();
				for (const [name, value] of choices) {
					const before = Object.fromEntries(
						parametersOf(one).map((other) => [other, shown(one, params, other)])
					);
					params = choose(params, one.figure, one.data, name, value);
					// As it stands in the address bar.
					params = new URLSearchParams(queryText(params));
					expect(shown(one, params, name)).toBe(value);
					for (const other of parametersOf(one))
						if (other !== name) expect(shown(one, params, other)).toBe(before[other]);
				}
				expect(unknownParameters(known, params)).toEqual([]);
			})
		);
	});

	it.each(IDS)('leaves the defaults of %s out', (id) => {
		const one = at(id);
		fc.assert(
			fc.property(fc.constantFrom(...parametersOf(one)), (name) => {
				const standard = shown(one, new URLSearchParams(), name);
				for (const value of offers(one, name)) {
					const there = choose(new URLSearchParams(), one.figure, one.data, name, value);
					const back = choose(there, one.figure, one.data, name, standard);
					expect(queryText(back)).toBe('');
				}
			})
		);
	});

	it('never throws for nonsense, and shows the first view', () => {
		const name = fc.oneof(
			fc.constantFrom('time_period', 'employment', 'measure', 'level', 'from', '__proto__', 'x'),
			fc.string()
		);
		const nonsense = fc.string({ unit: 'binary' }).map((text) => `~${text}`);
		fc.assert(
			fc.property(fc.array(fc.tuple(name, nonsense)), (pairs) => {
				const params = new URLSearchParams(pairs);
				for (const { figure, data } of known)
					expect(viewOf(figure, data, params)).toEqual(defaultView(figure, data));
			})
		);
	});

	it('keeps what is right beside what is nonsense, and says the nonsense', () => {
		const { figure, data } = at('occupation-balance-ranking');
		const params = new URLSearchParams(
			'employment=chocolate,part_time&time_period=2024FY&threshold=-1&colour=red'
		);
		const view = viewOf(figure, data, params);
		expect(view.chosen).toMatchObject({ employment: 'part_time', time_period: '2024FY' });
		expect(view.threshold).toBe(100);
		expect(unknownParameters(known, params)).toEqual([
			'employment=chocolate',
			'threshold=-1',
			'colour=red'
		]);
	});

	it('holds one period for the year and one for the month', () => {
		const [year, month] = [
			at('occupation-balance-ranking'),
			at('occupation-balance-monthly-ranking')
		];
		let params = choose(new URLSearchParams(), year.figure, year.data, 'time_period', '2024FY');
		params = choose(params, month.figure, month.data, 'time_period', '2026-03');
		expect(queryText(params)).toBe('?time_period=2024FY,2026-03');
		params = choose(params, year.figure, year.data, 'time_period', '2025FY');
		expect(queryText(params)).toBe('?time_period=2026-03');
	});

	it('lays years over one another where values are unadjusted, and keeps the choice meanwhile', () => {
		const { figure, data } = at('headline-ratio');
		const form = (params: URLSearchParams) => viewOf(figure, data, params).form;
		const adjusted = new URLSearchParams('form=season');
		expect(form(adjusted)).toBe('lines');
		expect(unknownParameters(known, adjusted)).toEqual([]);
		const raw = choose(adjusted, figure, data, 'adjustment', 'nsa');
		expect(queryText(raw)).toBe('?adjustment=nsa&form=season');
		expect(form(raw)).toBe('season');
		expect(queryText(pinned(figure, data, viewOf(figure, data, raw)))).toContain('form=season');
	});

	it('holds a form for the scatter and one for the series', () => {
		const [map, series] = [
			at('occupation-balance-scatter'),
			at('occupation-balance-monthly-series')
		];
		const one = choose(new URLSearchParams(), map.figure, map.data, 'form', 'dumbbell');
		const both = choose(one, series.figure, series.data, 'form', 'season');
		expect(queryText(both)).toBe('?form=dumbbell,season');
		expect(viewOf(map.figure, map.data, both).form).toBe('dumbbell');
		expect(viewOf(series.figure, series.data, both).form).toBe('season');
	});

	it('does not let the address choose what the path chooses', () => {
		const { figure, data } = at('occupation-balance-ranking');
		expect(viewOf(figure, data, new URLSearchParams('ref_area=00')).chosen.ref_area).toBe(HOME);
	});
});

describe('an address that asks for nothing', () => {
	it('shows what was printed, so that nothing is drawn twice', () => {
		for (const { figure, data } of known)
			expect(sameView(viewOf(figure, data, new URLSearchParams()), defaultView(figure, data))).toBe(
				true
			);
	});

	it('is told from every other', () => {
		for (const { figure, data } of known) {
			const view = defaultView(figure, data);
			const turned = Object.fromEntries(Object.entries(view).reverse()) as unknown as View;
			expect(sameView(turned, view)).toBe(true);
			for (const name of Object.keys(view))
				expect(sameView({ ...view, [name]: name === 'chosen' ? {} : 'other' }, view), name).toBe(
					false
				);
			for (const name of Object.keys(view.chosen))
				expect(sameView({ ...view, chosen: { ...view.chosen, [name]: '?' } }, view), name).toBe(
					false
				);
		}
	});
});
