import { parsePeriod, type Frequency } from '#lib/base/period.ts';
import { labelColumn } from '#lib/query/labelled.ts';
import { isNumeric, type ResultColumn } from '#lib/query/explore.ts';
import type { Value } from '#lib/query/table.ts';

/** The answer to a reader's SQL. */
export interface AnswerRows {
	readonly columns: readonly ResultColumn[];
	readonly rows: readonly (readonly Value[])[];
}

/** A column of numbers: null where there is none. */
export interface NumberColumn {
	readonly id: string;
	readonly name: string;
	readonly values: readonly (number | null)[];
}

/** What of an answer can be drawn: numbers along categories, or along periods of one frequency. */
export interface Drawn {
	/** The name of the column along which numbers are drawn. */
	readonly along: string;
	readonly places:
		| { readonly kind: 'categories'; readonly names: readonly (string | null)[] }
		| {
				readonly kind: 'periods';
				readonly frequency: Frequency;
				readonly indexes: readonly number[];
		  };
	readonly numbers: readonly NumberColumn[];
	/** The one column whose numbers are drawn, a line for each value of another column. */
	readonly measure?: string;
	/** Names of columns of numbers that are not drawn. */
	readonly left: readonly string[];
}

/** More measures beside each other are a table. */
const MOST_NUMBERS = 3;
/** There are no more strokes that can be told apart. */
const MOST_LINES = 6;
/** More categories are a list to read, and its first ones say nothing of it. */
const MOST_CATEGORIES = 500;
/** Two hundred years of months: an axis further than that is of no time that anybody counted. */
const LONGEST = 2400;

/** Null where a picture would make no sense: no number, one row, or no one thing to draw along. */
export function drawnColumns({ columns, rows }: AnswerRows): Drawn | null {
	if (rows.length < 2) return null;
	const valuesAt = (at: number) => rows.map((cells) => cells[at] ?? null);
	const all = columns.map((column, at) => ({ ...column, at, values: valuesAt(at) }));
	const texts = all.filter((column) => !isNumeric(column));
	const telling = texts.filter(
		({ name, values }) => values.some((value) => value !== values[0]) && !isNamedBeside(name, texts)
	);
	const numeric = all.filter(isNumeric).map(numbersOf);
	if (telling.length === 2) return linesOf(telling, numeric);
	const years = telling.length === 0 ? numeric.find(isYears) : undefined;
	const axis = telling.length === 1 ? telling[0] : years;
	if (!axis || new Set(axis.values).size < rows.length) return null;
	const places = periodsOf(axis.values) ?? categoriesOf(axis.values);
	const numbers = numeric.filter(
		(column) => column !== years && !isRank(column) && column.values.some((value) => value !== null)
	);
	if (!places || numbers.length === 0) return null;
	return {
		along: axis.name,
		places,
		numbers: numbers.slice(0, MOST_NUMBERS),
		left: numbers.slice(MOST_NUMBERS).map(({ name }) => name)
	};
}

interface TextColumn {
	readonly name: string;
	readonly values: readonly Value[];
}

/** One row for each period of each value of another column: a line for each of these. */
function linesOf(texts: readonly TextColumn[], numeric: readonly NumberColumn[]): Drawn | null {
	const axis = texts.find(({ values }) => periodsOf(values)?.kind === 'periods');
	const by = texts.find((column) => column !== axis);
	const [measure, ...others] = numeric.filter(
		(column) => !isRank(column) && column.values.some((value) => value !== null)
	);
	if (!axis || !by || !measure) return null;
	const periods = [...new Set(axis.values)].sort();
	const lines = [...new Set(by.values)];
	if (lines.length > MOST_LINES) return null;
	const cells = new Map<string, number | null>();
	for (const [at, period] of axis.values.entries())
		cells.set(JSON.stringify([period, by.values[at]]), measure.values[at] ?? null);
	// Several rows of one place have no one value there.
	const places = periodsOf(periods);
	if (!places || cells.size < axis.values.length) return null;
	return {
		along: axis.name,
		places,
		measure: measure.name,
		numbers: lines.map((line, at) => ({
			id: `${measure.id}-${at}`,
			name: line === null ? 'NULL' : String(line),
			values: periods.map((period) => cells.get(JSON.stringify([period, line])) ?? null)
		})),
		left: others.map(({ name }) => name)
	};
}

/** Numbers that no double holds arrive as text; what is no number at all (NaN, an infinity) is none. */
function numbersOf({ name, at, values }: { name: string; at: number; values: Value[] }) {
	const numbers = values.map((value) => {
		const number = value === null ? NaN : Number(value);
		return Number.isFinite(number) ? number : null;
	});
	return { id: String(at), name, values: numbers };
}

/** A code says nothing more where its label stands beside it. */
const isNamedBeside = (name: string, texts: readonly { readonly name: string }[]): boolean =>
	texts.some((other) => other.name === labelColumn(name));

/** 1, 2, 2, 4, 5: the place of a row, not its size. Of fewer rows that may be chance. */
const isRank = ({ values }: NumberColumn): boolean =>
	values.length > 4 &&
	values.at(-1) !== values[0] &&
	values.every((value, at) => value === at + 1 || (at > 0 && value === values[at - 1]));

const isYear = (value: number): boolean =>
	Number.isInteger(value) && value >= 1900 && value <= 2100;

const isYears = ({ name, values }: NumberColumn): boolean =>
	/year|年/i.test(name) && values.every((value) => value !== null && isYear(value));

function periodsOf(values: readonly Value[]): Drawn['places'] | null {
	const periods = values.flatMap((value) =>
		value === null ? [] : (parsePeriod(String(value)) ?? [])
	);
	const [first] = periods;
	if (!first || periods.length < values.length) return null;
	if (periods.some(({ frequency }) => frequency !== first.frequency)) return null;
	const indexes = periods.map(({ index }) => index);
	// Four digits may as well be a code.
	if (first.frequency !== 'month' && !indexes.every(isYear)) return null;
	if (Math.max(...indexes) - Math.min(...indexes) > LONGEST) return null;
	return { kind: 'periods', frequency: first.frequency, indexes };
}

const categoriesOf = (values: readonly Value[]): Drawn['places'] | null =>
	values.length > MOST_CATEGORIES
		? null
		: {
				kind: 'categories',
				names: values.map((value) => (value === null ? null : String(value)))
			};
