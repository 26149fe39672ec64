import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Kept, keyOf } from '#lib/server/data/kept.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = () =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
const fileOf = (key: string): string =>
	files().find((path) => path.endsWith(key)) ?? expect.fail(`${key} is not kept`);
const bytes = (text: string) => Buffer.from(text);
const text = (content: Uint8Array | null) =>
	content === null ? null : Buffer.from(content).toString();

describe('a key', () => {
	it('differs by each part, its order and where it ends', () => {
		const keys = [keyOf('a', 'b'), keyOf('b', 'a'), keyOf('ab'), keyOf('ab', ''), keyOf('a')];
		expect(new Set(keys).size).toBe(keys.length);
		expect(keyOf('a', bytes('b'))).toBe(keyOf('a', 'b'));
	});
});

describe('what is kept', () => {
	it('is made once', async () => {
		const kept = new Kept(folder);
		let made = 0;
		const make = async () => bytes(`made ${++made}`);
		expect(text(await kept.of(keyOf('a'), make))).toBe('made 1');
		expect(text(await new Kept(folder).of(keyOf('a'), make))).toBe('made 1');
		expect(text(await kept.of(keyOf('b'), make))).toBe('made 2');
		expect(made).toBe(2);
	});

	it.each([
		['a byte changed', (file: Buffer) => file.with(40, (file[40] ?? 0) ^ 1)],
		['its end lost', (file: Buffer) => file.subarray(0, -1)],
		['nothing in it', () => Buffer.alloc(0)]
	])('is made anew where its file has %s', async (_, damage) => {
		const kept = new Kept(folder);
		const key = keyOf('a');
		await kept.put(key, bytes('as it was made'));
		writeFileSync(fileOf(key), damage(readFileSync(fileOf(key))));
		expect(await kept.get(key)).toBeNull();
		expect(text(await kept.of(key, async () => bytes('again')))).toBe('again');
		expect(text(await kept.get(key))).toBe('again');
	});

	it('never grows over what it may hold: what was not of use for longest goes first', async () => {
		const [a, b, c] = [keyOf('a'), keyOf('b'), keyOf('c')];
		const kept = new Kept(folder);
		for (const [index, key] of [a, b, c].entries()) {
			await kept.put(key, bytes('0123456789'));
			utimesSync(fileOf(key), index, index);
		}
		await kept.get(a);
		kept.trim(2 * (32 + 10));
		expect(files().map((path) => path.slice(-64))).toEqual([a, c].sort());
		kept.trim(2 * (32 + 10));
		expect(files()).toHaveLength(2);
		kept.trim(0);
		expect(files()).toEqual([]);
	});

	it('is none where there is no folder', async () => {
		const kept = new Kept(join(folder, 'no'));
		kept.trim(2 * (32 + 10));
		expect(await kept.get(keyOf('a'))).toBeNull();
	});
});
