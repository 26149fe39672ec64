import { TOTAL } from '#lib/catalogue/dimension.ts';
import type { Row } from '#lib/query/table.ts';
import {
	rowCell,
	rowNote,
	type DataCell,
	type DataColumn,
	type DataRow,
	type DataTable
} from './data-table.ts';
import { isBroken } from './breaks.ts';
import { rowsAt } from './ranking.ts';
import {
	dimensionTitle,
	isComputed,
	measureTitle,
	textIn,
	unitWords,
	valueName,
	type Scene
} from './scene.ts';

interface ItemColumn extends DataColumn {
	readonly cell: (row: Row) => DataCell;
}

/** The items at one period, with the drawn measure in other periods and the area beside. */
export function itemTable(scene: Scene): DataTable {
	const columns = [...measureColumns(scene), ...earlierColumns(scene), ...besideColumns(scene)];
	const rows = inOrder(scene, rowsAt(scene, scene.chosen.time_period)).map((row): DataRow => {
		const code = textIn(row, scene.figure.across);
		return {
			code,
			name: valueName(scene, scene.figure.across, code),
			heading: (isComputed(row) && !scene.figure.grouping) || code === TOTAL,
			note: rowNote(scene, row),
			cells: columns.map((column) => column.cell(row))
		};
	});
	return {
		first: dimensionTitle(scene, scene.figure.across),
		columns,
		rows
	};
}

const measureColumns = (scene: Scene): ItemColumn[] =>
	scene.figure.measures.map((measure) => ({
		title: measureTitle(scene, measure),
		unit: unitWords(scene, measure).long,
		cell: (row) => rowCell(scene, measure, row)
	}));

/** The measure that is drawn, in the other periods that the answer holds. */
function earlierColumns(scene: Scene): ItemColumn[] {
	if (scene.figure.kind === 'band') return [];
	const chosen = scene.chosen.time_period;
	const others = [...new Set(scene.rows.map((row) => textIn(row, 'time_period')))]
		.filter(
			(one) =>
				one !== chosen &&
				(chosen === undefined ||
					(!isBroken(scene.dataset, one, chosen) && !isBroken(scene.dataset, chosen, one)))
		)
		.sort();
	return others.map((timePeriod): ItemColumn => {
		const at = new Map(
			rowsAt(scene, timePeriod).map((row) => [textIn(row, scene.figure.across), row])
		);
		return {
			title: `${measureTitle(scene, scene.measure)} ${valueName(scene, 'time_period', timePeriod)}`,
			unit: unitWords(scene, scene.measure).long,
			cell: (row) => rowCell(scene, scene.measure, at.get(textIn(row, scene.figure.across)))
		};
	});
}

/** The same measure and period in the area that the figure compares with. */
function besideColumns(scene: Scene): ItemColumn[] {
	const beside = scene.figure.choices.ref_area?.beside;
	if (!beside || beside === scene.chosen.ref_area) return [];
	const other: Scene = { ...scene, chosen: { ...scene.chosen, ref_area: beside } };
	const at = new Map(
		rowsAt(other, scene.chosen.time_period).map((row) => [textIn(row, scene.figure.across), row])
	);
	return [
		{
			title: `${measureTitle(scene, scene.measure)} ${valueName(scene, 'ref_area', beside)}`,
			unit: unitWords(scene, scene.measure).long,
			cell: (row) => rowCell(scene, scene.measure, at.get(textIn(row, scene.figure.across)))
		}
	];
}

/** Rows in the order of the code list: each group followed by its parts. */
function inOrder(scene: Scene, rows: readonly Row[]): Row[] {
	const names = scene.names[scene.figure.across] ?? [];
	const place = new Map(names.map(([code], index) => [code, index]));
	const at = (row: Row) => place.get(textIn(row, scene.figure.across)) ?? names.length;
	return [...rows].sort((a, b) => at(a) - at(b));
}
