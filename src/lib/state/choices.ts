import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { Choice, Figure } from '#lib/catalogue/figure.ts';
import { kindOf } from '#lib/catalogue/kind.ts';
import { figure as declared } from '#lib/catalogue/list.ts';
import type { FigureData } from '#lib/query/figure-data.ts';
import type { View } from '#lib/query/view.ts';
import { formsOf } from './forms.ts';
import { ordersOf } from './orders.ts';

/** The parameters of an address that are not dimensions. */
export const VIEW_PARAMETERS = [
	'form',
	'measure',
	'level',
	'by',
	'order',
	'scale',
	'within',
	'threshold',
	'from'
] as const;

export type Parameter = DimensionId | (typeof VIEW_PARAMETERS)[number];

/** The values a parameter has in the address: one for each figure that takes a different one. */
const listed = (params: URLSearchParams, name: string): string[] =>
	(params.get(name) ?? '').split(',').filter(Boolean);

/** What a page fixes by its path is no parameter, unless the figure stands alone. */
const isChosen = ({ answer }: Choice, { open }: FigureData): boolean =>
	answer !== 'path' || open === true;

/** The values of a parameter that a figure accepts; empty where it has no such parameter. */
function accepts(figure: Figure, data: FigureData, name: string): (value: string) => boolean {
	// An address may name what every object has: __proto__, constructor.
	const choice = Object.hasOwn(figure.choices, name) && figure.choices[name as DimensionId];
	if (choice && isChosen(choice, data))
		return (value) => (data.values[name as DimensionId] ?? []).includes(value);
	if (name === 'measure') return (value) => figure.drawn?.includes(value) ?? false;
	if (name === 'level') return (value) => hasLevels(figure) && value === 'major';
	if (name === 'by') return (value) => ranksChange(figure) && value === 'change';
	if (name === 'order') return (value) => otherOrders(figure, data).some((one) => one === value);
	if (name === 'scale') return (value) => kindOf(figure).scales === true && value === 'own';
	if (name === 'form')
		return (value) =>
			formsOf(figure, data)
				.slice(1)
				.some((one) => one === value);
	if (name === 'within') return (value) => data.groups?.includes(value) ?? false;
	if (name === 'threshold') return (value) => figure.base !== undefined && /^\d{1,6}$/.test(value);
	if (name === 'from')
		return (value) =>
			kindOf(figure).marks === 'periods' && (data.values.time_period ?? []).includes(value);
	return () => false;
}

/** Groups and single items have no groups above or parts below them. */
export const hasLevels = (figure: Figure): boolean =>
	kindOf(figure).steps === 'chosen' && !figure.items && !figure.grouping;

/** One measure is ranked, so that its change on the year can be. */
export const ranksChange = (figure: Figure): boolean =>
	figure.comparison === 'year-before' && kindOf(figure).draws === 'one-measure';

/** The orders of rows that an address may ask for. */
const otherOrders = (figure: Figure, data: FigureData): readonly View['order'][] =>
	kindOf(figure).orders ? ordersOf(figure, declared(figure.id).dataset, data).slice(1) : [];

/** The view that prerendering draws, and that an address without parameters shows. */
export const defaultView = (figure: Figure, data: FigureData): View => ({
	chosen: data.defaults,
	measure: figure.drawn?.[0] ?? figure.measures[0] ?? '',
	form: figure.axes ? 'bubbles' : 'lines',
	level: 'middle',
	by: 'value',
	order: 'listed',
	scale: 'common',
	within: data.within ?? null,
	threshold: figure.base?.threshold ?? 0,
	from: figure.from ?? null
});

/** Reads a figure's view out of an address. What it does not accept is left at the default. */
export function viewOf(figure: Figure, data: FigureData, params: URLSearchParams): View {
	const base = defaultView(figure, data);
	const first = (name: string) => listed(params, name).find(accepts(figure, data, name));
	const chosen: Partial<Record<DimensionId, string>> = { ...base.chosen };
	for (const [dimension, choice] of Object.entries(figure.choices) as [DimensionId, Choice][])
		if (isChosen(choice, data)) {
			const value = first(dimension);
			if (value !== undefined) chosen[dimension] = value;
		}
	const threshold = first('threshold');
	const form = formsOf(figure, data, chosen).find((one) => one === first('form')) ?? base.form;
	return {
		chosen,
		form,
		// A dumbbell is sorted by its gap, and so are the table and the sentences.
		measure: (form === 'dumbbell' && figure.axes?.gap) || (first('measure') ?? base.measure),
		level: first('level') === 'major' ? 'major' : 'middle',
		by: first('by') === 'change' ? 'change' : 'value',
		order: otherOrders(figure, data).find((one) => one === first('order')) ?? base.order,
		scale: first('scale') === 'own' ? 'own' : 'common',
		within: first('within') ?? base.within,
		threshold: threshold === undefined ? base.threshold : Number(threshold),
		from: first('from') ?? base.from
	};
}

