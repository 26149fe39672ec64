import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import { UNITS, type UnitId } from '#lib/catalogue/unit.ts';
import type { Absence } from './absence.ts';
import type { DataCell } from './data-table.ts';
import type { Speech } from './speech.ts';

interface Printed {
	readonly decimals?: number;
	/** A plus is written too. */
	readonly signed?: boolean;
	/** Stands behind the number, where neither column nor row says it. */
	readonly unit?: UnitId;
	/** Why there is none, as a status or in words. */
	readonly absence?: Absence | { readonly text: string };
}

/** A number as a cell of any table; where there is none, the cell says why. */
export function numberCell(
	{ language, words }: Speech,
	value: number | null,
	{ decimals = 0, signed = false, unit, absence = 'O' }: Printed = {}
): DataCell {
	if (value === null) {
		const reason = typeof absence === 'string' ? words.absence[absence] : absence.text;
		return { text: reason, value, reason };
	}
	return {
		text: `${formatNumber(value, language, decimals, signed)}${unit ? UNITS[unit].short[language] : ''}`,
		value: roundHalfUp(value, decimals),
		...(unit && { unit: UNITS[unit].long[language] })
	};
}

/** A place where nothing could stand. */
export const emptyCell: DataCell = { text: '', value: null };
