import { parsePeriod, periodCode, shift, yearOf, type Period } from '#lib/base/period.ts';
import { headlineDay } from '#lib/catalogue/headline-release.ts';
import type { Published } from '../published.ts';
import { RealFiles } from '../published.ts';
import { cellOf } from '#lib/contract/csv.ts';
import { datasetsOf, type Feed, type WorkbookFeed } from './feed.ts';

/** Figures come out at this time of the day, in Japan. */
const HOUR = 'T08:30:00+09:00';

export interface Due {
	readonly isDue: boolean;
	/** The month or fiscal year that comes next, and the time of its release; null where nothing is held. */
	readonly period: string | null;
	readonly release: string | null;
}

/** Whether a source should have more than is held. @param now as the record writes it */
export function dueOf(feed: Feed, published: Published, now: string): Due {
	const newest = newestHeld(feed, published, now);
	if (!newest) return { isDue: true, period: null, release: null };
	const next = shift(newest, 1);
	const release = (feed.kind === 'api' ? headlineDay(next) : dayAfter(feed, next)) + HOUR;
	return { isDue: release <= now, period: periodCode(next), release };
}

/** A fiscal year ends in March of the year after the one that names it. */
const dayAfter = ({ expected }: WorkbookFeed, year: Period): string =>
	`${yearOf(year) + 1}-${expected}`;

/** The newest period that all datasets of a feed hold. */
function newestHeld(feed: Feed, published: Published, now: string): Period | null {
	const real = new RealFiles(published, now);
	const newest = datasetsOf(feed).map((dataset) => {
		const last = real.of(dataset).at(-1);
		const csv = last ? real.table(last.path) : null;
		const periods = csv?.rows.map((row) => cellOf(csv, row, 'time_period')) ?? [];
		return periods.toSorted().at(-1) ?? '';
	});
	return parsePeriod(newest.toSorted()[0] ?? '');
}
