import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import { sighting, stops, type Sighting } from '#lib/contract/sighting.ts';
import { COMPARE_RULES } from '../compare/rules.ts';
import { intake, type IntakeResult } from '../intake.ts';
import { keyText } from '../merge/gather.ts';
import type { Merged } from '../merge/merge.ts';
import { keyOf } from '../merge/revisions.ts';
import { prepared } from '../prepare.ts';
import { publication } from '../publish/publication.ts';
import type { WorkbookFeed } from './feed.ts';
import { FEED_RULES } from './rules.ts';
import type { RawAnswer, TakenIn, TakingIn } from './take-in.ts';

/**
 * The workbooks of a feed → what changes in data/, as if somebody had handed them in together.
 * Pure. Anything wrong with one of them, and nothing changes.
 */
export function takeInWorkbooks(
	feed: WorkbookFeed,
	raw: readonly RawAnswer[],
	{ published, now, accept }: Omit<TakingIn, 'since' | 'address'>
): TakenIn {
	const own = new Set(feed.workbooks.map(({ profile }) => profile));
	const { context: all, sightings } = prepared(published, { now, public: feed.public });
	if (!all) return { result: null, writes: [], sightings };
	const context = { ...all, profiles: all.profiles.filter(({ id }) => own.has(id)) };
	const inputs = raw.map(({ request, bytes }) => ({ name: request, bytes }));
	const result = intake(inputs, context);
	const found = stops(result.findings)
		? []
		: [
				...unreadSightings(feed, result),
				...halfwaySightings(feed, result),
				...result.merged.flatMap(shrankSightings),
				...(accept ? [] : unusualSightings(feed, result))
			];
	if (stops(found)) return { result: null, writes: [], sightings: found };
	return {
		result,
		writes: publication(result, context),
		sightings: [...found, ...result.findings]
	};
}

/** A workbook that no row was taken of; the intake says it only where all are so. */
const unreadSightings = ({ workbooks }: WorkbookFeed, { understood }: IntakeResult): Sighting[] =>
	workbooks
		.filter(({ id }) => !understood.some(({ file, rows }) => file === id && rows > 0))
		.map(({ id: file, profile }) => sighting(FEED_RULES.unread, { file }, { profile }));

/** All workbooks of one edition end with the same year. */
function halfwaySightings({ workbooks }: WorkbookFeed, { understood }: IntakeResult): Sighting[] {
	const newest = (id: string): string =>
		understood
			.filter(({ file }) => file === id)
			.map(({ newest }) => newest)
			.toSorted()
			.at(-1) ?? '';
	const [first, ...others] = workbooks.map(({ id }) => ({ id, year: newest(id) }));
	const other = others.find(({ year }) => year !== first?.year);
	if (!first || !other) return [];
	const words = { one: first.id, month: first.year, other: other.id, otherMonth: other.year };
	return [sighting(FEED_RULES.halfway, { file: other.id }, words)];
}

/** What is held of a year is in its newer edition too: no item and no area is taken away by a fetch. */
function shrankSightings({ target, rows, removed }: Merged): Sighting[] {
	const there = new Set(
		rows.flatMap(({ values, source }) => (source ? [values['ref_area'] ?? ''] : []))
	);
	const gone = [
		...removed,
		...rows.flatMap(({ values, source }) =>
			source || there.has(values['ref_area'] ?? '') ? [] : [values]
		)
	];
	const [first] = gone;
	if (!first) return [];
	const key = keyText(keyOf(datasetOf(target.dataset), first));
	return [sighting(FEED_RULES.shrank, { file: target.path }, { count: gone.length, key })];
}

/** What the intake finds unusual stops a fetch that nobody watches. */
function unusualSightings({ id }: WorkbookFeed, { counts }: IntakeResult): Sighting[] {
	const count = counts
		.filter(({ rule }) => rule === COMPARE_RULES.unusual.id)
		.reduce((sum, one) => sum + one.count, 0);
	return count === 0 ? [] : [sighting(FEED_RULES.unusual, { file: id }, { count })];
}
