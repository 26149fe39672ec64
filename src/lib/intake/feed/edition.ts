import { columnsOf, type Dataset } from '#lib/catalogue/dataset.ts';
import { csvText } from '#lib/contract/csv.ts';
import { keyWords, type Answer, type AnswerValue } from './answer.ts';

/** One row of our own layout, made of the answers that speak of its key. */
interface Row {
	readonly key: AnswerValue['key'];
	readonly cells: Map<string, string>;
	isProvisional: boolean;
}

/** All answers of a feed as one table of our own layout, and the key of each of its lines. */
export interface Edition {
	readonly text: string;
	/** The first is of line 2. */
	readonly keys: readonly AnswerValue['key'][];
}

export function editionOf(dataset: Dataset, answers: readonly Answer[]): Edition {
	const rows = new Map<string, Row>();
	for (const { measure, values } of answers)
		for (const { key, value, isProvisional } of values) {
			const name = keyWords(key);
			const row = rows.get(name) ?? { key, cells: new Map<string, string>(), isProvisional: false };
			rows.set(name, row);
			row.cells.set(measure, value);
			row.isProvisional ||= isProvisional;
		}
	const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
	const columns = columnsOf(dataset);
	const cell = ({ key, cells, isProvisional }: Row, column: string): string =>
		column === 'obs_status'
			? isProvisional
				? 'P'
				: 'A'
			: ((key as Readonly<Record<string, string>>)[column] ?? cells.get(column) ?? '');
	return {
		text: csvText(
			columns,
			sorted.map((row) => columns.map((column) => cell(row, column)))
		),
		keys: sorted.map(({ key }) => key)
	};
}
