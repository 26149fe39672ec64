import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataset as declared } from '#lib/catalogue/list.ts';
import { addressOf, fitting, hasMap, viewIn } from '#lib/query/cross/address.ts';
import { ALL, GROUPS, ITEMS } from '#lib/query/cross/codes.ts';
import { defaultView, fixedCode } from '#lib/query/cross/default-view.ts';
import { axisCodesOf, columnKeys } from '#lib/query/cross/keys.ts';
import type { CrossCatalogue, KnownDataset } from '#lib/query/cross/known.ts';
import { broughtForward, moved, sortedBy, turned, withMeasure } from '#lib/query/cross/moves.ts';
import { formsOffered, measuresOffered, transformationsOffered } from '#lib/query/cross/offers.ts';
import { placeOf, type CrossView } from '#lib/query/cross/view.ts';
import { catalogueIn } from '../../support/cross.ts';

let catalogue: CrossCatalogue;
const read = (params: URLSearchParams | string) =>
	viewIn(new URLSearchParams(params), catalogue.datasets, catalogue.names);

beforeAll(async () => {
	catalogue = await catalogueIn();
});

/** Any view that a reader can come to: dimensions anywhere, codes, measures and all that is offered. */
const anyView = (known: KnownDataset): fc.Arbitrary<CrossView> => {
	const dataset = declared(known.id);
	const { names } = catalogue;
	return fc
		.record({
			places: fc.array(fc.constantFrom('rows', 'columns', 'fixed'), {
				minLength: dataset.dimensions.length,
				maxLength: dataset.dimensions.length
			}),
			sets: fc.constantFrom(ALL, GROUPS, ITEMS, 'codes'),
			pick: fc.nat(),
			measures: fc.shuffledSubarray(measuresOffered(dataset), { minLength: 1 }),
			totals: fc.boolean(),
			as: fc.nat(),
			form: fc.nat(),
			sort: fc.option(fc.nat()),
			ascending: fc.boolean()
		})
		.map(({ places, sets, pick, measures, totals, as, form, sort, ascending }) => {
			const at = (place: string) => dataset.dimensions.filter((_, i) => places[i] === place);
			const [rows, columns] = [at('rows'), at('columns')];
			const codes = Object.fromEntries(
				dataset.dimensions.map((dimension) => {
					const list = known.values[dimension] ?? [];
					const one = list[pick % Math.max(1, list.length)] ?? '';
					if (![...rows, ...columns].includes(dimension)) return [dimension, [one]];
					return [dimension, sets === 'codes' ? [...new Set([one, list[0] ?? ''])] : [sets]];
				})
			);
			const base = { dataset: dataset.id, rows, columns, codes, measures, totals };
			const offered = transformationsOffered(dataset, base);
			const transformation = offered[as % offered.length] ?? { kind: 'value', across: null };
			const plain: CrossView = { ...base, transformation, sort: null, form: 'table' };
			const forms = formsOffered(dataset, plain, hasMap(known));
			const keys = columnKeys(plain, axisCodesOf(plain, known, names));
			const column = sort === null ? undefined : keys[sort % Math.max(1, keys.length)]?.id;
			return fitting(
				{
					...plain,
					form: forms[form % forms.length] ?? 'table',
					sort: column === undefined ? null : { column, ascending }
				},
				known,
				names
			);
		});
};

describe('the address of a table', () => {
	it('brings back every view, and nothing in it is unknown', () => {
		fc.assert(
			fc.property(fc.constantFrom(...catalogue.datasets).chain(anyView), (view) => {
				const { view: back, unknown } = read(addressOf(view));
				expect(unknown).toEqual([]);
				expect(back).toEqual(view);
			}),
			{ numRuns: 150 }
		);
	});

	it('without a word of a table is the first one', () => {
		expect(read('').view).toEqual(
			defaultView(
				catalogue.datasets.find(({ id }) => id === 'occupation-balance') as KnownDataset,
				catalogue.names
			)
		);
		expect(read('sql=SELECT+1').unknown).toEqual([]);
	});

	it('says what it does not know, and shows the rest', () => {
		const { view, unknown } = read(
			'dataset=prefecture-balance&rows=ref_area,occupation&columns=time_period&ref_area=43,999&measure=active_openings,none&as=sum-12&form=globe&sort=1&age=_T&__proto__=x'
		);
		expect(view.rows).toEqual(['ref_area']);
		expect(view.codes.ref_area).toEqual(['43']);
		expect(view.transformation.kind).toBe('value');
		expect(view.form).toBe('table');
		expect(unknown).toEqual(
			expect.arrayContaining([
				'rows=occupation',
				'ref_area=999',
				'measure=none',
				'as=sum-12',
				'form=globe',
				'sort=1',
				'age=_T',
				'__proto__=x'
			])
		);
	});

	it('never offers the sum of a stock', () => {
		const { view, unknown } = read('dataset=occupation-balance&measure=active_openings');
		expect(unknown).toEqual(['measure=active_openings']);
		expect(view.measures).toEqual(['active_ratio']);
	});
});

describe('what a hand does to a table', () => {
	const board = (id: string) => {
		const known = catalogue.datasets.find((one) => one.id === id) as KnownDataset;
		return { known, names: catalogue.names };
	};

	it('puts a dimension on an axis with its codes, and fixes it to one again', () => {
		const on = board('occupation-balance');
		const view = defaultView(on.known, on.names);
		const wide = moved(view, 'ref_area', 'columns', on);
		expect(wide.columns).toEqual(['time_period', 'ref_area']);
		expect(wide.codes.ref_area).toEqual([ALL]);
		expect(placeOf(wide, 'ref_area')).toBe('columns');
		expect(broughtForward(wide, 'ref_area').columns).toEqual(['ref_area', 'time_period']);
		const back = moved(wide, 'ref_area', 'fixed', on);
		expect(back.codes.ref_area).toEqual([fixedCode(on.known, 'ref_area')]);
		expect(turned(view, on).rows).toEqual(view.columns);
	});

	it('leaves out what no longer fits', () => {
		const on = board('occupation-balance');
		const view: CrossView = {
			...defaultView(on.known, on.names),
			measures: ['active_openings_mean'],
			transformation: { kind: 'share', across: 'occupation' },
			sort: { column: '2025FY', ascending: true },
			form: 'line'
		};
		expect(fitting(view, on.known, on.names)).toEqual(view);
		const more = withMeasure(view, 'active_ratio', on);
		expect(more.transformation.kind).toBe('value');
		expect(more.sort).toBeNull();
		expect(moved(view, 'time_period', 'fixed', on).form).toBe('table');
		expect(withMeasure(view, 'active_openings_mean', on)).toEqual(view);
	});

	it('sorts from the highest, from the lowest, and not at all', () => {
		const on = board('occupation-balance');
		const once = sortedBy(defaultView(on.known, on.names), '2025FY');
		expect(once.sort).toEqual({ column: '2025FY', ascending: false });
		const twice = sortedBy(once, '2025FY');
		expect(twice.sort).toEqual({ column: '2025FY', ascending: true });
		expect(sortedBy(twice, '2025FY').sort).toBeNull();
	});
});
