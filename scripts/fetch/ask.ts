import type { Feed, FeedRequest } from '#lib/intake/feed/feed.ts';
import type { RawAnswer } from '#lib/intake/feed/take-in.ts';
import type { Fetched } from '#lib/contract/fetched.ts';
import { sha256 } from '#lib/contract/sha256.ts';
import { readAnswer } from '#lib/intake/feed/read-answer.ts';
import type { Sighting } from '#lib/contract/sighting.ts';
import { get, type Version } from './get.ts';
import type { Pace } from './pace.ts';
import type { World } from './world.ts';
import { addressOf } from './address.ts';

export interface Asking {
	readonly feed: Feed;
	readonly place: string;
	readonly since: string;
	readonly agent: string;
	/** What is known of the addresses since data/ last changed by them. */
	readonly known: ReadonlyMap<string, Fetched>;
}

/** An answer and what to remember of it. */
export interface Came extends RawAnswer {
	readonly address: string;
	readonly version: Version;
	readonly sha256: string;
}

export type Asked =
	| { readonly kind: 'all'; readonly answers: readonly Came[] }
	| { readonly kind: 'unchanged'; readonly time: string }
	| { readonly kind: 'fault'; readonly faults: readonly Sighting[] };

/**
 * Asks for everything of a feed, one request after the other. Where one answer is new, all are
 * wanted whole: half an edition beside another is none. The first fault ends it.
 */
export async function ask(asking: Asking, world: World, pace: Pace): Promise<Asked> {
	const { feed, place, since, known } = asking;
	const came: (Came | null)[] = [];
	for (const request of feed.requests) {
		const line = known.get(addressOf(feed, request, place, since));
		const one = await once(asking, request, line ?? null, world, pace);
		if (one !== null && 'fault' in one) return { kind: 'fault', faults: [one.fault] };
		came.push(one);
	}
	const isNew = (one: Came | null) => one !== null && known.get(one.address)?.sha256 !== one.sha256;
	if (!came.some(isNew)) {
		const times = [...known.values()].filter((one) => one.feed === feed.id).map(({ time }) => time);
		return { kind: 'unchanged', time: times.toSorted().at(-1) ?? '' };
	}
	const answers: Came[] = [];
	for (const [index, request] of feed.requests.entries()) {
		const one = came[index] ?? (await once(asking, request, null, world, pace));
		if (one === null) continue;
		if ('fault' in one) return { kind: 'fault', faults: [one.fault] };
		answers.push(one);
	}
	return { kind: 'all', answers };
}

/** Null where the host says that nothing has changed. */
async function once(
	{ feed, place, since, agent }: Asking,
	request: FeedRequest,
	line: Fetched | null,
	world: World,
	pace: Pace
): Promise<Came | { readonly fault: Sighting } | null> {
	const address = addressOf(feed, request, place, since);
	const version = line && { etag: line.etag, lastModified: line.last_modified };
	const known = version && (version.etag || version.lastModified) ? version : null;
	const got = await get({ file: request.id, address, known, agent }, world, pace);
	if (got.kind === 'fault') return { fault: got.fault };
	if (got.kind === 'not-modified') return null;
	const { bytes } = got;
	// What cannot be used ends it before the host is asked for more.
	const [fault] = readAnswer(feed, request, request.id, bytes).sightings.filter(
		({ severity }) => severity === 'error'
	);
	if (fault) return { fault };
	return { request: request.id, address, bytes, version: got.version, sha256: sha256(bytes) };
}
