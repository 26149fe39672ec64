import { isBlank, type Sheet } from '../read/sheet.ts';
import type { Spot } from '#lib/contract/sighting.ts';
import type { Place } from './profile.ts';
import type { Region } from './region.ts';

/** A text beside the table that may tell its period or office. */
export interface Surrounding {
	readonly text: string;
	readonly spot: Spot;
}

/** The texts of one place, each with where it stands: first the table's own title, then the sheet's. */
export function surroundings(
	sheet: Sheet,
	region: Region,
	firstTable: number,
	place: Place
): readonly (readonly Surrounding[])[] {
	const { file, name } = sheet;
	if (place === 'file') return [[{ text: stem(file), spot: { file } }]];
	if (place === 'sheet')
		return name === null ? [] : [[{ text: name, spot: { file, sheet: name, value: name } }]];
	const { columns } = region;
	const own = { left: columns[0]?.column ?? 0, right: columns.at(-1)?.column ?? 0 };
	return [texts(sheet, region.top, region.header, own), texts(sheet, 0, firstTable)];
}

/** The last part of a path, without its ending: a workbook's name is the file's. */
const stem = (file: string): string => (file.split(/[/\\]/).at(-1) ?? '').replace(/\.\w+$/, '');

/** Filled cells of some rows, by their indices; of a table beside another, those of its columns. */
export function texts(
	{ file, name, rows }: Sheet,
	from: number,
	to: number,
	{ left, right } = { left: 0, right: Infinity }
): Surrounding[] {
	return rows
		.slice(from, to)
		.flatMap(({ line, cells }) =>
			cells.flatMap((value, column) =>
				isBlank(value) || column < left || column > right
					? []
					: [{ text: value, spot: { file, sheet: name, line, column, value } }]
			)
		);
}

/** The texts of several places, the nearest first; the head of the sheet after the table's own. */
export const placedTexts = (
	from: readonly Place[],
	places: (place: Place) => readonly (readonly Surrounding[])[]
): PlacedTexts[] =>
	from.flatMap((place) =>
		places(place).map((found, index) => ({
			place: place === 'title' && index > 0 ? ('above' as const) : place,
			texts: found
		}))
	);

/** The texts of one place. */
export interface PlacedTexts {
	readonly place: Place | 'above';
	readonly texts: readonly Surrounding[];
}
