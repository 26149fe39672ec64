import type { Fetched } from '#lib/contract/fetched.ts';
import { sha256 } from '#lib/contract/sha256.ts';
import type { Sighting } from '#lib/contract/sighting.ts';
import type { RawAnswer } from '#lib/intake/feed/take-in.ts';
import { get, type Version } from './get.ts';
import type { Pace } from './pace.ts';
import type { Question } from './question.ts';
import type { World } from './world.ts';

export interface Asking {
	readonly questions: readonly Question[];
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
 * Asks all questions of a feed, one after the other. Where one answer is new, all are wanted
 * whole: half an edition beside another is none. The first fault ends it.
 */
export async function ask(asking: Asking, world: World, pace: Pace): Promise<Asked> {
	const { questions, known } = asking;
	const came: (Came | null)[] = [];
	for (const question of questions) {
		const one = await once(asking, question, known.get(question.address) ?? null, world, pace);
		if (one !== null && 'fault' in one) return { kind: 'fault', faults: [one.fault] };
		came.push(one);
	}
	const isNew = (one: Came | null) => one !== null && known.get(one.address)?.sha256 !== one.sha256;
	if (!came.some(isNew)) {
		const times = [...known.values()].map(({ time }) => time);
		return { kind: 'unchanged', time: times.toSorted().at(-1) ?? '' };
	}
	const answers: Came[] = [];
	for (const [index, question] of questions.entries()) {
		const one = came[index] ?? (await once(asking, question, null, world, pace));
		if (one === null) continue;
		if ('fault' in one) return { kind: 'fault', faults: [one.fault] };
		answers.push(one);
	}
	return { kind: 'all', answers };
}

/** Null where the host says that nothing has changed. */
async function once(
	{ agent }: Asking,
	{ id, address, accept, largest, faultOf }: Question,
	line: Fetched | null,
	world: World,
	pace: Pace
): Promise<Came | { readonly fault: Sighting } | null> {
	const version = line && { etag: line.etag, lastModified: line.last_modified };
	const known = version && (version.etag || version.lastModified) ? version : null;
	const got = await get({ file: id, address, known, agent, accept, largest }, world, pace);
	if (got.kind === 'fault') return { fault: got.fault };
	if (got.kind === 'not-modified') return null;
	const { bytes } = got;
	// What cannot be used ends it before the host is asked for more.
	const fault = faultOf(bytes);
	if (fault) return { fault };
	return { request: id, address, bytes, version: got.version, sha256: sha256(bytes) };
}
