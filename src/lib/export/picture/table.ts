import { textWidth } from '#lib/charts/text-width.ts';
import { element, words } from './element.ts';
import { INNER, type Drawing } from './frame.ts';
import { INK, QUIET, RULE } from './palette.ts';
import { wrap } from './wrap.ts';

/** A head over so many columns. */
export interface PictureHead {
	readonly text: string;
	readonly span: number;
	/** Below it, and small. */
	readonly notes: readonly string[];
}

export interface PictureTableRow {
	readonly name: string;
	readonly notes: readonly string[];
	/** A total, or a group over its parts. */
	readonly strong: boolean;
	/** The lines of each cell; none of a row that only names a group. */
	readonly cells: readonly (readonly string[])[];
}

export interface PictureTable {
	/** What the rows are. */
	readonly first: string;
	/** From the top to the line above the values; the last has one for each column. */
	readonly heads: readonly (readonly PictureHead[])[];
	readonly rows: readonly PictureTableRow[];
	/** What is left out, said above; empty of a whole table. */
	readonly said: string;
}

const SIZE = 13;
const SMALL = 11;
const LINE = 17;
const GAP = 12;
const MOST_NAME = 300;
const LEAST = 44;
/** A head wider than its values takes several lines from here on. */
const MOST_HEAD = 96;
const BETWEEN = 28;

const pixels = (text: string, size: number): number => Math.ceil((textWidth(text) + 0.6) * size);
const widest = (texts: readonly string[], size = SIZE): number =>
	Math.max(0, ...texts.map((text) => pixels(text, size)));

/** A line of a text with its place below the first. */
interface Lines {
	readonly lines: readonly string[];
	readonly notes: readonly string[];
}

const broken = (text: string, notes: readonly string[], width: number): Lines => ({
	lines: wrap(text, width / SIZE),
	notes: notes.flatMap((note) => wrap(note, width / SMALL))
});

const heightOf = ({ lines, notes }: Lines): number => (lines.length + notes.length) * LINE;

/**
 * A table on paper, as on the page. Columns that do not fit beside each other follow below, the
 * names of the rows before them once more.
 */
export function tableDrawing(table: PictureTable): Drawing {
	const names = Math.min(
		MOST_NAME,
		Math.max(
			widest([table.first, ...table.rows.map(({ name }) => name)]),
			widest(
				table.rows.flatMap(({ notes }) => notes),
				SMALL
			)
		)
	);
	const last = table.heads.at(-1) ?? [];
	const widths = last.map(({ text, notes }, column) =>
		Math.max(
			LEAST,
			widest(table.rows.flatMap(({ cells }) => cells[column] ?? [])),
			Math.min(MOST_HEAD, Math.max(widest([text]), widest(notes, SMALL)))
		)
	);
	const parts: string[] = [];
	let y = 0;
	for (const line of table.said ? wrap(table.said, INNER / SIZE) : []) {
		y += LINE;
		parts.push(words(0, y, line, { fill: QUIET, 'font-size': SIZE }));
	}
	for (const [from, to] of blocks(widths, INNER - names)) {
		const block = drawnBlock(table, names, widths, from, to);
		if (y > 0) y += BETWEEN;
		parts.push(element('g', { transform: `translate(0 ${y})` }, block.svg));
		y += block.height;
	}
	return { svg: parts.join(''), height: y };
}

/** The columns that stand beside each other: at least one, whatever its width. */
function blocks(widths: readonly number[], room: number): [from: number, to: number][] {
	const found: [number, number][] = [];
	let from = 0;
	let filled = 0;
	for (const [at, width] of widths.entries()) {
		if (at > from && filled + width + GAP > room) {
			found.push([from, at]);
			[from, filled] = [at, 0];
		}
		filled += width + GAP;
	}
	return [...found, [from, widths.length]];
}

/** Heads of one line over the columns of a block, each with its part of the columns there. */
function headsIn(
	heads: readonly PictureHead[],
	from: number,
	to: number
): { head: PictureHead; from: number; to: number }[] {
	let at = 0;
	return heads.flatMap((head) => {
		const [start, end] = [Math.max(at, from), Math.min(at + head.span, to)];
		at += head.span;
		return start < end ? [{ head, from: start, to: end }] : [];
	});
}

function drawnBlock(
	table: PictureTable,
	names: number,
	widths: readonly number[],
	from: number,
	to: number
): Drawing {
	const ends: number[] = [];
	let x = names;
	for (const width of widths.slice(from, to)) ends.push((x += GAP + width));
	const right = (column: number): number => ends[column - from] ?? names;
	const left = (column: number): number => right(column) - (widths[column] ?? 0);
	const parts: string[] = [];
	const written = ({ lines, notes }: Lines, x: number, y: number, anchor: string, weight = 400) =>
		parts.push(
			...lines.map((line, at) =>
				words(x, y + at * LINE, line, {
					'text-anchor': anchor,
					'font-size': SIZE,
					'font-weight': weight
				})
			),
			...notes.map((line, at) =>
				words(x, y + (lines.length + at) * LINE, line, {
					'text-anchor': anchor,
					'font-size': SMALL,
					fill: QUIET
				})
			)
		);
	const rule = (y: number, stroke: string) =>
		parts.push(element('line', { x1: 0, x2: x, y1: y, y2: y, stroke }));

	let y = 0;
	for (const [depth, heads] of table.heads.entries()) {
		const isLast = depth === table.heads.length - 1;
		const placed = headsIn(heads, from, to).map(({ head, ...columns }) => ({
			...columns,
			text: broken(head.text, head.notes, right(columns.to - 1) - left(columns.from))
		}));
		const first = broken(isLast ? table.first : '', [], names);
		const height = Math.max(...[first, ...placed.map(({ text }) => text)].map(heightOf));
		written(first, 0, y + height - heightOf(first) + LINE - 4, 'start', 700);
		for (const { text, ...columns } of placed) {
			const top = y + height - heightOf(text) + LINE - 4;
			if (isLast) written(text, right(columns.from), top, 'end', 700);
			else written(text, left(columns.from), top, 'start', 700);
		}
		y += height + 4;
		rule(y, isLast ? INK : RULE);
	}
	for (const { name, notes, strong, cells } of table.rows) {
		const named = broken(name, notes, names);
		const own = cells.slice(from, to);
		const lines = Math.max(heightOf(named), ...own.map((cell) => cell.length * LINE));
		written(named, 0, y + LINE, 'start', strong ? 700 : 400);
		for (const [at, cell] of own.entries())
			written({ lines: cell, notes: [] }, right(from + at), y + LINE, 'end', strong ? 700 : 400);
		y += lines + 6;
		rule(y, RULE);
	}
	return { svg: parts.join(''), height: y };
}
