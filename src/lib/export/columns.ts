import { columnsOf, storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { SAMPLE_COLUMN } from '#lib/catalogue/sample.ts';

/** What a program takes a column for: codes and periods are text, so that 00 stays "00". */
export type ColumnType = 'text' | 'integer' | 'number';

export interface TypedColumn {
	readonly name: string;
	readonly type: ColumnType;
}

/** The columns of a dataset's published files in their order; those of made-up rows have a mark. */
export function typedColumns(dataset: Dataset, sample: boolean): TypedColumn[] {
	const measures = new Set(storedMeasures(dataset));
	const typed = columnsOf(dataset).map((name): TypedColumn => {
		if (measures.has(name))
			return { name, type: dataset.measures[name]?.decimals === 0 ? 'integer' : 'number' };
		return { name, type: dataset.attributes[name]?.type === 'integer' ? 'integer' : 'text' };
	});
	return sample ? [...typed, { name: SAMPLE_COLUMN, type: 'text' }] : typed;
}
