import { group } from 'd3';
import { formatNumber } from '#lib/base/number.ts';
import type { Drawing } from '#lib/export/picture/frame.ts';
import { markWord } from '#lib/export/picture/mark-word.ts';
import { tableDrawing, type PictureTableRow } from '#lib/export/picture/table.ts';
import type { CrossTable } from '#lib/narrative/cross/cross-table.ts';
import type { CrossScene } from '#lib/narrative/cross/scene.ts';
import { shownRows } from '#lib/narrative/cross/shown-rows.ts';
import type { DataCell } from '#lib/narrative/data-table.ts';

/** A table of the builder as it stands on paper: the rows, groups, marks and words of the page. */
export function crossTableDrawing(scene: CrossScene, table: CrossTable, first: string): Drawing {
	const { said, words, language } = scene;
	const number = (count: number) => formatNumber(count, language);
	const rows = shownRows(table);
	const mixed = rows.some(({ level }) => level === 'item');
	const upper = table.heads.slice(0, -1);
	const last = table.heads.at(-1) ?? [];
	const broken = (breaks: boolean | undefined) => (breaks ? [words.status.B] : []);
	const cell = ({ text, value, mark, revised }: DataCell): string[] => [
		text,
		...markWord({ value, status: mark }, words.status),
		...(revised ? [revised] : [])
	];
	const drawn = [...group(rows, (row) => row.group)].flatMap(([title, own]): PictureTableRow[] => [
		...(title ? [{ name: title, notes: [], strong: true, cells: [] }] : []),
		...own.map((row) => ({
			name: row.name,
			notes: [...(row.note ? [row.note] : []), ...broken(row.breaks)],
			strong: mixed && row.level !== 'item',
			cells: [...row.cells.map(cell), ...row.own.map(({ text }) => [text])]
		}))
	]);
	return tableDrawing({
		first,
		heads: [
			...upper.map((heads) => [
				...heads.map(({ text, span, breaks }) => ({ text, span, notes: broken(breaks) })),
				...table.own.map(() => ({ text: '', span: 1, notes: [] }))
			]),
			[
				...last.map(({ text, unit, breaks }) => ({
					text,
					span: 1,
					notes: [...(unit ? [unit] : []), ...broken(breaks)]
				})),
				...table.own.map(({ title, file }) => ({ text: title, span: 1, notes: [file] }))
			]
		],
		rows: drawn,
		said:
			rows.length < table.rows.length
				? said.cutTable(number(rows.length), number(table.rows.length))
				: ''
	});
}
