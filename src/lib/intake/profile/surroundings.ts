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
	return [texts(sheet, region.top, region.header), texts(sheet, 0, firstTable)];
}

/** The last part of a path, without its ending: a workbook's name is the file's. */
const stem = (file: string): string => (file.split(/[/\\]/).at(-1) ?? '').replace(/\.\w+$/, '');

function texts({ file, name, rows }: Sheet, from: number, to: number): Surrounding[] {
	return rows
		.slice(from, to)
		.flatMap(({ line, cells }) =>
			cells.flatMap((value, column) =>
				isBlank(value) ? [] : [{ text: value, spot: { file, sheet: name, line, column, value } }]
			)
		);
}
