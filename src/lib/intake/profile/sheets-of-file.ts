import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { Sheet } from '../read/sheet.ts';
import type { Profile } from './profile.ts';
import { PROFILE_RULES } from './rules.ts';

/** A sheet and the profile that reads it. */
interface SheetOf {
	readonly sheet: Sheet;
	readonly profile: Profile | null;
}

/** Why a sheet that no table stands on is known all the same; null where it is not. */
export function knownSheet(
	{ file, name, position }: Sheet,
	used: readonly Profile[]
): Sighting | null {
	const left = used
		.flatMap(({ sheets }) => sheets?.leave ?? [])
		.find(({ sheets }) => sheets.includes(position));
	if (!left) return null;
	return sighting(PROFILE_RULES.sheetKnown, { file, sheet: name }, { position, why: left.reason });
}

/** Of a workbook whose sheets are read by their places: their number, and those that lack. */
export function sheetSightings(sheets: readonly SheetOf[]): Sighting[] {
	const used = new Set(sheets.flatMap(({ profile }) => profile ?? []));
	return [...used].flatMap((profile) => {
		const own = sheets.filter((one) => one.profile === profile);
		const { file = '', count = 0 } = own[0]?.sheet ?? {};
		const wanted = profile.sheets?.count;
		const there = new Set(own.map(({ sheet }) => sheet.position));
		const places = new Set(profile.tables.flatMap((table) => table.sheets ?? []));
		return [
			...(wanted === undefined || wanted === count
				? []
				: [sighting(PROFILE_RULES.sheetCount, { file }, { count, wanted })]),
			...[...places]
				.filter((position) => !there.has(position))
				.map((position) => sighting(PROFILE_RULES.sheetMissing, { file }, { position }))
		];
	});
}
