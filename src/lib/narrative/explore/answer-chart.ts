import type { Language } from '#lib/base/language.ts';
import { formatNumber } from '#lib/base/number.ts';
import type { ExploreWords } from '#lib/base/words/explore/ja.ts';
import type { BarRow, RankedBarsOptions } from '#lib/charts/ranked-bars/options.ts';
import type { Series } from '#lib/charts/series.ts';
import type { TimeSeriesOptions } from '#lib/charts/time-series/options.ts';
import { drawnColumns, type AnswerRows, type Drawn, type NumberColumn } from './drawn-columns.ts';

/** One drawing with an axis of its own. */
export type AnswerPanel = { readonly id: string; readonly name: string } & (
	| { readonly form: 'bars'; readonly rows: readonly BarRow[]; readonly options: RankedBarsOptions }
	| {
			readonly form: 'lines';
			readonly series: readonly Series[];
			readonly options: TimeSeriesOptions;
	  }
);

export interface AnswerChart {
	readonly title: string;
	/** What is not drawn, in words. */
	readonly said: readonly string[];
	readonly panels: readonly AnswerPanel[];
}

interface Spoken {
	readonly language: Language;
	readonly words: ExploreWords;
	/** Opens what is folded, and names the control by which a line is read: words of all charts. */
	readonly figure: { readonly rest: (count: string) => string; readonly reading: string };
	readonly list: (items: readonly string[]) => string;
}

/** So many bars are drawn, and so many stand open: of one column, of each of several. */
const MOST = 60;
const FIRST = { one: 20, several: 10 };

/** As many series of one emphasis have strokes of their own. */
const MAIN_STROKES = 3;

/** Columns whose greatest values are further apart than this have an axis each. */
const OF_ONE_SIZE = 10;

/** The picture of an answer as it stands: nothing is sorted, added or left out unsaid. */
export function answerChart(answer: AnswerRows, spoken: Spoken): AnswerChart | null {
	const drawn = drawnColumns(answer);
	if (!drawn) return null;
	const { words, list, language } = spoken;
	const names =
		drawn.measure === undefined ? drawn.numbers.map(({ name }) => name) : [drawn.measure];
	const { length } = answer.rows;
	const isCutHere = drawn.places.kind === 'categories' && length > MOST;
	return {
		title: words.chart.title(list(names), drawn.along),
		said: [
			...(drawn.left.length > 0 ? [words.chart.columns(list(names), list(drawn.left))] : []),
			...(isCutHere
				? [words.chart.first(formatNumber(MOST, language), formatNumber(length, language))]
				: [])
		],
		panels:
			drawn.places.kind === 'categories' ? barPanels(drawn, spoken) : linePanels(drawn, spoken)
	};
}

/** Bars of several columns stand beside each other: what they count may differ in kind. */
function barPanels({ places, numbers }: Drawn, spoken: Spoken): AnswerPanel[] {
	if (places.kind !== 'categories') return [];
	const { language, words, figure } = spoken;
	const names = places.names.slice(0, MOST);
	const first = numbers.length > 1 ? FIRST.several : FIRST.one;
	const folded = Math.max(0, names.length - first);
	return numbers.map((column): AnswerPanel => {
		const format = printing(column.values, language);
		return {
			id: column.id,
			name: column.name,
			form: 'bars',
			rows: names.map((name, at): BarRow => {
				const value = column.values[at] ?? null;
				return {
					id: String(at),
					name: name ?? words.null,
					value,
					label: value === null ? '' : format(value)
				};
			}),
			options: {
				first,
				ranked: false,
				formatTick: (value) => formatNumber(value, language, decimalsOf(value)),
				unit: column.name,
				words: {
					missing: words.null,
					small: '',
					rest: figure.rest(formatNumber(folded, language))
				}
			}
		};
	});
}

function linePanels({ places, numbers, measure }: Drawn, spoken: Spoken): AnswerPanel[] {
	if (places.kind !== 'periods') return [];
	const { language, words, figure, list } = spoken;
	const { frequency, indexes } = places;
	// Lines of one measure have one axis, however far they lie apart.
	const panels = measure === undefined ? ofOneSize(numbers) : [numbers];
	return panels.map((columns): AnswerPanel => {
		const name = measure ?? list(columns.map((column) => column.name));
		return {
			id: columns.map(({ id }) => id).join('-'),
			name,
			form: 'lines',
			series: columns.map((column, at) => ({
				id: column.id,
				name: column.name,
				emphasis: at < MAIN_STROKES ? ('main' as const) : ('comparison' as const),
				scope: name,
				points: indexes.map((x, at) => ({ x, y: column.values[at] ?? null }))
			})),
			options: {
				frequency,
				language,
				formatValue: printing(
					columns.flatMap(({ values }) => values),
					language
				),
				zero: isNearZero(columns),
				words: { reading: figure.reading, missing: words.null, gap: words.null }
			}
		};
	});
}

const greatest = (values: readonly (number | null)[]): number =>
	Math.max(...values.map((value) => Math.abs(value ?? 0)));

const areWhole = ({ values }: NumberColumn): boolean =>
	values.every((value) => Number.isInteger(value ?? 0));

/** A ratio beside counts would be a line on the axis, and is no count. */
function ofOneSize(numbers: readonly NumberColumn[]): NumberColumn[][] {
	const found: NumberColumn[][] = [];
	for (const column of numbers) {
		const size = greatest(column.values);
		const like = found.find(([first]) => {
			if (!first || areWhole(first) !== areWhole(column)) return false;
			const other = greatest(first.values);
			return Math.max(size, other) <= OF_ONE_SIZE * Math.min(size, other);
		});
		if (like) like.push(column);
		else found.push([column]);
	}
	return found;
}

/** Of values that reach down to near 0 the axis begins there. */
function isNearZero(columns: readonly NumberColumn[]): boolean {
	const values = columns.flatMap((column) => column.values.flatMap((value) => value ?? []));
	const [low, high] = [Math.min(...values), Math.max(...values)];
	return low >= 0 && low < high / 3;
}

const decimalsOf = (value: number): number =>
	/\.(\d+)$/.exec(String(Number(value.toPrecision(10))))?.[1]?.length ?? 0;

/** As many decimals as the values have, and no more than say something beside the greatest of them. */
function printing(values: readonly (number | null)[], language: Language) {
	const size = greatest(values);
	const most = size >= 100 ? 1 : size >= 1 ? 2 : 4;
	const decimals = Math.min(most, Math.max(...values.map((value) => decimalsOf(value ?? 0))));
	return (value: number) => formatNumber(value, language, decimals);
}
