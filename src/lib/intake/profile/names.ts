import { storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { splitUnit } from '../normalise/units.ts';
import type { Misfit } from './shape.ts';
import { isCheck, isField, type Profile, type SumProfile, type TableProfile } from './profile.ts';

/** Fields and datasets that a profile names and the catalogue does not have. */
export const unknownNames = ({ tables, sums = [] }: Profile): Misfit[] => [
	...tables.flatMap((table, index) => tableNames(table, `tables[${index}]`)),
	...sums.flatMap((sum, index) => sumNames(sum, tables, `sums[${index}]`))
];

/** A sum is of a dataset that a table fills, over one of its dimensions. */
function sumNames(sum: SumProfile, tables: readonly TableProfile[], path: string): Misfit[] {
	const filled = tables.map(({ dataset }) => dataset);
	if (!filled.includes(sum.dataset))
		return [{ path: `${path}.dataset`, expected: [...new Set(filled)].join(' | ') }];
	const dimensions = DATASETS.find(({ id }) => id === sum.dataset)?.dimensions ?? [];
	return dimensions.some((name) => name === sum.dimension)
		? []
		: [{ path: `${path}.dimension`, expected: dimensions.join(' | ') }];
}

function tableNames(table: TableProfile, path: string): Misfit[] {
	const dataset = DATASETS.find(({ id }) => id === table.dataset);
	if (!dataset)
		return [{ path: `${path}.dataset`, expected: DATASETS.map(({ id }) => id).join(' | ') }];
	const fields = fieldsOf(dataset);
	const known = (names: readonly string[], name: string, at: string): Misfit[] =>
		names.includes(name) ? [] : [{ path: at, expected: names.join(' | ') }];
	return [
		...table.columns.flatMap((column, index) => {
			const at = `${path}.columns[${index}]`;
			if (isField(column))
				return [
					...known(fields, column.field, `${at}.field`),
					...(column.unit === undefined || splitUnit(`1${column.unit}`)
						? []
						: [{ path: `${at}.unit`, expected: '円 | 千円 | 人 | 件 | 倍 | %' }]),
					...Object.keys(column.at ?? {}).flatMap((name) =>
						known(dataset.dimensions, name, `${at}.at.${name}`)
					)
				];
			return isCheck(column)
				? known(Object.keys(dataset.measures), column.check, `${at}.check`)
				: [];
		}),
		...Object.keys(table.fixed).flatMap((name) => known(fields, name, `${path}.fixed.${name}`))
	];
}

/** Everything that a table can fill. */
export const fieldsOf = (dataset: Dataset): string[] => [
	...dataset.dimensions,
	...storedMeasures(dataset),
	...Object.keys(dataset.attributes),
	...('wage_lower' in dataset.attributes ? ['wage'] : [])
];
