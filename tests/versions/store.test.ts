import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '#lib/contract/sha256.ts';
import {
	changesPath,
	sealing,
	UnsoundVersions,
	VERSIONS_FILE,
	versionsIn,
	type PublicState
} from '#lib/contract/versions.ts';
import { versionOn } from '#lib/base/version-id.ts';

/** A folder data/ whose changes keep what they replace, as an intake does. */
class Folder {
	readonly store = new Map<string, string>();
	readonly kept = new Map<string, string>();
	#files = new Map<string, string>();
	#day = 1;

	get state(): PublicState {
		return new Map([...this.#files].map(([path, text]) => [path, sha256(text)]));
	}

	get versions() {
		return versionsIn((path) => this.store.get(path) ?? null);
	}

	/** @returns how many bytes the store has grown by */
	publish(files: ReadonlyMap<string, string>): number {
		const before = this.bytes;
		for (const text of this.#files.values())
			if (![...files.values()].includes(text)) this.kept.set(sha256(text), text);
		this.#files = new Map(files);
		const day = `2026-01-${String(this.#day++).padStart(2, '0')}`;
		const list = this.store.get(VERSIONS_FILE) ?? null;
		for (const { path, text } of sealing(this.versions, list, this.state, day, `seed ${day}`))
			this.store.set(path, text);
		return this.bytes - before;
	}

	/** The content of a file of a version: of now, or kept. */
	text(hash: string): string | undefined {
		return this.kept.get(hash) ?? [...this.#files.values()].find((one) => sha256(one) === hash);
	}

	get bytes(): number {
		const size = (texts: ReadonlyMap<string, string>) =>
			[...texts].reduce((sum, [path, text]) => sum + path.length + text.length, 0);
		return size(this.store) + size(this.kept);
	}
}

const contents = fc.dictionary(fc.constantFrom('a/1.csv', 'a/2.csv', 'b/1.csv'), fc.string(), {
	minKeys: 0
});

describe('any sequence of publications', () => {
	it('can be had back, each to the byte', () => {
		fc.assert(
			fc.property(fc.array(contents, { maxLength: 12 }), (states) => {
				const folder = new Folder();
				const sealed: ReadonlyMap<string, string>[] = [];
				for (const state of states) {
					const files = new Map(Object.entries(state));
					const count = folder.versions.length;
					folder.publish(files);
					if (folder.versions.length > count) sealed.push(files);
				}
				expect(folder.versions).toHaveLength(sealed.length);
				for (const [at, { files }] of folder.versions.entries())
					expect(
						new Map([...files].map(([path, hash]) => [path, folder.text(hash)] as const))
					).toEqual(sealed[at]);
			})
		);
	});

	it('has a version only where something changed, each of its own name, days in order', () => {
		fc.assert(
			fc.property(fc.array(contents, { maxLength: 12 }), (states) => {
				const folder = new Folder();
				for (const state of states) {
					const files = new Map(Object.entries(state));
					folder.publish(files);
					expect(folder.publish(files)).toBe(0);
				}
				const { versions } = folder;
				expect(new Set(versions.map(({ id }) => id)).size).toBe(versions.length);
				expect(versions.map(({ date }) => date).toSorted()).toEqual(
					versions.map(({ date }) => date)
				);
			})
		);
	});
});

describe('the store grows with changes, not with copies', () => {
	/** 300 files of ten thousand bytes. */
	const all = new Map(
		Array.from({ length: 300 }, (_, at) => [`a/${1700 + at}.csv`, `${at},`.repeat(2_000)])
	);

	it('two files of 300 cost what they were, and some lines', () => {
		const folder = new Folder();
		const first = folder.publish(all);
		// A hash and a path a file: none of three million bytes is copied.
		expect(first).toBeLessThan(300 * 100);
		const next = new Map(all).set('a/1999.csv', 'other').set('a/1998.csv', 'others');
		const grown = folder.publish(next);
		const replaced = (all.get('a/1999.csv') ?? '').length + (all.get('a/1998.csv') ?? '').length;
		expect(grown - replaced).toBeLessThan(600);
		expect(folder.kept.size).toBe(2);
	});

	it('a new month costs its own line', () => {
		const folder = new Folder();
		folder.publish(all);
		expect(folder.publish(new Map(all).set('a/2000.csv', 'new'))).toBeLessThan(300);
		expect(folder.kept.size).toBe(0);
	});

	it('a hundred publications of two files are not a hundred lists of 300', () => {
		const folder = new Folder();
		folder.publish(all);
		const before = folder.bytes;
		let files = all;
		for (let round = 0; round < 27; round++) {
			files = new Map(files).set('a/1999.csv', `${round}`).set('a/1998.csv', `other ${round}`);
			folder.publish(files);
		}
		const replaced = 2 * (all.get('a/1999.csv') ?? '').length;
		expect(folder.bytes - before - replaced).toBeLessThan(27 * 700);
	});
});

describe('a store that is not as it was sealed', () => {
	const sealedTwice = () => {
		const folder = new Folder();
		folder.publish(new Map([['a/1.csv', 'one']]));
		folder.publish(new Map([['a/1.csv', 'two']]));
		return folder;
	};

	it.each([
		['a line of the list is gone', (text: string) => text.replace(/^2026-01-01.*\n/m, '')],
		['a day is another', (text: string) => text.replace(',2026-01-02,', ',2026-01-03,')],
		['the seed is another', (text: string) => text.replace('seed 2026-01-02', 'seed')],
		['a column is missing', (text: string) => text.replace('version,date', 'version')]
	])('is refused where %s', (_, change) => {
		const { store } = sealedTwice();
		store.set(VERSIONS_FILE, change(store.get(VERSIONS_FILE) ?? ''));
		expect(() => versionsIn((path) => store.get(path) ?? null)).toThrow(UnsoundVersions);
	});

	it('is refused where a file of a version is another, or gone', () => {
		const { store, versions } = sealedTwice();
		const path = changesPath(versions[0]?.id ?? '');
		const text = store.get(path) ?? '';
		store.set(path, text.replace('a/1.csv', 'a/2.csv'));
		expect(() => versionsIn((one) => store.get(one) ?? null)).toThrow(UnsoundVersions);
		store.delete(path);
		expect(() => versionsIn((one) => store.get(one) ?? null)).toThrow(UnsoundVersions);
	});
});

it('a day has the version that stood at its end', () => {
	const versions = [
		{ date: '2026-01-05' },
		{ date: '2026-01-05', second: true },
		{ date: '2026-02-01' }
	];
	expect(versionOn(versions, '2026-01-04')).toBeUndefined();
	expect(versionOn(versions, '2026-01-05')).toEqual({ date: '2026-01-05', second: true });
	expect(versionOn(versions, '2026-01-31')).toEqual({ date: '2026-01-05', second: true });
	expect(versionOn(versions, '2027-01-01')).toEqual({ date: '2026-02-01' });
});
