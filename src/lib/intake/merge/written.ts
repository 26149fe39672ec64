import type { Dataset } from '#lib/catalogue/dataset.ts';

/**
 * A value as our files write it: a published ratio or change with all its decimals, since a
 * workbook stores 0.80 as 0.8.
 */
export function written(dataset: Dataset, column: string, value: string): string {
	const measure = dataset.measures[column];
	if (!measure || value === '' || measure.decimals === 0) return value;
	const [whole = '', fraction = ''] = value.split('.');
	return `${whole}.${fraction.padEnd(measure.decimals, '0')}`;
}
