import { breaksShown } from '../../breaks.ts';
import { emptyCell } from '../../cell.ts';
import { rowOf, type DataColumn, type DataTable } from '../../data-table.ts';
import { rowCell, rowNote } from '../../row-cell.ts';
import { measureTitle, numberIn, unitWords, valueName, type Scene } from '../../scene.ts';
import { isSeason } from '../../season.ts';
import { lines, periodsShown, type Line, type LinePoint } from '../../series.ts';
import { seasonTable } from './season-table.ts';

/** The table of a series in its form. */
export const seriesTable = (scene: Scene): DataTable =>
	isSeason(scene) ? seasonTable(scene) : lineTable(scene);

interface LineColumn extends DataColumn {
	readonly measure: string;
	readonly points: readonly LinePoint[];
}

/** The periods of a series, one column a line, then the other measures of the main line. */
function lineTable(scene: Scene): DataTable {
	const all = lines(scene);
	const [main] = all.filter((line) => line.main);
	const isMeasures = scene.figure.lines === 'measures';
	const drawn = all.map((line): LineColumn => ({
		title: isMeasures ? line.name : `${measureTitle(scene, line.measure)} ${line.name}`,
		unit: unitWords(scene, line.measure).long,
		measure: line.measure,
		points: line.points
	}));
	const more = (isMeasures ? [] : scene.figure.measures)
		.filter((measure) => measure !== scene.measure)
		.map((measure): LineColumn => ({
			title: `${measureTitle(scene, measure)} ${main?.name ?? ''}`,
			unit: unitWords(scene, measure).long,
			measure,
			points: main?.points ?? []
		}));
	const columns = [...drawn, ...more].filter(({ measure, points }) =>
		points.some(({ row }) => numberIn(row, measure) !== null)
	);
	const cellAt = ({ measure, points }: LineColumn, index: number) =>
		points[index] ? rowCell(scene, measure, points[index].row) : emptyCell;
	const breaks = breaksShown(scene);
	return {
		sample: scene.data.sample,
		first: scene.words.control.time_period,
		columns,
		rows: periodsShown(scene).map((timePeriod, index) => {
			const note = [
				...breaks.filter(({ at }) => at === timePeriod).map(({ label }) => label),
				seriesNote(scene, [main, ...all], index)
			]
				.filter(Boolean)
				.join(scene.words.title.join);
			const name = valueName(scene, 'time_period', timePeriod);
			return rowOf({ code: timePeriod, name, heading: false, note }, () =>
				columns.map((column) => cellAt(column, index))
			);
		})
	};
}

/** What qualifies the row of the main line, or of the first line that has a value there. */
function seriesNote(scene: Scene, all: readonly (Line | undefined)[], index: number): string {
	const points = all.flatMap((line) => line?.points[index] ?? []);
	const row = points.find(({ value }) => value !== null)?.row ?? points[0]?.row;
	return row ? rowNote(scene, row) : '';
}
