import { columnLetters, type Sighting } from '#lib/contract/sighting.ts';
import type { Profile } from './profile/profile.ts';
import type { SheetRead } from './profile/read-sheet.ts';
import { PROFILE_RULES } from './profile/rules.ts';
import type { Sheet } from './read/sheet.ts';
import type { FileTables } from './read/tables.ts';
import { WORKBOOK_RULES } from './read/xlsx/rules.ts';

interface ReadSheet {
	readonly sheet: Sheet;
	readonly read: SheetRead;
}

/**
 * What was told of a file before its layout was known, as the layout makes it: a profile that
 * reads sheets by their places has decided about their number, a column that is only compared is
 * compared as shown, and of a stored one is asked once.
 */
export function toldOf(
	{ sightings }: FileTables,
	used: readonly Profile[],
	sheets: readonly ReadSheet[]
): Sighting[] {
	const asNote = (one: Sighting): Sighting => ({ ...one, severity: 'note' });
	return sightings.flatMap((one) => {
		if (one.rule === WORKBOOK_RULES.sheets.id)
			return used.some(({ sheets: places }) => places) ? [asNote(one)] : [one];
		if (one.rule !== WORKBOOK_RULES.shown.id) return [one];
		const own = sheets.find(({ sheet }) => sheet.file === one.file && sheet.name === one.sheet);
		const isAsked = own?.read.sightings.some(
			({ rule, column }) => rule === PROFILE_RULES.shownStored.id && column === one.column
		);
		if (isAsked) return [];
		const isUnstored = [...(own?.read.unstored ?? [])].some(
			(column) => columnLetters(column) === one.column
		);
		return [isUnstored ? asNote(one) : one];
	});
}
