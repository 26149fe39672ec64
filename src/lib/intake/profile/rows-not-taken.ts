import type { Dataset } from '#lib/catalogue/dataset.ts';
import { sighting, type Sighting, type Spot } from '#lib/contract/sighting.ts';
import { isBlank, type SheetRow } from '../read/sheet.ts';
import { rowsNamed } from './rows-named.ts';
import { PROFILE_RULES } from './rules.ts';

/** Why a row gave nothing although nothing is wrong with it. */
export type NotTaken = 'rowsNote' | 'rowsOther' | 'rowsEmpty';

/** The rows of a table that are not taken: none is left out in silence, each kind is told once. */
export class RowsNotTaken {
	readonly #rows = new Map<NotTaken, SheetRow[]>();

	add(why: NotTaken, row: SheetRow): void {
		const alike = this.#rows.get(why);
		if (alike) alike.push(row);
		else this.#rows.set(why, [row]);
	}

	/** @param spot where a row stands */
	told(dataset: Dataset, spot: (row: SheetRow) => Spot): Sighting[] {
		return [...this.#rows].flatMap(([why, rows]) => {
			const [first] = rows;
			if (!first) return [];
			const value = first.cells.filter((cell) => !isBlank(cell)).slice(0, 2);
			const words = { count: rows.length, dataset: dataset.title, rows: rowsNamed(rows) };
			const at = { ...spot(first), column: null, value: value.join('・') };
			return [sighting(PROFILE_RULES[why], at, words)];
		});
	}
}
