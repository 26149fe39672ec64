import { DIMENSIONS, type DimensionId } from '#lib/catalogue/dimension.ts';
import { dataset as declared } from '#lib/catalogue/list.ts';
import type { Names } from '../figure-data.ts';
import { isSpec } from './codes.ts';
import { axisCodes, defaultView, firstDataset, fixedCode } from './default-view.ts';
import { axisCodesOf, cellCount, columnKeys, MOST_CELLS } from './keys.ts';
import type { KnownDataset } from './known.ts';
import {
	formsOffered,
	isSameTransformation,
	measuresOffered,
	transformationsOffered
} from './offers.ts';
import {
	AS_IT_IS,
	FORMS,
	type CrossView,
	type FormId,
	type Sort,
	type Transformation
} from './view.ts';

/** The parameters of an address that are not dimensions. */
const PARAMETERS = [
	'dataset',
	'rows',
	'columns',
	'measure',
	'as',
	'totals',
	'sort',
	'order',
	'form'
] as const;

/** Of the page's own other part: the text of a question in SQL. */
const OTHERS: readonly string[] = ['sql'];

const NONE = 'none';

export interface ReadView {
	readonly view: CrossView;
	/** What of the address is not known: said, and left at the default. */
	readonly unknown: readonly string[];
}

const transformationText = ({ kind, across }: Transformation): string =>
	across === null ? kind : `${kind}.${across}`;

/** The address of a view names every choice: a default moves on, and a link must not. */
export function addressOf(view: CrossView): URLSearchParams {
	const params = new URLSearchParams();
	params.set('dataset', view.dataset);
	params.set('rows', view.rows.join(',') || NONE);
	params.set('columns', view.columns.join(',') || NONE);
	for (const dimension of declared(view.dataset).dimensions)
		params.set(dimension, (view.codes[dimension] ?? []).join(','));
	params.set('measure', view.measures.join(','));
	if (view.transformation.kind !== 'value')
		params.set('as', transformationText(view.transformation));
	if (!view.totals) params.set('totals', 'off');
	if (view.sort) {
		params.set('sort', view.sort.column);
		if (view.sort.ascending) params.set('order', 'ascending');
	}
	if (view.form !== 'table') params.set('form', view.form);
	return params;
}

/** Whether two views show the same table in the same form. */
export const sameCrossView = (a: CrossView, b: CrossView): boolean =>
	addressOf(a).toString() === addressOf(b).toString();

/** Whether an address says anything of a table. */
export const namesTable = (params: URLSearchParams): boolean =>
	[...params.keys()].some((name) => PARAMETERS.some((one) => one === name) || name in DIMENSIONS);

/**
 * Reads a view out of an address. What it does not know is left at the default and told.
 * @throws RangeError where nothing at all is published
 */
export function viewIn(
	params: URLSearchParams,
	datasets: readonly KnownDataset[],
	names: Names
): ReadView {
	const unknown: string[] = [];
	const drop = (name: string, value: string) => void unknown.push(`${name}=${value}`);
	const all = (name: string) => (params.get(name) ?? '').split(',').filter(Boolean);
	const one = (name: string, isKnown: (value: string) => boolean): string | undefined => {
		const value = params.get(name);
		if (value === null) return undefined;
		if (isKnown(value)) return value;
		drop(name, value);
		return undefined;
	};
	const first = firstDataset(datasets);
	if (!first) throw new RangeError('no dataset is published');

	const id = one('dataset', (value) => datasets.some((known) => known.id === value));
	const known = datasets.find((candidate) => candidate.id === id) ?? first;
	const dataset = declared(known.id);
	const base = defaultView(known, names);
	for (const name of params.keys())
		if (
			!PARAMETERS.some((own) => own === name) &&
			!OTHERS.includes(name) &&
			!dataset.dimensions.includes(name as DimensionId)
		)
			drop(name, params.get(name) ?? '');

	const taken = new Set<string>();
	const axis = (name: 'rows' | 'columns'): DimensionId[] | undefined =>
		params.has(name)
			? all(name)
					.filter((value) => value !== NONE)
					.filter((value): value is DimensionId => {
						const fits = dataset.dimensions.includes(value as DimensionId) && !taken.has(value);
						if (fits) taken.add(value);
						else drop(name, value);
						return fits;
					})
			: undefined;
	const said = { rows: axis('rows'), columns: axis('columns') };
	const rest = (list: readonly DimensionId[]) => list.filter((dimension) => !taken.has(dimension));
	const rows = said.rows ?? rest(base.rows);
	const columns = said.columns ?? rest(base.columns);
	const axes = [...rows, ...columns];

	const codes = Object.fromEntries(
		dataset.dimensions.map((dimension) => {
			const isAxis = axes.includes(dimension);
			const fits = all(dimension).filter((code) => {
				const isKnown = isAxis
					? isSpec(known, dimension, code)
					: (known.values[dimension] ?? []).includes(code);
				if (!isKnown) drop(dimension, code);
				return isKnown;
			});
			if (isAxis)
				return [dimension, fits.length > 0 ? fits : axisCodes(known, names, dimension)] as const;
			for (const extra of fits.slice(1)) drop(dimension, extra);
			return [dimension, [fits[0] ?? fixedCode(known, dimension)]] as const;
		})
	);

	const offered = measuresOffered(dataset);
	const measures = [...new Set(all('measure'))].filter((value) => {
		if (!offered.includes(value)) drop('measure', value);
		return offered.includes(value);
	});
	const plain: CrossView = {
		dataset: dataset.id,
		rows,
		columns,
		codes,
		measures: measures.length > 0 ? measures : base.measures,
		transformation: AS_IT_IS,
		totals: one('totals', (value) => value === 'off') === undefined,
		sort: null,
		form: 'table'
	};
	const as = one('as', (value) =>
		transformationsOffered(dataset, plain).some((other) => transformationText(other) === value)
	);
	const transformation =
		transformationsOffered(dataset, plain).find((other) => transformationText(other) === as) ??
		AS_IT_IS;
	const changed = { ...plain, transformation };
	const form = one('form', (value) =>
		formsOffered(dataset, changed, hasMap(known)).some((other) => other === value)
	);
	const sort = one('sort', (value) => columnIds(changed, known, names).includes(value));
	const order = one('order', (value) => value === 'ascending' && sort !== undefined);
	return {
		view: {
			...changed,
			sort: sort === undefined ? null : { column: sort, ascending: order !== undefined },
			form: FORMS.find((other) => other === form) ?? 'table'
		},
		unknown
	};
}

export const hasMap = ({ places }: KnownDataset): boolean =>
	places !== undefined && Object.keys(places).length > 0;

function columnIds(view: CrossView, known: KnownDataset, names: Names): string[] {
	const codes = axisCodesOf(view, known, names);
	if (cellCount(view, codes) > MOST_CELLS) return [];
	return columnKeys(view, codes).map(({ id }) => id);
}

/**
 * The view with what no longer fits left out: after a change its transformation, form or order may
 * not be offered any more.
 */
export function fitting(view: CrossView, known: KnownDataset, names: Names): CrossView {
	const dataset = declared(view.dataset);
	const transformation =
		transformationsOffered(dataset, view).find((one) =>
			isSameTransformation(one, view.transformation)
		) ?? AS_IT_IS;
	const next = { ...view, transformation };
	const forms: readonly FormId[] = formsOffered(dataset, next, hasMap(known));
	const sort: Sort | null =
		next.sort && columnIds(next, known, names).includes(next.sort.column) ? next.sort : null;
	return { ...next, sort, form: forms.includes(next.form) ? next.form : 'table' };
}
