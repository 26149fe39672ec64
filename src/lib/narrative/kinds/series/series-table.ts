import { breaksShown } from '../../breaks.ts';
import type { DataTable } from '../../data-table.ts';
import { rowCell, rowNote } from '../../row-cell.ts';
import { measureTitle, unitWords, valueName, type Scene } from '../../scene.ts';
import { isSeason } from '../../season.ts';
import { lines, periodsShown, type Line } from '../../series.ts';
import { seasonTable } from './season-table.ts';

/** The table of a series in its form. */
export const seriesTable = (scene: Scene): DataTable =>
	isSeason(scene) ? seasonTable(scene) : lineTable(scene);

/** The periods of a series, one column a line, then the other measures of the main line. */
function lineTable(scene: Scene): DataTable {
	const all = lines(scene);
	const [main] = all.filter((line) => line.main);
	const drawn = all.map((line) => ({
		title:
			scene.figure.lines === 'measures'
				? line.name
				: `${measureTitle(scene, line.measure)} ${line.name}`,
		unit: unitWords(scene, line.measure).long,
		cells: line.points.map(({ row }) => rowCell(scene, line.measure, row))
	}));
	const others = scene.figure.lines === 'measures' ? [] : scene.figure.measures;
	const more = others
		.filter((measure) => measure !== scene.measure)
		.map((measure) => ({
			title: `${measureTitle(scene, measure)} ${main?.name ?? ''}`,
			unit: unitWords(scene, measure).long,
			cells: (main?.points ?? []).map(({ row }) => rowCell(scene, measure, row))
		}));
	const columns = [...drawn, ...more].filter(({ cells }) =>
		cells.some(({ value }) => value !== null)
	);
	const breaks = breaksShown(scene);
	return {
		sample: scene.data.sample,
		first: scene.words.control.time_period,
		columns,
		rows: periodsShown(scene).map((timePeriod, index) => ({
			code: timePeriod,
			name: valueName(scene, 'time_period', timePeriod),
			heading: false,
			note: [
				...breaks.filter(({ at }) => at === timePeriod).map(({ label }) => label),
				seriesNote(scene, [main, ...all], index)
			]
				.filter(Boolean)
				.join(scene.words.title.join),
			cells: columns.map(({ cells }) => cells[index] ?? { text: '', value: null })
		}))
	};
}

/** What qualifies the row of the main line, or of the first line that has a value there. */
function seriesNote(scene: Scene, all: readonly (Line | undefined)[], index: number): string {
	const points = all.flatMap((line) => line?.points[index] ?? []);
	const row = points.find(({ value }) => value !== null)?.row ?? points[0]?.row;
	return row ? rowNote(scene, row) : '';
}
