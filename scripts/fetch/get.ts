import { FEED_RULES } from '#lib/intake/feed/rules.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { Words } from '#lib/contract/rule.ts';
import { bytesOf, TooLarge } from './body.ts';
import type { Pace } from './pace.ts';
import type { World } from './world.ts';

/** What a host said about the version that it sent. */
export interface Version {
	readonly etag: string;
	readonly lastModified: string;
}

export type Got =
	| { readonly kind: 'answer'; readonly bytes: Uint8Array; readonly version: Version }
	| { readonly kind: 'not-modified' }
	| { readonly kind: 'fault'; readonly fault: Sighting };

export interface Wanting {
	/** The request, as findings name it. */
	readonly file: string;
	readonly address: string;
	/** The version that is known; null asks for the whole. */
	readonly known: Version | null;
	readonly agent: string;
	/** The media type that is wanted. */
	readonly accept: string;
	/** In bytes, inflated. */
	readonly largest: number;
}

const SECONDS = 60;
const TRIES = 3;
const REDIRECTS = 3;
/** Before the second and the third try. */
const PAUSES = [2_000, 10_000];
/** A host that wants to be left alone for longer is asked another day. */
const LONGEST_PAUSE = 60_000;

/** One try: an end, or a fault after which another may help. */
type Tried = { readonly got: Got } | { readonly again: Sighting; readonly after: number | null };

/**
 * Asks a host for one address: three tries with growing pauses, each within a minute and the size
 * that is allowed, redirects within the host alone. Never throws for what the network does.
 */
export async function get(wanting: Wanting, world: World, pace: Pace): Promise<Got> {
	let last: Sighting | null = null;
	for (let tried = 1; tried <= TRIES; tried++) {
		const once = await attempt(wanting, world, pace, tried);
		if ('got' in once) return once.got;
		last = once.again;
		const pause = Math.max(PAUSES[tried - 1] ?? 0, once.after ?? 0);
		if (tried === TRIES || pause > LONGEST_PAUSE) break;
		await world.pause(pause);
	}
	if (!last) throw new RangeError('no try at all');
	return { kind: 'fault', fault: last };
}

async function attempt(wanting: Wanting, world: World, pace: Pace, tries: number): Promise<Tried> {
	const { host } = new URL(wanting.address);
	const said = (rule: keyof typeof FEED_RULES, words: Words = {}) =>
		sighting(FEED_RULES[rule], { file: wanting.file }, { host, tries, ...words });
	const end = (rule: keyof typeof FEED_RULES, words: Words = {}): Tried => ({
		got: { kind: 'fault', fault: said(rule, words) }
	});
	const signal = world.deadline(SECONDS * 1000);
	let address = wanting.address;
	let isAnswering = false;
	try {
		for (let hops = 0; hops <= REDIRECTS; hops++) {
			await pace.wait(host);
			const response = await world.fetch(address, {
				headers: headersOf(wanting),
				redirect: 'manual',
				signal
			});
			isAnswering = true;
			const { status, headers } = response;
			const next = status > 300 && status < 400 && status !== 304 ? headers.get('location') : null;
			if (next !== null) {
				await response.body?.cancel();
				const to = new URL(next, address);
				if (to.origin !== new URL(address).origin) return end('otherHost', { to: to.origin });
				address = to.href;
				continue;
			}
			return await ended(response, wanting, said, end);
		}
		return end('redirects', { count: REDIRECTS });
	} catch (error) {
		if (error instanceof TooLarge) return end('tooLarge', { limit: wanting.largest / 2 ** 20 });
		if (signal.aborted) return { again: said('slow', { seconds: SECONDS }), after: null };
		if (isAnswering) return { again: said('cutOff'), after: null };
		return { again: said('noNetwork', { cause: causeOf(error) }), after: null };
	}
}

async function ended(
	response: Response,
	{ known, largest }: Wanting,
	said: (rule: keyof typeof FEED_RULES, words?: Words) => Sighting,
	end: (rule: keyof typeof FEED_RULES, words?: Words) => Tried
): Promise<Tried> {
	const { status, headers } = response;
	if (status !== 200) await response.body?.cancel();
	if (status === 304) return known ? { got: { kind: 'not-modified' } } : end('notModified');
	if (status === 429 || status >= 500)
		return { again: said('busy', { status }), after: pauseOf(headers.get('retry-after')) };
	if (status !== 200) return end('refused', { status });
	if (Number(headers.get('content-length') ?? 0) > largest) {
		await response.body?.cancel();
		throw new TooLarge();
	}
	const bytes = await bytesOf(response, largest);
	const version = {
		etag: headers.get('etag') ?? '',
		lastModified: headers.get('last-modified') ?? ''
	};
	return { got: { kind: 'answer', bytes, version } };
}

const headersOf = ({ known, agent, accept }: Wanting): Record<string, string> => ({
	'user-agent': agent,
	accept,
	...(known?.etag ? { 'if-none-match': known.etag } : {}),
	...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {})
});

/** `Retry-After` in seconds; a date there is not waited for. */
const pauseOf = (text: string | null): number | null =>
	text !== null && /^\d{1,6}$/.test(text) ? Number(text) * 1000 : null;

/** `ECONNREFUSED`, `ENOTFOUND`, … : what the system calls it. */
function causeOf(error: unknown): string {
	const { cause } = error instanceof Error ? error : { cause: null };
	const { code } = (cause ?? {}) as { code?: unknown };
	return typeof code === 'string' ? code : error instanceof Error ? error.name : '－';
}
