import type { Spot } from '#lib/contract/sighting.ts';
import { matchKey } from '../normalise/width.ts';
import type { Region } from '../profile/region.ts';
import { matches } from '../profile/header.ts';
import { belowFigures } from '../profile/notes-below.ts';
import { rowKind } from '../profile/row-kind.ts';
import { texts, surroundings, type Surrounding } from '../profile/surroundings.ts';
import { isBlank, type Sheet } from '../read/sheet.ts';
import { readScope, type ScopeRead } from './read-scope.ts';

/** Where something is said of a table: `above` is the head of the sheet, not the table's own. */
export type EvidencePlace = 'title' | 'above' | 'sheet' | 'file' | 'header' | 'note';

/** A text that says something of a table's scope. */
export interface Evidence {
	readonly place: EvidencePlace;
	readonly text: string;
	readonly spot: Spot;
	readonly read: ScopeRead;
}

/** Everything around and in a table that speaks of its scope, the nearest first. */
export function evidenceOf(sheet: Sheet, region: Region, firstTable: number): Evidence[] {
	const [own = [], above = []] = surroundings(sheet, region, firstTable, 'title');
	const ownSpots = new Set(own.map(spotKey));
	const all: (readonly [EvidencePlace, readonly Surrounding[]])[] = [
		['title', own],
		['header', headerTexts(sheet, region)],
		// A table without a title of its own stands under that of its sheet.
		[own.length === 0 ? 'title' : 'above', above.filter((one) => !ownSpots.has(spotKey(one)))],
		['sheet', surroundings(sheet, region, firstTable, 'sheet').flat()],
		['file', surroundings(sheet, region, firstTable, 'file').flat()],
		['note', noteTexts(sheet, region)]
	];
	return all.flatMap(([place, found]) =>
		found.flatMap(({ text, spot }) => {
			const read = readScope(text);
			const isSilent = read.phrases.length + read.doubts.length === 0;
			return isSilent ? [] : [{ place, text, spot, read }];
		})
	);
}

const spotKey = ({ spot }: Surrounding): string => `${spot.line} ${spot.column}`;

const BRACKETS = /[(【[〔][^()【】[\]〔〕]*[)】\]〕]/g;

/**
 * What header cells say beside naming their columns. A header that the layout knows is a name;
 * only what stands behind it in brackets limits the values.
 */
function headerTexts(sheet: Sheet, region: Region): Surrounding[] {
	const { table, header, columns } = region;
	const known = new Set(
		table.columns.flatMap((one) => matches(one, columns)).map(({ column }) => column)
	);
	const left = new Set(
		table.columns
			.filter((one) => 'leave' in one)
			.flatMap((one) => matches(one, columns))
			.map(({ column }) => column)
	);
	const leaves = new Set(
		table.columns.flatMap((one) =>
			'leave' in one ? one.header.flatMap((text) => text.split('/').at(-1) ?? []) : []
		)
	);
	return texts(sheet, header, header + table.headerRows, columnsOf(region)).flatMap((one) => {
		const column = one.spot.column ?? -1;
		// 男性 below a header that nobody knows: it is the header above that is told.
		if (left.has(column) || (!known.has(column) && leaves.has(one.text.trim()))) return [];
		if (!known.has(column)) return [one];
		const inside = matchKey(one.text).match(BRACKETS) ?? [];
		return inside.length > 0 ? [{ ...one, text: inside.join('') }] : [];
	});
}

/** Footnotes, what stands below all figures, and lines of which one cell alone is filled. */
export function noteTexts(sheet: Sheet, region: Region): Surrounding[] {
	const { table, header, bottom } = region;
	const from = header + table.headerRows;
	const columns = columnsOf(region);
	const below = belowFigures(sheet, region) - from;
	return sheet.rows.slice(from, bottom).flatMap((row, index) => {
		const filled = row.cells.filter(
			(cell, column) => !isBlank(cell) && column >= columns.left && column <= columns.right
		);
		const [first = ''] = filled;
		const isNote = rowKind(table.rows, filled, first).kind === 'note';
		if (!isNote && filled.length !== 1 && index < below) return [];
		return texts(sheet, from + index, from + index + 1, columns);
	});
}

export const columnsOf = ({ columns }: Region): { left: number; right: number } => ({
	left: columns[0]?.column ?? 0,
	right: columns.at(-1)?.column ?? Number.MAX_SAFE_INTEGER
});
