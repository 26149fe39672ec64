import { readPeriod } from '../normalise/period.ts';
import { isRefused } from '../normalise/reading.ts';
import { isBlank, type Sheet, type SheetRow } from '../read/sheet.ts';
import { belowFigures } from './notes-below.ts';
import type { Region } from './region.ts';
import { rowKind } from './row-kind.ts';

/**
 * Lines between two tables that stand under one another: what follows the notes of the upper one is
 * the head of the lower, with its office and month. Left to the upper one, the lower would be taken
 * for a second table of the office at the top of the sheet.
 */
export function withHeads(sheet: Sheet, regions: readonly Region[]): Region[] {
	const tops = new Map(
		regions.flatMap((region): [Region, number][] => {
			const upper = regions.find((one) => one.bottom === region.top && one.header < region.top);
			return upper ? [[region, headOf(sheet, upper, region)]] : [];
		})
	);
	return regions.map((region) => {
		const lower = regions.find(({ top }) => top === region.bottom);
		const bottom = (lower && tops.get(lower)) ?? region.bottom;
		return { ...region, top: tops.get(region) ?? region.top, bottom };
	});
}

/** The first line of the head of the lower table; its own title where it has no more. */
function headOf({ rows, ...sheet }: Sheet, upper: Region, lower: Region): number {
	const from = belowFigures({ rows, ...sheet }, upper);
	const above = rows.slice(from, lower.top);
	const lastNote = above.findLastIndex((row) => isNote(row, upper));
	const first = above.findIndex((row, at) => at > lastNote && isHead(row));
	return first < 0 ? lower.top : from + first;
}

/** A line that names an office or a month, and is no label of a row that lost its figures. */
function isHead(row: SheetRow): boolean {
	const [text = '', ...more] = filledOf(row);
	if (more.length > 0 || !isRefused(readPeriod(text))) return false;
	return /ハローワーク|職業安定所|hello ?work|\d\s*年\s*\d+\s*月/iu.test(text.normalize('NFKC'));
}

const filledOf = ({ cells }: SheetRow): string[] => cells.filter((cell) => !isBlank(cell));

function isNote(row: SheetRow, { table }: Region): boolean {
	const [first = '', ...more] = filledOf(row);
	return first !== '' && rowKind(table.rows, [first, ...more], first).kind === 'note';
}
