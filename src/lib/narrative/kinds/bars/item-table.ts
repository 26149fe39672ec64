import { TOTAL } from '#lib/catalogue/dimension.ts';
import { kindOf } from '#lib/catalogue/kind.ts';
import { codeName } from '#lib/query/figure-data.ts';
import type { Row } from '#lib/query/table.ts';
import { rowOf, type DataCell, type DataColumn, type DataTable } from '../../data-table.ts';
import { rowCell, rowNote } from '../../row-cell.ts';
import { isBroken } from '../../compare.ts';
import { changeOnYear, quantityCell } from '../../quantity.ts';
import { periodBefore, rowsAt, rowsBefore } from '../../ranking.ts';
import {
	dimensionTitle,
	isComputed,
	measureTitle,
	textIn,
	unitWords,
	valueName,
	type Scene
} from '../../scene.ts';

interface ItemColumn extends DataColumn {
	readonly cell: (row: Row) => DataCell;
}

/** The items at one period, with the drawn measure in other periods and the area beside. */
export const itemTable = (scene: Scene): DataTable => tableOf(scene, !drawsSeveral(scene));

/** The same of a figure that draws several measures: the first is held against other periods. */
export const comparedItemTable = (scene: Scene): DataTable => tableOf(scene, true);

function tableOf(scene: Scene, overTime: boolean): DataTable {
	const columns = [
		...measureColumns(scene),
		...(overTime ? [...changeColumns(scene), ...earlierColumns(scene)] : []),
		...besideColumns(scene)
	];
	const rows = inOrder(scene, shownRows(scene)).map((row) => {
		const code = textIn(row, scene.figure.across);
		const named = {
			code,
			name: valueName(scene, scene.figure.across, code),
			heading: (isComputed(row) && !scene.figure.grouping) || code === TOTAL,
			note: rowNote(scene, row)
		};
		return rowOf(named, () => columns.map((column) => column.cell(row)));
	});
	return {
		sample: scene.data.sample,
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

const drawsSeveral = ({ figure }: Scene): boolean => kindOf(figure).draws === 'several';

/** The change of the drawn measure on the year; none across a break. */
function changeColumns(scene: Scene): ItemColumn[] {
	if (periodBefore(scene) === null) return [];
	const change = changeOnYear(scene);
	const earlier = rowsBefore(scene);
	return [
		{
			title: change.title,
			unit: change.unit.long,
			cell: (row) => {
				const value = change.of(row, earlier.get(textIn(row, scene.figure.across)));
				const cell = quantityCell(scene, change, value);
				// Without a value of its own a row says why, whatever stood there a year before.
				const { reason } = rowCell(scene, scene.measure, row);
				return reason ? { ...cell, text: reason, reason } : cell;
			}
		}
	];
}

/** The measure that is drawn, in the other periods that the answer holds. */
function earlierColumns(scene: Scene): ItemColumn[] {
	const chosen = scene.chosen.time_period;
	const before = periodBefore(scene);
	// Of months, an answer may hold years of them: the one to compare with is enough.
	const others = [...new Set(scene.rows.map((row) => textIn(row, 'time_period')))]
		.filter((one) => {
			if (scene.dataset.frequency === 'month') return one === before;
			if (chosen === undefined) return true;
			return one !== chosen && !isBroken(scene.dataset, one, chosen);
		})
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

/** Every row of the period; the group and its parts where only these are drawn. */
function shownRows(scene: Scene): Row[] {
	const rows = rowsAt(scene, scene.chosen.time_period);
	const { within, names, figure } = scene;
	if (within === null) return rows;
	return rows.filter((row) => {
		const code = textIn(row, figure.across);
		return code === within || codeName(names, figure.across, code)?.[2] === within;
	});
}

/** Rows in the order of the code list: each group followed by its parts. */
function inOrder(scene: Scene, rows: readonly Row[]): Row[] {
	const names = scene.names[scene.figure.across] ?? [];
	const place = new Map(names.map(([code], index) => [code, index]));
	const at = (row: Row) => place.get(textIn(row, scene.figure.across)) ?? names.length;
	return [...rows].sort((a, b) => at(a) - at(b));
}
