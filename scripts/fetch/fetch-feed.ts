import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SITE } from '#lib/catalogue/site.ts';
import { FETCHED_FILE, fetchedIn, fetchedWith, type Fetched } from '#lib/contract/fetched.ts';
import { timeInJapan } from '#lib/base/day.ts';
import { sha256 } from '#lib/contract/sha256.ts';
import { stops, type Sighting } from '#lib/contract/sighting.ts';
import { dueOf } from '#lib/intake/feed/due.ts';
import { datasetsOf, type Feed } from '#lib/intake/feed/feed.ts';
import { takeInWorkbooks } from '#lib/intake/feed/take-in-workbooks.ts';
import { takeIn, type TakenIn } from '#lib/intake/feed/take-in.ts';
import type { FileText } from '#lib/intake/publish/publication.ts';
import { RealFiles, type Published } from '#lib/intake/published.ts';
import { commit } from '../intake/commit.ts';
import { publishedIn } from '../intake/folder.ts';
import { locked, Locked } from '../intake/lock.ts';
import { recover, STAGE } from '../intake/stage.ts';
import { agentOf, placeOf } from './address.ts';
import { ask, type Came } from './ask.ts';
import type { Options } from './options.ts';
import type { Pace } from './pace.ts';
import { questionsOf } from './question.ts';
import type { World } from './world.ts';

/** How a fetch of one source ended. */
export type End =
	| { readonly kind: 'not-due'; readonly period: string; readonly release: string }
	| { readonly kind: 'unchanged'; readonly time: string }
	| { readonly kind: 'fault'; readonly faults: readonly Sighting[] }
	| { readonly kind: 'locked'; readonly holder: string }
	| { readonly kind: 'halfway' }
	| { readonly kind: 'taken'; readonly taken: TakenIn; readonly writes: readonly FileText[] };

export interface FeedEnd {
	readonly feed: Feed;
	readonly place: string;
	readonly requests: number;
	readonly end: End;
}

/** Asks one source and takes in what it answers. */
export async function fetchFeed(
	feed: Feed,
	folder: string,
	chosen: Options,
	world: World,
	pace: Pace
): Promise<FeedEnd> {
	const published = publishedIn(folder);
	const now = timeInJapan(world.now());
	const place = placeOf(feed, chosen.from);
	let requests = 0;
	const ended = (end: End): FeedEnd => ({ feed, place, requests, end });
	const due = dueOf(feed, published, now);
	if (chosen.sources.length === 0 && !due.isDue)
		return ended({ kind: 'not-due', period: due.period ?? '', release: due.release ?? '' });
	const since = chosen.since ?? (feed.kind === 'api' ? feed.since.first : '');
	const counting: World = {
		...world,
		fetch: (address, init) => {
			requests++;
			return world.fetch(address, init);
		}
	};
	const known = knownNow(feed, published, now);
	const questions = questionsOf(feed, place, since);
	const asked = await ask({ questions, agent: agentOf(SITE), known }, counting, pace);
	if (asked.kind !== 'all') return ended(asked);
	const decided = { feed, place, since, now, answers: asked.answers, accept: chosen.accept };
	if (chosen.check && existsSync(join(folder, STAGE))) return ended({ kind: 'halfway' });
	if (chosen.check) return ended(taken(decided, published));
	try {
		return ended(
			locked(folder, () => {
				recover(folder);
				const found = taken(decided, publishedIn(folder));
				commit(folder, found.writes);
				return found;
			})
		);
	} catch (error) {
		if (error instanceof Locked) return ended({ kind: 'locked', holder: error.message });
		throw error;
	}
}

interface Decided {
	readonly feed: Feed;
	readonly place: string;
	readonly since: string;
	readonly now: string;
	readonly answers: readonly Came[];
	readonly accept: boolean;
}

function taken(
	{ feed, place, since, now, answers, accept }: Decided,
	published: Published
): End & { readonly kind: 'taken' } {
	const found =
		feed.kind === 'api'
			? takeIn(feed, answers, { published, now, since, address: place, accept })
			: takeInWorkbooks(feed, answers, { published, now, accept });
	if (found.writes.length === 0 || stops(found.sightings))
		return { kind: 'taken', taken: found, writes: [] };
	const hash = dataHash(feed, withWrites(published, found.writes), now);
	const lines = answers.map((one): Fetched => ({
		feed: feed.id,
		address: one.address,
		time: now,
		etag: one.version.etag,
		last_modified: one.version.lastModified,
		sha256: one.sha256,
		data_sha256: hash
	}));
	const text = fetchedWith(published.text(FETCHED_FILE), feed.id, lines);
	return {
		kind: 'taken',
		taken: found,
		writes: [...found.writes, { path: FETCHED_FILE, text }]
	};
}

/** Of all real files of a feed's datasets. */
function dataHash(feed: Feed, published: Published, now: string): string {
	const real = new RealFiles(published, now);
	return sha256(
		datasetsOf(feed)
			.flatMap((dataset) => real.of(dataset))
			.map(({ path }) => sha256(published.text(path) ?? ''))
			.join()
	);
}

/** What is known of addresses; nothing where data/ was changed by other hands since. */
function knownNow(feed: Feed, published: Published, now: string): ReadonlyMap<string, Fetched> {
	const hash = dataHash(feed, published, now);
	return new Map(
		[...fetchedIn(published.text(FETCHED_FILE))].filter(
			([, line]) => line.feed === feed.id && line.data_sha256 === hash
		)
	);
}

function withWrites(published: Published, writes: readonly FileText[]): Published {
	const texts = new Map(writes.map(({ path, text }) => [path, text]));
	return {
		paths: [...new Set([...published.paths, ...texts.keys()])].sort(),
		text: (path) => texts.get(path) ?? published.text(path)
	};
}
