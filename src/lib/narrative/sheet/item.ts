import type { GroupingId } from '#lib/catalogue/grouping.ts';
import { SHORTAGE_FIELDS } from '#lib/catalogue/shortage.ts';
import { together, type AreaItem, type AreaSnapshot } from '#lib/query/area/snapshot.ts';
import { occupationName, type AreaView } from '../area/view.ts';

/** What a sheet tells of an area: an occupation, all together, or a field of several. */
export interface SheetItem {
	readonly code: string;
	readonly name: string;
	readonly grouping?: GroupingId;
}

/** What can be chosen: the fields, then the occupations as the pages of areas name them. */
export function sheetItems(view: AreaView): SheetItem[] {
	return [
		...SHORTAGE_FIELDS.map(({ id, title }): SheetItem => ({
			code: id,
			name: title[view.language],
			grouping: 'shortage'
		})),
		...(view.names.occupation ?? []).map(([code]) => ({
			code,
			name: occupationName(view, code)
		}))
	];
}

type Known = Pick<AreaItem, 'code' | 'now' | 'before' | 'wages' | 'missing'>;

/** What a snapshot holds of an item; the wages of several occupations have no mean of their own. */
export function heldOf(snapshot: AreaSnapshot, { code, grouping }: SheetItem): Known | undefined {
	if (grouping === undefined) return snapshot.items.find((item) => item.code === code);
	const field = SHORTAGE_FIELDS.find(({ id }) => id === code);
	if (!field) return undefined;
	const parts = snapshot.items.filter((item) => field.occupations.includes(item.code));
	return { code, ...together(parts), wages: {} };
}
