import { monthLabel } from '#lib/base/period.ts';
import { emptyCell } from '../../cell.ts';
import type { DataCell, DataColumn, DataTable } from '../../data-table.ts';
import { changeOnYear, quantityCell } from '../../quantity.ts';
import { rowCell, rowNote } from '../../row-cell.ts';
import { measureTitle, unitWords, type Scene } from '../../scene.ts';
import {
	calendarMonth,
	changeOnSeason,
	monthCode,
	seasonBreaks,
	seasonLines,
	seasonMonths
} from '../../season.ts';
import type { Line, LinePoint } from '../../series.ts';

interface SeasonColumn extends DataColumn {
	readonly cells: readonly DataCell[];
}

/** The months from April to March; for each fiscal year its values and their change on the year before. */
export function seasonTable(scene: Scene): DataTable {
	const all = seasonLines(scene);
	const months = seasonMonths(all);
	const changeOf = changeOnSeason(scene);
	const columns = all.flatMap((line) => yearColumns(scene, line, months, changeOf));
	const breaks = seasonBreaks(scene, all);
	return {
		sample: scene.data.sample,
		first: scene.words.season.month,
		columns,
		rows: months.map((x, index) => ({
			code: monthCode(x),
			name: monthLabel(calendarMonth(x), scene.language),
			heading: false,
			note: [
				...breaks.filter((one) => one.x === x).map(({ label }) => label),
				...notesAt(scene, all, x)
			].join(scene.words.title.join),
			cells: columns.map(({ cells }) => cells[index] ?? emptyCell)
		}))
	};
}

const pointAt = ({ points }: Line, at: number): LinePoint | undefined =>
	points.find(({ x }) => x === at);

function yearColumns(
	scene: Scene,
	line: Line,
	months: readonly number[],
	changeOf: ReturnType<typeof changeOnSeason>
): SeasonColumn[] {
	const change = changeOnYear(scene);
	const points = months.map((x) => pointAt(line, x));
	const changes = points.map((point): DataCell => {
		const rows = point && changeOf(point);
		return rows
			? { ...quantityCell(scene, change, change.of(rows.now, rows.before)), change: rows }
			: emptyCell;
	});
	return [
		{
			title: `${measureTitle(scene, line.measure)} ${line.name}`,
			unit: unitWords(scene, line.measure).long,
			// A month that has not come yet is an empty place, and none without a value.
			cells: points.map((point) => (point ? rowCell(scene, line.measure, point.row) : emptyCell))
		},
		{ title: `${change.title} ${line.name}`, unit: change.unit.long, cells: changes }
	].filter(({ cells }) => cells.some(({ value }) => value !== null));
}

/** What qualifies the rows of a month: said once where it holds for all its years. */
function notesAt(scene: Scene, all: readonly Line[], x: number): string[] {
	const notes = all.flatMap((line) => {
		const row = pointAt(line, x)?.row;
		return row ? [{ name: line.name, text: rowNote(scene, row) }] : [];
	});
	const texts = new Set(notes.map(({ text }) => text));
	if (texts.size <= 1) return [...texts].filter(Boolean);
	return notes
		.filter(({ text }) => text)
		.map(({ name, text }) => scene.words.season.at(name, text));
}
