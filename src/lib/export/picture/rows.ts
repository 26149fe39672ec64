import type { RowAxis } from '#lib/charts/rows/axis.ts';
import { element, words } from './element.ts';
import { INNER, type Drawing } from './frame.ts';
import { INK, QUIET, RULE } from './palette.ts';
import { wrap } from './wrap.ts';

/** One row of a list chart, its drawing given for a column of `width` pixels around y = 0. */
export interface PictureRow {
	readonly rank: string;
	readonly name: string;
	readonly value: readonly string[];
	readonly mark: (width: number) => string;
}

/** Between the parts of a key: a space that SVG keeps, and no sign of one language. */
export const KEY_GAP = '\u2003';

const NAMES = 300;
const VALUES = 150;
const LINE = 20;
const SIZE = 14;

/** Rows under one axis: rank and name, drawing, value. */
export function rowsDrawing(rows: readonly PictureRow[], axis: RowAxis, key: string): Drawing {
	const width = INNER - NAMES - VALUES;
	const x = (percent: number) => NAMES + (percent / 100) * width;
	const parts = [words(0, 14, key, { fill: QUIET, 'font-size': 13 })];
	parts.push(words(NAMES, 38, axis.unit, { fill: QUIET, 'font-size': 13 }));
	const top = 62;
	for (const { x: at, label, anchor } of axis.ticks)
		parts.push(words(x(at), top - 6, label, { 'text-anchor': anchor, fill: QUIET }));
	let y = top;
	const body: string[] = [];
	for (const row of rows) {
		const name = wrap(row.name, (NAMES - 44) / SIZE);
		const height = Math.max(name.length, row.value.length, 1) * LINE + 6;
		const middle = y + height / 2;
		const first = (count: number) => middle - ((count - 1) * LINE) / 2 + 5;
		body.push(
			words(22, first(name.length), row.rank, { 'text-anchor': 'end', fill: QUIET }),
			...name.map((line, index) => words(32, first(name.length) + index * LINE, line)),
			element('g', { transform: `translate(${NAMES} ${middle})` }, row.mark(width)),
			...row.value.map((line, index) =>
				words(INNER, first(row.value.length) + index * LINE, line, {
					'text-anchor': 'end',
					'font-weight': index === 0 ? 700 : 400
				})
			)
		);
		y += height;
	}
	const lines = axis.ticks.map(({ x: at }) =>
		element('line', { x1: x(at), x2: x(at), y1: top, y2: y, stroke: RULE })
	);
	if (axis.zero !== null)
		lines.push(
			element('line', { x1: x(axis.zero), x2: x(axis.zero), y1: top, y2: y, stroke: QUIET })
		);
	const references = axis.references.flatMap(({ x: at, label, anchor }) => [
		element('line', { x1: x(at), x2: x(at), y1: top, y2: y, stroke: INK }),
		words(x(at), y + 18, label, { 'text-anchor': anchor, fill: INK })
	]);
	return { svg: [...lines, ...parts, ...body, ...references].join(''), height: y + 24 };
}
