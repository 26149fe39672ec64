/** One malformed file, and what must be said of it. */
export interface Case {
	readonly file: string;
	readonly bytes: Uint8Array;
	readonly rule: string;
	readonly line: number | null;
	readonly column: string | null;
}

/** Ten files with the same kind of fault, each at another place or with another writing. */
export interface Family {
	readonly name: string;
	readonly at: (index: number) => Case;
}

export const OCCUPATIONS = [
	'管理的職業従事者',
	'専門的・技術的職業従事者',
	'事務従事者',
	'販売従事者',
	'サービス職業従事者',
	'保安職業従事者',
	'農林漁業従事者',
	'生産工程従事者',
	'輸送・機械運転従事者',
	'建設・採掘従事者',
	'運搬・清掃・包装等従事者'
] as const;

export const HEADER = ['職業', '有効求人数', '有効求職者数', '倍率'] as const;

export type Grid = string[][];

/** A sound table of eleven occupations: lines 2 to 12 below the header. */
export const table = (): Grid => [
	[...HEADER],
	...OCCUPATIONS.map((name, index) => [
		name,
		String(120 + index * 37),
		String(80 + index * 11),
		((120 + index * 37) / (80 + index * 11)).toFixed(2)
	])
];

const quoted = (cell: string): string =>
	/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

export const csv = (grid: Grid, delimiter = ','): string =>
	grid.map((cells) => `${cells.map(quoted).join(delimiter)}\r\n`).join('');

/** The table with one cell changed. */
export function changed(line: number, column: number, value: string): Grid {
	const grid = table();
	const row = grid[line - 1];
	if (row) row[column] = value;
	return grid;
}

export const LETTERS = 'ABCDEFGH';
