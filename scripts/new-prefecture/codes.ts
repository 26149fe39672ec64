import { CODE_LIST_IDS, type CodeListId } from '#lib/catalogue/code-list.ts';
import { cellOf, csvText, parseCsv } from '#lib/contract/csv.ts';
import { textIn, type Files } from './carried.ts';

/** Lists of places of one prefecture: their head stays, to be filled in. */
const OF_PLACES: readonly CodeListId[] = ['municipality', 'office_municipality', 'place_keyword'];

/** Lists of pages that a prefecture that begins does not have. */
const OF_LISTINGS: readonly CodeListId[] = ['semiconductor_stage'];

/** The rows of a list that hold, under the same head. */
function filtered(text: string, holds: (cell: (column: string) => string) => boolean): string {
	const csv = parseCsv(text);
	const rows = csv.rows.filter((row) => holds((column) => cellOf(csv, row, column)));
	return csvText(
		csv.header,
		rows.map(({ cells }) => cells)
	);
}

/** The code lists but for that of areas: those of places empty, sources only where something is from them. */
export const codeLists = (
	files: Files,
	sources: ReadonlySet<string>
): ReadonlyMap<string, string> =>
	new Map(
		CODE_LIST_IDS.filter((id) => id !== 'ref_area' && !OF_LISTINGS.includes(id)).map((id) => {
			const path = `codes/${id}.csv`;
			const text = textIn(files, path);
			if (OF_PLACES.includes(id)) return [path, filtered(text, () => false)];
			return [path, id === 'source' ? filtered(text, (cell) => sources.has(cell('code'))) : text];
		})
	);
