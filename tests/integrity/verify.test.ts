import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '#lib/contract/sha256.ts';
import { NewRelease, NotPublished } from '#lib/integrity/faults.ts';
import { verifying, type Verified } from '#lib/integrity/verify.ts';
import { bytesOf, Host, RELEASE } from './support.ts';

const WAGES = 'data/wage-check/a/1.json';
const OTHER = 'data/wage-check/a/2.json';
const SLICE = 'data/engine/balance.1.csv.gz';

const TEXTS: Readonly<Record<string, string>> = {
	[WAGES]: '{"occupation":"49","wage":1182,"openings":41}',
	[OTHER]: '{"occupation":"50","wage":1240,"openings":12}',
	[SLICE]: 'ref_area,openings\n1,99\n2,12345\n'.repeat(40)
};

const reader = (host: Host, release: string | null = RELEASE): Verified =>
	verifying({ base: '/base', release, fetch: host.fetch });

const textOf = async (read: Verified, path: string): Promise<string> =>
	new TextDecoder().decode(await read(path));

/** What a fault makes of bytes; `at` is anywhere. */
const FAULTS = {
	flip: (bytes: Uint8Array, at: number) =>
		bytes.with(at % bytes.length, (bytes[at % bytes.length] ?? 0) ^ (1 << (at % 8))),
	cut: (bytes: Uint8Array, at: number) => bytes.slice(0, at % bytes.length),
	double: (bytes: Uint8Array, at: number) =>
		Uint8Array.of(...bytes, ...bytes.slice(at % bytes.length))
} as const;

describe('a file of the page’s release', () => {
	it('is handed over as it was published, inflated', async () => {
		const host = new Host(TEXTS);
		for (const [path, text] of Object.entries(TEXTS))
			expect(await textOf(reader(host), path)).toBe(text);
		expect(new Set(host.asked.map(({ cache }) => cache))).toEqual(new Set(['default']));
	});

	it('whose digest the page states needs no list, and is no other either', async () => {
		const host = new Host(TEXTS);
		const stated = { [WAGES]: sha256(TEXTS[WAGES] ?? '') };
		const read = verifying({ base: '/base', release: RELEASE, fetch: host.fetch, stated });
		expect(await textOf(read, WAGES)).toBe(TEXTS[WAGES]);
		expect(host.asked.map(({ path }) => path)).toEqual([WAGES]);
		host.spoil = (path) => (path === WAGES ? bytesOf(TEXTS[OTHER] ?? '') : null);
		await expect(read(WAGES)).rejects.toThrow(NotPublished);
	});

	it('is never another one: 1,000 faults in what is sent, file or list', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...Object.keys(TEXTS)),
				fc.constantFrom(...Object.values(FAULTS)),
				fc.nat({ max: 1_000_000 }),
				fc.constantFrom('file', 'list', 'both'),
				async (path, fault, at, where) => {
					const host = new Host(TEXTS);
					host.spoil = (asked, bytes) => {
						const isFile = asked === path;
						const isHit = where === 'both' || isFile === (where === 'file');
						return isHit ? new Uint8Array(fault(bytes, at)) : bytes;
					};
					const came = await textOf(reader(host), path).catch(() => null);
					expect([null, TEXTS[path]]).toContain(came);
				}
			),
			{ numRuns: 1000, seed: 12 }
		);
	});

	it('is not the file of another name, nor another’s answer with 200', async () => {
		for (const sent of [
			TEXTS[OTHER] ?? '',
			'{}',
			'[]',
			'<!doctype html><title>Login</title>',
			''
		]) {
			const host = new Host(TEXTS);
			host.spoil = (path, bytes) =>
				path === WAGES ? new Uint8Array(new TextEncoder().encode(sent)) : bytes;
			await expect(reader(host)(WAGES)).rejects.toMatchObject({ name: 'NotPublished' });
		}
	});
});

describe('a fault that the browser has kept', () => {
	it('is passed over at once', async () => {
		const host = new Host(TEXTS);
		host.spoil = (path, bytes, cache) =>
			path === WAGES && cache === 'default' ? new Uint8Array(FAULTS.flip(bytes, 9)) : bytes;
		expect(await textOf(reader(host), WAGES)).toBe(TEXTS[WAGES]);
		expect(host.asked.filter(({ path }) => path === WAGES).map(({ cache }) => cache)).toEqual([
			'default',
			'reload'
		]);
	});

	it('is passed over by a later try, when the host has mended it', async () => {
		const host = new Host(TEXTS);
		const read = reader(host);
		host.spoil = (path, bytes) => (path === WAGES ? null : bytes);
		await expect(read(WAGES)).rejects.toThrow('HTTP 404');
		host.spoil = (_, bytes) => bytes;
		const before = host.asked.length;
		expect(await textOf(read, WAGES)).toBe(TEXTS[WAGES]);
		expect(host.asked.slice(before).every(({ cache }) => cache === 'reload')).toBe(true);
	});
});

describe('a site that has moved on', () => {
	it('is said to be new, and none of its files are shown by the old page', async () => {
		const changed = { ...TEXTS, [WAGES]: '{"occupation":"49","wage":1300,"openings":41}' };
		const failed = await reader(new Host(changed, 'fedcba9876543210'))(WAGES).catch(
			(error: unknown) => error
		);
		expect(failed).toBeInstanceOf(NewRelease);
	});

	it('is not suspected where it is the same', async () => {
		const host = new Host(TEXTS);
		host.spoil = (path, bytes) => (path === WAGES ? null : bytes);
		await expect(reader(host)(WAGES)).rejects.toThrow('HTTP 404');
	});
});

describe('a reader that gives up', () => {
	it('is told so, and nothing is asked again', async () => {
		const host = new Host(TEXTS);
		const stop = new AbortController();
		stop.abort();
		const stopped = verifying({
			base: '/base',
			release: RELEASE,
			fetch: (input, init) => {
				if (init?.signal?.aborted) return Promise.reject(init.signal.reason as Error);
				return host.fetch(input, init);
			}
		});
		await expect(stopped(WAGES, { signal: stop.signal })).rejects.toMatchObject({
			name: 'AbortError'
		});
		expect(host.asked).toEqual([]);
	});
});

it('is not compared where files are made as they are asked for', async () => {
	const host = new Host(TEXTS);
	expect(await textOf(reader(host, null), WAGES)).toBe(TEXTS[WAGES]);
	expect(host.asked).toHaveLength(1);
});
