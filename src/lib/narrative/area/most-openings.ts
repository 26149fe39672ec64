import { valueOf, type AreaItem, type AreaSnapshot } from '#lib/query/area/snapshot.ts';
import { balanceOf } from './view.ts';

const FIRST = 5;

/** The occupations with the most openings of an area, the most first. */
export function mostOpenings(snapshot: AreaSnapshot): AreaItem[] {
	const openings = ({ now }: AreaItem) => valueOf(balanceOf(snapshot), now, 'active_openings');
	return snapshot.items
		.filter((item) => item.level === 'middle' && openings(item) !== null)
		.sort((a, b) => (openings(b) ?? 0) - (openings(a) ?? 0) || (a.code < b.code ? -1 : 1))
		.slice(0, FIRST);
}
