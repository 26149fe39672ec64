import { records } from '../oracle/delimited.ts';

/**
 * An assistant that knows the site by its files alone: data/index.json says what there is, the code
 * lists what things are called, the CSVs the values. Nothing of the project's code is in it.
 */

type Read = (path: string) => Promise<string>;
type Names = Readonly<Record<string, string>>;

interface Column {
	readonly name: string;
	readonly role: string;
	readonly codes?: string;
	readonly title: Names;
	readonly unit?: Names;
	readonly unitBy?: { readonly field: string; readonly units: Readonly<Record<string, Names>> };
}

interface Computed extends Column {
	readonly aggregate: string;
	readonly numerator?: string;
	readonly denominator?: string;
	readonly minuend?: string;
	readonly subtrahend?: string;
	readonly of?: string;
	readonly among?: readonly string[];
	readonly months?: number;
	readonly decimals: number;
}

interface Listed {
	readonly id: string;
	readonly title: Names;
	readonly scope: Names;
	readonly sample: boolean;
	readonly columns: readonly Column[];
	readonly computed: readonly Computed[];
	readonly sources: readonly { readonly title: Names }[];
	readonly files: readonly { readonly path: string; readonly mediatype: string }[];
}

export interface Question {
	readonly dataset: string;
	readonly measure: string;
	readonly period: string;
	/** By the names that people use. */
	readonly where: Names;
}

export interface Answer {
	readonly value: number | null;
	readonly unit: string;
	/** Said with the value: what holds for it, and where it comes from. */
	readonly scope: string;
	readonly source: string;
	readonly sample: boolean;
}

export async function ask(read: Read, question: Question): Promise<Answer> {
	const index = JSON.parse(await read('data/index.json')) as { datasets: readonly Listed[] };
	const listed = index.datasets.find(({ id }) => id === question.dataset);
	if (!listed) throw new Error(`the index has no ${question.dataset}`);
	const codes: Record<string, string> = { time_period: question.period };
	for (const [dimension, name] of Object.entries(question.where))
		codes[dimension] = await codeOf(read, listed, dimension, name);
	const file = listed.files.find(({ mediatype }) => mediatype === 'text/csv');
	const rows = records(await read(file?.path ?? '')).filter((row) =>
		Object.entries(codes).every(([dimension, code]) => row[dimension] === code)
	);
	// Fewer names than the table has dimensions would answer another question.
	if (rows.length !== 1) throw new Error(`${rows.length} rows answer ${JSON.stringify(question)}`);
	const [row = {}] = rows;
	const measure = [...listed.columns, ...listed.computed].find(
		({ name }) => name === question.measure
	);
	if (!measure) throw new Error(`${listed.id} has no ${question.measure}`);
	return {
		value:
			'aggregate' in measure && !(question.measure in row)
				? computed(measure, row)
				: cell(row, question.measure),
		unit: (measure.unit ?? measure.unitBy?.units[row[measure.unitBy.field] ?? ''])?.['ja'] ?? '',
		scope: listed.scope['ja'] ?? '',
		source: listed.sources.map(({ title }) => title['ja']).join('; '),
		sample: listed.sample
	};
}

async function codeOf(read: Read, { columns }: Listed, column: string, name: string) {
	const list = columns.find((one) => one.name === column)?.codes;
	if (!list) throw new Error(`no code list is named for ${column}`);
	const found = records(await read(list)).find(({ ja, en }) => ja === name || en === name);
	if (!found?.['code']) throw new Error(`${list} has no ${name}`);
	return found['code'];
}

const cell = (row: Names, name: string): number | null =>
	(row[name] ?? '') === '' ? null : Number(row[name]);

/** What the index says of a value without a column. */
function computed(measure: Column, row: Names): number | null {
	const { aggregate, decimals, ...parts } = measure as Computed;
	const round = (value: number) => Math.round(value * 10 ** decimals) / 10 ** decimals;
	const part = (name = '') => cell(row, name);
	const both = (a: number | null, b: number | null, how: (a: number, b: number) => number) =>
		a === null || b === null ? null : round(how(a, b));
	if (aggregate === 'ratio')
		return both(part(parts.numerator), part(parts.denominator) || null, (a, b) => a / b);
	if (aggregate === 'difference')
		return both(
			part(parts.minuend),
			part(parts.subtrahend),
			(a, b) => (a - b) / (parts.months ?? 1)
		);
	if (aggregate === 'monthly-mean')
		return both(part(parts.of), parts.months ?? null, (a, b) => a / b);
	if (aggregate === 'share') {
		const among = (parts.among ?? []).map(part);
		const whole = among.reduce<number | null>((a, b) => both(a, b, (x, y) => x + y), 0);
		return both(part(parts.of), whole || null, (a, b) => (a * 100) / b);
	}
	throw new Error(`the index says of ${measure.name} neither column nor formula`);
}
