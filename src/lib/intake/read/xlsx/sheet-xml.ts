import type { CellRange } from '../sheet.ts';
import type { StoredCell } from './cell.ts';
import { cellAt, rangeAt } from './reference.ts';
import { RichTextReader } from './strings.ts';
import type { Styles } from './styles.ts';
import { readXml, type Attributes } from './xml.ts';

export interface PlacedCell extends StoredCell {
	readonly line: number;
	readonly column: number;
	readonly isFilled: boolean;
}

/** One worksheet, before its cells are understood. */
export interface StoredSheet {
	readonly cells: readonly PlacedCell[];
	readonly merges: readonly CellRange[];
	readonly hiddenLines: ReadonlySet<number>;
	/** From 0; ranges of columns, since a sheet may hide all 16,384. */
	readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
	readonly hasObjects: boolean;
}

/** The most cells a sheet may have: ten times the largest table of this site. */
export const MOST_CELLS = 5_000_000;

/** A row or column that is too thin to be seen. */
const isThin = (size: string | undefined): boolean => size !== undefined && Number(size) < 0.5;

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** xl/worksheets/….xml. Throws SyntaxError where broken, RangeError where there are too many cells. */
export function readSheetXml(bytes: Uint8Array, styles: Styles): StoredSheet {
	const cells: PlacedCell[] = [];
	const merges: CellRange[] = [];
	const hiddenLines = new Set<number>();
	const hiddenColumns: { first: number; last: number }[] = [];
	const rich = new RichTextReader();
	let [line, column, hasObjects] = [0, -1, false];
	let cell: Attributes = {};
	let value: string | null = null;
	let formula: string | null = null;
	let hasInline = false;
	let inside: 'v' | 'f' | null = null;

	function openCell(attributes: Attributes): void {
		const place = attributes.r === undefined ? { line, column: column + 1 } : cellAt(attributes.r);
		if (!place || place.line > 1_048_576 || place.column >= 16_384)
			throw new SyntaxError(`cell ${attributes.r}`);
		if (cells.length >= MOST_CELLS) throw new RangeError('too many cells');
		({ line, column } = place);
		cell = attributes;
		value = formula = inside = null;
		hasInline = false;
	}

	function closeCell(): void {
		const style = Number(cell.s ?? 0);
		cells.push({
			line,
			column,
			type: cell.t ?? 'n',
			value,
			inline: hasInline ? rich.take() : null,
			formula,
			format: styles.formats[style] ?? 'General',
			isFilled: styles.filled[style] ?? false
		});
	}

	readXml(bytes, {
		open(name, attributes) {
			rich.open(name, attributes);
			if (name === 'c') openCell(attributes());
			else if (name === 'v') [inside, value] = ['v', ''];
			else if (name === 'f') [inside, formula] = ['f', '='];
			else if (name === 'is') hasInline = true;
			else if (name === 'row') {
				const { r, hidden, ht } = attributes();
				line = r === undefined ? line + 1 : Number(r);
				column = -1;
				if (isOn(hidden) || isThin(ht)) hiddenLines.add(line);
			} else if (name === 'col') {
				const { min, max, hidden, width } = attributes();
				if (isOn(hidden) || isThin(width))
					hiddenColumns.push({ first: Number(min) - 1, last: Number(max) - 1 });
			} else if (name === 'mergeCell') {
				const range = rangeAt(attributes().ref ?? '');
				if (!range) throw new SyntaxError(`merge ${attributes().ref}`);
				merges.push(range);
			} else if (/^(drawing|legacyDrawing|oleObjects|controls|picture)$/.test(name))
				hasObjects = true;
		},
		close(name) {
			rich.close(name);
			if (name === 'c') closeCell();
			else if (name === 'v' || name === 'f') inside = null;
		},
		text(text) {
			rich.add(text);
			if (inside === 'v') value = (value ?? '') + text;
			else if (inside === 'f') formula = (formula ?? '') + text;
		}
	});
	return { cells, merges, hiddenLines, hiddenColumns, hasObjects };
}
