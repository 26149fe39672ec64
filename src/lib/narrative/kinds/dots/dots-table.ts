import { TOTAL } from '#lib/catalogue/dimension.ts';
import type { Row } from '#lib/query/table.ts';
import { rowOf, type DataTable } from '../../data-table.ts';
import { rowCell, rowNote } from '../../row-cell.ts';
import { dotLines } from './dots.ts';
import {
	dimensionTitle,
	isComputed,
	measureTitle,
	unitWords,
	valueName,
	type Scene
} from '../../scene.ts';

/** The items in the order of their list, one column for each mark. */
export function dotsTable(scene: Scene): DataTable {
	const { figure, measure } = scene;
	const lines = dotLines(scene);
	const held = (code: string): Row[] =>
		lines.map(({ rows }) => rows.get(code)).filter((row) => row !== undefined);
	const codes = (scene.data.values[figure.across] ?? []).filter((code) => held(code).length > 0);
	return {
		sample: scene.data.sample,
		first: dimensionTitle(scene, figure.across),
		columns: lines.map(({ name }) => ({
			title: `${measureTitle(scene, measure)} ${name}`,
			unit: unitWords(scene, measure).long
		})),
		rows: codes.map((code) => {
			const [row] = held(code);
			const named = {
				code,
				name: valueName(scene, figure.across, code),
				heading: code === TOTAL || (row !== undefined && isComputed(row)),
				note: row ? rowNote(scene, row) : ''
			};
			return rowOf(named, () => lines.map((line) => rowCell(scene, measure, line.rows.get(code))));
		})
	};
}
