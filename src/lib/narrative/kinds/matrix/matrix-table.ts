import { rowOf, type DataTable } from '../../data-table.ts';
import { rowCell } from '../../row-cell.ts';
import { matrixItems, matrixPeriods } from '../../matrix.ts';
import { dimensionTitle, unitWords, valueName, type Scene } from '../../scene.ts';

/** The items with one column for each period. */
export function matrixTable(scene: Scene): DataTable {
	return {
		sample: scene.data.sample,
		first: dimensionTitle(scene, scene.figure.across),
		columns: matrixPeriods(scene).map((period) => ({
			title: valueName(scene, 'time_period', period),
			unit: unitWords(scene, scene.measure).long
		})),
		rows: matrixItems(scene).map(({ code, name, heading, cells }) =>
			rowOf({ code, name, heading, note: heading ? scene.words.table.computed : '' }, () =>
				cells.map(({ row }) => rowCell(scene, scene.measure, row))
			)
		)
	};
}
