import { formatNumber } from '#lib/base/number.ts';
import { period, periodLabel } from '#lib/base/period.ts';
import type { Language } from '#lib/base/language.ts';
import type { Words } from '#lib/base/words/ja.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { Answer, Choice, Figure } from '#lib/catalogue/figure.ts';
import { kindOf } from '#lib/catalogue/kind.ts';
import { codeName, type FigureData, type Names } from '#lib/query/figure-data.ts';
import type { View } from '#lib/query/view.ts';
import { hasLevels, ranksChange, type Parameter } from './choices.ts';
import { formsOf } from './forms.ts';
import { ordersOf } from './orders.ts';

export interface ControlOption {
	readonly value: string;
	readonly label: string;
	/** The group under which the option stands. */
	readonly group: string | null;
}

export interface Control {
	readonly name: Parameter;
	readonly label: string;
	readonly value: string;
	readonly options: readonly ControlOption[];
	/** Who answers another choice; what rows need is made ready when such a control is opened. */
	readonly answer: Answer;
}

interface ControlInput {
	readonly figure: Figure;
	readonly dataset: Dataset;
	readonly data: FigureData;
	readonly names: Names;
	readonly view: View;
	readonly language: Language;
	readonly words: Words;
}

/** The controls of a figure, in the order in which they are read. */
export const controls = (input: ControlInput): Control[] =>
	[...dimensionControls(input), ...viewControls(input)].filter(({ options }) => options.length > 1);

function dimensionControls({
	figure,
	data,
	names,
	view,
	language,
	words
}: ControlInput): Control[] {
	return (Object.entries(figure.choices) as [DimensionId, Choice][])
		.filter(([, { answer }]) => answer !== 'path')
		.map(([name, choice]) => ({
			name,
			label: words.control[name],
			value: view.chosen[name] ?? '',
			options: dimensionOptions(name, data, names, language),
			answer: choice.answer
		}));
}

interface KeptOptions {
	readonly names: Names;
	readonly options: readonly ControlOption[];
}

const kept = new WeakMap<FigureData, Map<DimensionId, KeptOptions>>();

/**
 * They follow from what the page carries, whatever is chosen: made once, and the same list at each
 * choice, so that a control has nothing to make anew.
 */
function dimensionOptions(
	name: DimensionId,
	data: FigureData,
	names: Names,
	language: Language
): readonly ControlOption[] {
	const ofFigure = kept.get(data) ?? new Map<DimensionId, KeptOptions>();
	kept.set(data, ofFigure);
	const known = ofFigure.get(name);
	// The names are in the language of the page.
	if (known?.names === names) return known.options;
	const values = data.values[name] ?? [];
	// The newest period is the one most often wanted.
	const ordered = name === 'time_period' ? [...values].reverse() : values;
	const options = ordered.map((value) => option(name, value, names, language));
	ofFigure.set(name, { names, options });
	return options;
}

function option(name: DimensionId, value: string, names: Names, language: Language): ControlOption {
	if (name === 'time_period')
		return { value, label: periodLabel(period(value), language, true), group: null };
	const [, label = value, parent = ''] = codeName(names, name, value) ?? [];
	const above = codeName(names, name, parent);
	return {
		value,
		label,
		// Only a two-step list is grouped: total, groups, their parts.
		group: above && codeName(names, name, above[2]) ? above[1] : null
	};
}

function viewControls({
	figure,
	dataset,
	data,
	names,
	view,
	language,
	words
}: ControlInput): Control[] {
	const plain = (value: string, label: string): ControlOption => ({ value, label, group: null });
	const found: Control[] = [];
	const forms = formsOf(figure, data, view.chosen);
	if (forms.length > 1)
		found.push({
			name: 'form',
			label: words.control.form,
			value: view.form,
			options: forms.map((one) => plain(one, words.form[one])),
			answer: 'page'
		});
	if (figure.drawn)
		found.push({
			name: 'measure',
			label: words.control.measure,
			value: view.measure,
			options: figure.drawn.map((id) => plain(id, dataset.measures[id]?.title[language] ?? id)),
			answer: 'page'
		});
	if (ranksChange(figure))
		found.push({
			name: 'by',
			label: words.ranking.by,
			value: view.by,
			options: [plain('value', words.ranking.value), plain('change', words.ranking.change)],
			answer: 'page'
		});
	const orders = ordersOf(figure, dataset, data);
	if (orders.length > 1)
		found.push({
			name: 'order',
			label: words.ranking.by,
			value: view.order,
			options: orders.map((one) => plain(one, words.matrix.order[one])),
			answer: 'page'
		});
	if (kindOf(figure).scales)
		found.push({
			name: 'scale',
			label: words.matrix.scale.title,
			value: view.scale,
			options: [plain('common', words.matrix.scale.common), plain('own', words.matrix.scale.own)],
			answer: 'page'
		});
	if (dataset.rollup === figure.across && hasLevels(figure))
		found.push({
			name: 'level',
			label: words.control.level,
			value: view.level,
			options: [plain('middle', words.control.middle), plain('major', words.control.major)],
			answer: 'page'
		});
	if (data.groups && data.within === undefined)
		found.push({
			name: 'within',
			label: words.ranking.within,
			value: view.within ?? 'all',
			options: [
				plain('all', words.ranking.all),
				...data.groups.map((code) => plain(code, codeName(names, figure.across, code)?.[1] ?? code))
			],
			answer: 'page'
		});
	if (figure.base)
		found.push({
			name: 'threshold',
			label: words.control.threshold,
			value: String(view.threshold),
			options: [...new Set([0, 10, 20, 50, 100, 500, 1000, 5000, view.threshold])]
				.sort((a, b) => a - b)
				.map((value) => plain(String(value), formatNumber(value, language))),
			answer: 'page'
		});
	// Years that are laid over one another are always the last ones.
	if (figure.from && view.form !== 'season') {
		const periods = data.values.time_period ?? [];
		found.push({
			name: 'from',
			label: words.control.from,
			value: view.from ?? '',
			options: periods
				.filter((value) => value.endsWith('-01') || value === periods[0] || value === view.from)
				.reverse()
				.map((value) => plain(value, periodLabel(period(value), language))),
			answer: 'page'
		});
	}
	return found;
}
