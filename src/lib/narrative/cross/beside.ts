import { group } from 'd3';
import { formatNumber } from '#lib/base/number.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { OwnColumn, OwnTable } from '#lib/query/own-table.ts';
import { codeName } from '#lib/query/figure-data.ts';
import type { Chosen } from '#lib/query/question.ts';
import { dimensionTitle } from '../scene.ts';
import type { DataCell } from '../data-table.ts';
import type { CrossScene } from './scene.ts';

/** A column of numbers of a reader's own file, set beside the rows of a table. */
export interface OwnBeside {
	readonly id: string;
	readonly title: string;
	/** The name of the file. */
	readonly file: string;
	readonly cellOf: (row: Chosen) => DataCell;
}

export interface Beside {
	readonly columns: readonly OwnBeside[];
	/** Why a file has no columns there, or how many of its rows are those of the table. */
	readonly notes: readonly string[];
}

/** Numbers are written as in the file, up to so many decimals. */
const MOST_DECIMALS = 6;

/** The columns of all files whose rows can be found by the codes of a row and of the filters. */
export function besideOf(scene: CrossScene, own: readonly OwnTable[]): Beside {
	const all = own.map((table) => ofTable(scene, table));
	return {
		columns: all.flatMap(({ columns }) => columns),
		notes: all.flatMap(({ notes }) => notes)
	};
}

interface Meeting {
	readonly at: number;
	readonly column: OwnColumn & { readonly meets: NonNullable<OwnColumn['meets']> };
}

function ofTable(scene: CrossScene, table: OwnTable): Beside {
	const { said, view, dataset } = scene;
	const { own } = said;
	const meetings = table.columns.flatMap((column, at): Meeting[] =>
		column.meets && dataset.dimensions.includes(column.meets.dimension)
			? [{ at, column: { ...column, meets: column.meets } }]
			: []
	);
	if (meetings.length === 0) return { columns: [], notes: [own.noMeeting(table.file)] };
	const astray = meetings.find(({ column }) => view.columns.includes(column.meets.dimension));
	if (astray || !meetings.some(({ column }) => view.rows.includes(column.meets.dimension))) {
		const wanted = (astray ?? meetings[0])?.column.meets.dimension;
		return {
			columns: [],
			notes: wanted ? [own.onRows(table.file, dimensionTitle(scene, wanted))] : []
		};
	}
	const numbers = table.columns.flatMap((column, at) =>
		column.type === 'DOUBLE' ? [{ column, at }] : []
	);
	if (numbers.length === 0) return { columns: [], notes: [own.noNumbers(table.file)] };
	const found = finding(scene, table, meetings);
	const matched = scene.pivot.rows.reduce((sum, { codes }) => sum + found(codes).length, 0);
	const count = (of: number) => formatNumber(of, scene.language);
	return {
		columns: numbers.map(({ column, at }) => ({
			id: `${table.name}.${column.name}`,
			title: column.name,
			file: table.file,
			cellOf: (row) => cell(scene, found(row), at, decimalsIn(table, at))
		})),
		notes:
			matched === table.rows.length
				? []
				: [own.matched(table.file, count(table.rows.length), count(matched))]
	};
}

/** The rows of the file at the codes of a row: the file writes codes or names. */
function finding(scene: CrossScene, { rows }: OwnTable, meetings: readonly Meeting[]) {
	const written = ({ column: { meets } }: Meeting, code: string): string =>
		meets.by === 'code' ? code : (codeName(scene.names, meets.dimension, code)?.[1] ?? code);
	const key = (cells: readonly string[]) => cells.join('\u0000');
	const index = group(rows, (cells) => key(meetings.map(({ at }) => cells[at] ?? '')));
	return (row: Chosen): readonly (readonly string[])[] => {
		const codes: Partial<Record<DimensionId, string>> = { ...scene.chosen, ...row };
		return (
			index.get(
				key(meetings.map((one) => written(one, codes[one.column.meets.dimension] ?? '')))
			) ?? []
		);
	};
}

function cell(
	{ said, language }: CrossScene,
	rows: readonly (readonly string[])[],
	at: number,
	decimals: number
): DataCell {
	const none = (reason: string): DataCell => ({ text: reason, value: null, reason });
	if (rows.length > 1) return none(said.own.several);
	const written = rows[0]?.[at] ?? '';
	if (written === '') return none(said.own.nothing);
	const value = Number(written);
	return { text: formatNumber(value, language, decimals), value };
}

const decimalsIn = ({ rows }: OwnTable, at: number): number =>
	Math.min(
		MOST_DECIMALS,
		Math.max(0, ...rows.map((cells) => /\.(\d+)$/.exec(cells[at] ?? '')?.[1]?.length ?? 0))
	);
