import { valueOf, type AreaSnapshot, type Held } from '#lib/query/area/snapshot.ts';
import { threshold } from './lead.ts';
import { balanceOf } from './view.ts';

/** A ratio that rests on few applicants. */
export function isSmall(snapshot: AreaSnapshot, kept: Held): boolean {
	const base = valueOf(balanceOf(snapshot), kept, 'active_applicants');
	return base !== null && base < threshold(snapshot);
}
