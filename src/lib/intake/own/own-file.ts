import { sighting, stops, type Sighting } from '#lib/contract/sighting.ts';
import { isBlank, isBlankRow, type Sheet } from '../read/sheet.ts';
import { readTables } from '../read/tables.ts';
import { OWN_RULES } from './rules.ts';

/** A table with its header in its first row. */
export interface OwnFile {
	readonly header: readonly string[];
	/** One row for each, as wide as the header; an empty text is no value. */
	readonly rows: readonly (readonly string[])[];
}

/** What is larger keeps a page busy for too long. */
export const LARGEST_OWN = 16 * 2 ** 20;

/**
 * A reader's CSV or workbook → one table. Read by the same strict reader as the files that are
 * published: what is ambiguous is refused at its cell. Of a workbook the first sheet with rows.
 */
export function ownFile(
	file: string,
	bytes: Uint8Array
): { readonly table: OwnFile | null; readonly sightings: readonly Sighting[] } {
	if (bytes.length > LARGEST_OWN)
		return refused([sighting(OWN_RULES.tooLarge, { file }, { limit: LARGEST_OWN / 2 ** 20 })]);
	const read = readTables(file, bytes);
	const seen = read
		.flatMap(({ sightings }) => sightings)
		.filter(({ severity }) => severity !== 'note');
	if (stops(seen)) return refused(seen);
	const sheets = read
		.flatMap((one) => one.sheets)
		.filter(({ hidden, rows }) => !hidden && !rows.every(isBlankRow));
	const [sheet, ...others] = sheets;
	if (!sheet) return refused([...seen, sighting(OWN_RULES.noRows, { file })]);
	const { table, sightings } = tableOf(sheet);
	const left =
		others.length > 0
			? [sighting(OWN_RULES.several, { file, sheet: sheet.name }, { count: others.length })]
			: [];
	return { table, sightings: [...seen, ...left, ...sightings] };
}

const refused = (sightings: readonly Sighting[]) => ({ table: null, sightings });

function tableOf(sheet: Sheet): { table: OwnFile | null; sightings: Sighting[] } {
	const { file, name } = sheet;
	const [head, ...body] = sheet.rows.filter((row) => !isBlankRow(row));
	const filled = (head?.cells ?? []).map((cell) => cell.normalize('NFKC').trim());
	const width = filled.findLastIndex((cell) => cell !== '') + 1;
	const header = filled.slice(0, width);
	const at = (line: number, column: number, value = '') => ({
		file,
		sheet: name,
		line,
		column,
		value
	});
	const line = head?.line ?? 1;
	const blank = header.indexOf('');
	const again = header.findIndex((cell, index) => header.indexOf(cell) < index);
	const longer = body.find(({ cells }) => cells.slice(width).some((cell) => !isBlank(cell)));
	const faults = [
		...(blank < 0 ? [] : [sighting(OWN_RULES.blankHeader, at(line, blank))]),
		...(again < 0 ? [] : [sighting(OWN_RULES.twice, at(line, again, header[again]))]),
		...(longer
			? [sighting(OWN_RULES.longer, at(longer.line, width, longer.cells[width] ?? ''), { width })]
			: []),
		...(body.length === 0 ? [sighting(OWN_RULES.noRows, { file, sheet: name })] : [])
	];
	if (faults.length > 0) return { table: null, sightings: faults };
	const rows = body.map(({ cells }) => header.map((_, index) => (cells[index] ?? '').trim()));
	return { table: { header, rows }, sightings: [] };
}
