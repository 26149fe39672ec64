import { storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import { identifier } from './identifier.ts';
import type { Statement } from './statement.ts';

/** The distinct values of a dimension where at least one measure has a value. */
export function distinctValues(dataset: Dataset, dimension: DimensionId): Statement {
	const column = identifier(dataset.dimensions.includes(dimension) ? dimension : '');
	const stored = storedMeasures(dataset).map(identifier);
	const where = stored.length ? ` WHERE coalesce(${stored.join(', ')}) IS NOT NULL` : '';
	return {
		sql: `SELECT DISTINCT ${column} FROM ${identifier(dataset.id)}${where} ORDER BY 1`,
		params: []
	};
}
