import type { Sheet } from '../read/sheet.ts';
import { canonicalRegions } from './canonical.ts';
import { matches } from './header.ts';
import type { Profile } from './profile.ts';
import { withHeads } from './heads-between.ts';
import { regions, type Region } from './region.ts';

/** A profile and where its tables stand on a sheet. */
export interface Layout {
	readonly profile: Profile;
	readonly regions: readonly Region[];
}

/** Files that look alike are told apart by their names: 114-1d-1 is not in 114-1d-10.xlsx. */
function isNamed({ file = [] }: Profile, sheet: Sheet): boolean {
	const name = sheet.file.split(/[/\\]/).at(-1) ?? '';
	const holds = (text: string) =>
		name
			.split(text)
			.slice(1)
			.some((rest) => !/^\d/.test(rest));
	return file.length === 0 || file.some(holds);
}

/** Profiles whose tables a sheet has, but not the name of the file. */
export const misnamed = (sheet: Sheet, profiles: readonly Profile[]): Profile[] =>
	profiles.filter((one) => !isNamed(one, sheet) && regions(sheet, one).length > 0);

/** The profiles that fit a sheet best: none, one, or several that fit equally well. */
export function layouts(sheet: Sheet, profiles: readonly Profile[]): Layout[] {
	const found = profiles
		.filter((profile) => isNamed(profile, sheet))
		.map((profile) => ({
			profile,
			regions:
				profile.layout === 'canonical'
					? canonicalRegions(sheet, profile)
					: withHeads(sheet, regions(sheet, profile))
		}))
		.filter((layout) => layout.regions.length > 0)
		.map((layout) => ({ layout, weight: weight(layout) }));
	const most = Math.max(...found.map((one) => one.weight));
	return found.filter((one) => one.weight === most).map(({ layout }) => layout);
}

/** Columns that are recognised; a table with a title of its own counts for more. */
const weight = (layout: Layout): number =>
	layout.regions.reduce((sum, { table, columns, likeness }) => {
		const known = table.columns.filter((one) => matches(one, columns).length > 0).length;
		return sum + known * likeness + (table.title.length > 0 ? 1 : 0);
	}, 0);
