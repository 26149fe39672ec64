import { parsePeriod, periodCode, shift, type Period } from '#lib/base/period.ts';
import { headlineDay } from '#lib/catalogue/headline-release.ts';
import type { Published } from '../published.ts';
import { RealFiles } from '../published.ts';
import { cellOf } from '#lib/contract/csv.ts';
import type { Feed } from './feed.ts';

/** Figures come out at this time of the day, in Japan. */
const HOUR = 'T08:30:00+09:00';

export interface Due {
	readonly isDue: boolean;
	/** The month that comes next, and the time of its release; null where nothing is held. */
	readonly month: string | null;
	readonly release: string | null;
}

/** Whether a source should have more than is held. @param now as the record writes it */
export function dueOf(feed: Feed, published: Published, now: string): Due {
	const newest = newestHeld(feed, published, now);
	if (!newest) return { isDue: true, month: null, release: null };
	const next = shift(newest, 1);
	const release = headlineDay(next) + HOUR;
	return { isDue: release <= now, month: periodCode(next), release };
}

function newestHeld({ dataset }: Feed, published: Published, now: string): Period | null {
	const real = new RealFiles(published, now);
	const last = real.of(dataset).at(-1);
	const csv = last ? real.table(last.path) : null;
	const months = csv?.rows.map((row) => cellOf(csv, row, 'time_period')) ?? [];
	return parsePeriod(months.toSorted().at(-1) ?? '');
}
