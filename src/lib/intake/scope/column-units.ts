import { storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { matchKey } from '../normalise/width.ts';
import { catalogueUnit, unitIn } from '../profile/cell-reader.ts';
import type { Plan } from '../profile/plan.ts';
import { unitValue } from './unit-phrases.ts';

/** The units in which the columns of a table are read, as `count 0`. */
export function columnUnits(
	dataset: Dataset,
	{ groups }: Plan,
	fixed: Readonly<Record<string, string>>
): Set<string> {
	const columns = groups.flatMap(({ values, at }) =>
		values.map(({ profile }) => ({ profile, at }))
	);
	return new Set(
		columns.flatMap(({ profile: { field, unit }, at }) => {
			if (!storedMeasures(dataset).includes(field)) return [];
			const stated = unit === undefined ? null : unitValue(matchKey(unit));
			if (stated) return [stated];
			const measure = dataset.measures[field];
			const id = measure ? unitIn(measure, { ...fixed, ...at }) : null;
			if (!id) return [];
			const { of, power } = catalogueUnit(id);
			return [`${of === 'points' ? 'percent' : of} ${power}`];
		})
	);
}
