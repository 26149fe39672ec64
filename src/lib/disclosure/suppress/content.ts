import { storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import type { Csv } from '#lib/contract/csv.ts';

/** What the rows of a dataset have anywhere. */
export interface Content {
	/** The codes of each dimension. */
	readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
	/** Whether some row with the code has a value of the measure: if none has, there is no such count. */
	has(dimension: string, code: string, measure: string): boolean;
}

export function contentOf(dataset: Dataset, csvs: readonly Csv[]): Content {
	const codes = new Map(dataset.dimensions.map((dimension) => [dimension, new Set<string>()]));
	const found = new Set<string>();
	for (const { header, rows } of csvs) {
		const measures = storedMeasures(dataset).map((id) => [id, header.indexOf(id)] as const);
		for (const [dimension, members] of codes) {
			const column = header.indexOf(dimension);
			for (const { cells } of rows) {
				const code = cells[column] ?? '';
				members.add(code);
				for (const [id, at] of measures) if (cells[at]) found.add(`${dimension} ${code} ${id}`);
			}
		}
	}
	return { codes, has: (...names) => found.has(names.join(' ')) };
}