/** What of an address no figure of the page accepts: said to the reader, not silently dropped. */
export function unknownParameters(
	figures: readonly { figure: Figure; data: FigureData }[],
	params: URLSearchParams
): string[] {
	return [...params.keys()].flatMap((name) =>
		listed(params, name)
			.filter((value) => !figures.some(({ figure, data }) => accepts(figure, data, name)(value)))
			.map((value) => `${name}=${value}`)
	);
}

/** A figure of a page, with what the page carries for it. */
interface Chosen {
	readonly figure: Figure;
	readonly data: FigureData;
}

/** The address parameters after a choice: defaults are left out, other figures' values are kept. */
export const choose = (
	params: URLSearchParams,
	figure: Figure,
	data: FigureData,
	name: Parameter,
	value: string
): URLSearchParams => chooseAll(params, [{ figure, data }], name, value);

/**
 * The address parameters after a choice for several figures: all that accept the value take it.
 * It is named as soon as one of them would show another without it.
 */
export function chooseAll(
	params: URLSearchParams,
	figures: readonly Chosen[],
	name: Parameter,
	value: string
): URLSearchParams {
	const others = listed(params, name).filter(
		(other) => !figures.some(({ figure, data }) => accepts(figure, data, name)(other))
	);
	const needed = figures.some(
		({ figure, data }) =>
			value !== standard(figure, data, name) && accepts(figure, data, name)(value)
	);
	const next = new URLSearchParams(params);
	// A measure that follows from the form is accepted by none, and no choice of its own.
	const values = needed ? [...others, value] : others;
	if (values.length > 0) next.set(name, values.join(','));
	else next.delete(name);
	next.sort();
	return next;
}

function standard(figure: Figure, data: FigureData, name: Parameter): string | undefined {
	const base = defaultView(figure, data);
	return name in base.chosen ? base.chosen[name as DimensionId] : viewValue(base, name);
}

/** The address parameters that show a figure in this view; other figures' values are kept. */
export const withView = (
	params: URLSearchParams,
	figure: Figure,
	data: FigureData,
	view: View
): URLSearchParams => {
	return (Object.entries(valuesOf(view)) as [Parameter, string][]).reduce(
		(next, [name, value]) => choose(next, figure, data, name, value),
		params
	);
};

/** Every parameter of a view with its value. */
const valuesOf = (view: View): Readonly<Record<string, string>> => ({
	...view.chosen,
	...Object.fromEntries(VIEW_PARAMETERS.map((name) => [name, viewValue(view, name)]))
});

/**
 * The parameters of a link that stays what it is: every choice is named, defaults too, since a
 * default moves on (the latest month) and a link in a paper must not.
 */
export function pinned(figure: Figure, data: FigureData, view: View): URLSearchParams {
	const params = new URLSearchParams();
	for (const [name, value] of Object.entries(valuesOf(view)))
		if (accepts(figure, data, name)(value)) params.set(name, value);
	params.sort();
	return params;
}

function viewValue(view: View, name: string): string {
	if (name === 'measure') return view.measure;
	if (name === 'form') return view.form;
	if (name === 'level') return view.level;
	if (name === 'by') return view.by;
	if (name === 'order') return view.order;
	if (name === 'scale') return view.scale;
	if (name === 'within') return view.within ?? 'all';
	if (name === 'threshold') return String(view.threshold);
	return view.from ?? '';
}

/** The same parameters without one of them. */
export const without = (params: URLSearchParams, name: string | undefined): URLSearchParams =>
	new URLSearchParams([...params].filter(([one]) => one !== name));

/** `?…` for an address, commas left readable; empty where nothing was chosen. */
export const queryText = (params: URLSearchParams): string => {
	const text = params.toString().replaceAll('%2C', ',');
	return text ? `?${text}` : '';
};
