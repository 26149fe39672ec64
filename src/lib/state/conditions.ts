import type { Language } from '#lib/base/language.ts';
import type { Words } from '#lib/base/words/ja.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { Figure } from '#lib/catalogue/figure.ts';
import { figure as declared } from '#lib/catalogue/list.ts';
import type { FigureData, PageFigures } from '#lib/query/figure-data.ts';
import { chooseAll, viewOf, type Parameter } from './choices.ts';
import { controls, type Control, type ControlOption } from './controls.ts';

interface KnownFigure {
	readonly figure: Figure;
	readonly dataset: Dataset;
	readonly data: FigureData;
}

/** One condition of a page: every figure that knows it obeys it. */
export interface Condition extends Control {
	/** Tells two conditions of one parameter apart: its months and its fiscal years. */
	readonly key: string;
	/** What is chosen, in words; the values of all figures where these differ. */
	readonly text: string;
	/** The figures do not all show one value. */
	readonly mixed: boolean;
	readonly figures: readonly FigureData[];
}

/** Conditions of a page even where one figure alone knows them: a reader looks for them at its top. */
const OF_EVERY_PAGE: readonly Parameter[] = ['ref_area', 'employment', 'time_period'];

/** What several figures may have in common. */
type SharedName = DimensionId | 'measure';

interface Offer {
	readonly name: SharedName;
	readonly values: readonly string[];
}

/** What a figure lets a reader choose that may hold for others too; what orders or cuts one picture stays with it. */
const offers = ({ figure, data }: KnownFigure): Offer[] => [
	...Object.entries(figure.choices).flatMap(([name, choice]) => {
		const values = data.values[name as DimensionId] ?? [];
		return choice.answer === 'path' || values.length < 2
			? []
			: [{ name: name as DimensionId, values }];
	}),
	...(figure.drawn && figure.drawn.length > 1
		? [{ name: 'measure' as const, values: figure.drawn }]
		: [])
];

/** Figures that offer values of a parameter in common, and by them with each other. */
interface Shared {
	readonly name: SharedName;
	readonly values: ReadonlySet<string>;
	readonly figures: readonly KnownFigure[];
}

function sharedOf(figures: readonly KnownFigure[]): Shared[] {
	let found: Shared[] = [];
	for (const figure of figures)
		for (const { name, values } of offers(figure)) {
			const meets = (one: Shared) => one.name === name && values.some((v) => one.values.has(v));
			const met = found.filter(meets);
			found = [
				...found.filter((one) => !meets(one)),
				{
					name,
					values: new Set([...met.flatMap((one) => [...one.values]), ...values]),
					figures: [...met.flatMap((one) => one.figures), figure]
				}
			];
		}
	return found.filter(({ name, figures: of }) => of.length > 1 || OF_EVERY_PAGE.includes(name));
}

const kept = new WeakMap<PageFigures, readonly Shared[]>();

/** Follows from the page's figures alone: kept, since every figure of the page asks. */
function shared(page: PageFigures): readonly Shared[] {
	const known =
		kept.get(page) ?? sharedOf(page.figures.map((data) => ({ data, ...declared(data.id) })));
	kept.set(page, known);
	return known;
}

/** Whether a choice of a figure stands in the page's bar of conditions, and so not with the figure. */
export const isOfPage = (page: PageFigures, data: FigureData, name: Parameter): boolean =>
	shared(page).some(
		(one) => one.name === name && one.figures.some((figure) => figure.data.id === data.id)
	);

interface ConditionInput {
	readonly page: PageFigures;
	readonly params: URLSearchParams;
	readonly language: Language;
	readonly words: Words;
}

/**
 * The conditions of a page in the order in which they are read: area, employment, period, then
 * what else figures share.
 * @param part those that some published figure obeys, or those that made-up figures alone do; where
 * all are made up, they have no part of their own
 */
export function conditions(
	{ page, params, language, words }: ConditionInput,
	part: 'published' | 'samples'
): Condition[] {
	const order = ({ name }: Condition) => {
		const at = OF_EVERY_PAGE.indexOf(name);
		return at < 0 ? OF_EVERY_PAGE.length : at;
	};
	const samplesAlone = page.figures.every(({ sample }) => sample);
	const ofSamples = (one: Shared) => !samplesAlone && one.figures.every(({ data }) => data.sample);
	// A figure stands behind several conditions: its controls are made once.
	const made = new Map(
		page.figures.map((data) => {
			const { figure, dataset } = declared(data.id);
			const view = viewOf(figure, data, params);
			return [
				data.id,
				controls({ figure, dataset, data, names: page.names, view, language, words })
			];
		})
	);
	return shared(page)
		.filter((one) => ofSamples(one) === (part === 'samples'))
		.map((one) => condition(one, made, words))
		.sort((a, b) => order(a) - order(b));
}

const merged = new WeakMap<Shared, readonly ControlOption[]>();

/** What is chosen changes none of them: a control whose list is the same makes no entry anew. */
function optionsOf(shared: Shared, controls: readonly Control[]): readonly ControlOption[] {
	const known = merged.get(shared);
	if (known) return known;
	const options = [
		...new Map(
			controls.flatMap((one) => one.options.map((option) => [option.value, option]))
		).values()
	];
	if (shared.name === 'time_period') options.sort((a, b) => (a.value < b.value ? 1 : -1));
	merged.set(shared, options);
	return options;
}

function condition(
	one: Shared,
	made: ReadonlyMap<string, readonly Control[]>,
	words: Words
): Condition {
	const { name, figures } = one;
	const of = figures.flatMap(({ data }) =>
		(made.get(data.id) ?? []).filter((control) => control.name === name)
	);
	const options = optionsOf(one, of);
	const labels = new Map(options.map(({ value, label }) => [value, label]));
	const values = [...new Set(of.map(({ value }) => value))];
	const [{ dataset }] = figures as readonly [KnownFigure];
	return {
		name,
		key: `${name} ${figures[0]?.data.id}`,
		label: name === 'time_period' ? words.condition[dataset.frequency] : words.control[name],
		value: values.length > 1 ? '' : (values[0] ?? ''),
		text: values.map((value) => labels.get(value) ?? value).join(words.title.join),
		mixed: values.length > 1,
		options,
		answer: of.some(({ answer }) => answer === 'rows') ? 'rows' : 'page',
		figures: figures.map(({ data }) => data)
	};
}

/** The address parameters after a condition is chosen: every figure that knows the value takes it. */
export const withCondition = (
	params: URLSearchParams,
	{ name, figures }: Condition,
	value: string
): URLSearchParams =>
	chooseAll(
		params,
		figures.map((data) => ({ data, figure: declared(data.id).figure })),
		name,
		value
	);
