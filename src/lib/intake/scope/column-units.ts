import type { Dataset } from '#lib/catalogue/dataset.ts';
import { matchKey } from '../normalise/width.ts';
import { catalogueUnit, unitIn } from '../profile/cell-reader.ts';
import type { ResolvedColumn } from '../profile/columns.ts';
import { isCheck, isField, isLeft } from '../profile/profile.ts';
import { unitsInBrackets, unitValue } from './unit-phrases.ts';

/** In which units a column of a table is read. */
export interface ColumnUnits {
	/** From 0, in the sheet. */
	readonly column: number;
	/** The header texts from above to below. */
	readonly header: readonly string[];
	/** As `count 0`; none of a column that holds no number. */
	readonly units: readonly string[];
	/** Whether its values are stored, or only compared or left out. */
	readonly isStored: boolean;
}

/** The units of the columns of a table: as the layout or the catalogue has them. */
export const columnUnits = (
	dataset: Dataset,
	columns: readonly ResolvedColumn[],
	fixed: Readonly<Record<string, string>>
): ColumnUnits[] =>
	columns.map(({ header, profile }) => ({
		column: header.column,
		header: header.text.split('/'),
		isStored: isField(profile),
		units: isField(profile)
			? ofField(dataset, profile.field, profile.unit, { ...fixed, ...profile.at })
			: isCheck(profile)
				? ofField(dataset, profile.check, undefined, fixed)
				: isLeft(profile)
					? ofLeft(header.text)
					: []
	}));

function ofField(
	dataset: Dataset,
	field: string,
	unit: string | undefined,
	codes: Readonly<Record<string, string>>
): string[] {
	const stated = unit === undefined ? null : unitValue(matchKey(unit));
	if (stated) return [stated];
	const measure = dataset.measures[field];
	const id = measure ? unitIn(measure, codes) : null;
	if (!id) return [];
	const { of, power } = catalogueUnit(id);
	const own = `${of === 'points' ? 'percent' : of} ${power}`;
	return id === 'establishments' || id === 'firms' ? ['firms 0', own] : [own];
}

/** A column that is left out has the unit that its header names: （％）, 前年同月比. */
function ofLeft(header: string): string[] {
	const inBrackets = unitsInBrackets(header);
	if (inBrackets.length > 0) return inBrackets;
	if (header.includes('倍率')) return ['times 0'];
	return /[率比]/.test(header) ? ['percent 0'] : [];
}
