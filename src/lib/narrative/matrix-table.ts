import type { DataTable } from './data-table.ts';
import { matrixItems, matrixPeriods } from './matrix.ts';
import { drawnQuantity, quantityCell } from './quantity.ts';
import { dimensionTitle, valueName, type Scene } from './scene.ts';

/** The items with one column for each period. */
export function matrixTable(scene: Scene): DataTable {
	const quantity = drawnQuantity(scene);
	return {
		first: dimensionTitle(scene, scene.figure.across),
		columns: matrixPeriods(scene).map((period) => ({
			title: valueName(scene, 'time_period', period),
			unit: quantity.unit.long
		})),
		rows: matrixItems(scene).map(({ code, name, heading, cells }) => ({
			code,
			name,
			heading,
			note: heading ? scene.words.table.computed : '',
			cells: cells.map(({ value }) => quantityCell(scene, quantity, value))
		}))
	};
}
