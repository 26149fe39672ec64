import type { Sheet } from '../read/sheet.ts';
import { canonicalRegions } from './canonical.ts';
import { matches } from './header.ts';
import type { Profile } from './profile.ts';
import { regions, type Region } from './region.ts';

/** A profile and where its tables stand on a sheet. */
export interface Layout {
	readonly profile: Profile;
	readonly regions: readonly Region[];
}

/** The profiles that fit a sheet best: none, one, or several that fit equally well. */
export function layouts(sheet: Sheet, profiles: readonly Profile[]): Layout[] {
	const found = profiles
		.map((profile) => ({
			profile,
			regions:
				profile.layout === 'canonical' ? canonicalRegions(sheet, profile) : regions(sheet, profile)
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
