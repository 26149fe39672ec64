import { deflateSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTables } from '#lib/intake/read/tables.ts';
import { cp932, joined, utf8 } from './support/cp932.ts';
import { dataRows, xlsx } from './support/xlsx.ts';

const CSV = utf8('職業,人数\n職業計,1\n');
const seen = (bytes: Uint8Array) =>
	readTables('a.zip', bytes).flatMap(({ sightings }) =>
		sightings.map(({ rule, value }) => [rule, value])
	);
const files = (bytes: Uint8Array) =>
	readTables('a.zip', bytes).flatMap(({ file, sheets }) => (sheets.length > 0 ? [file] : []));

/** The one name `n.csv` of a ZIP written over with other bytes of the same length, flag aside. */
function renamed(zip: Uint8Array, from: string, to: Uint8Array, isUtf8: boolean): Uint8Array {
	const copy = zip.slice();
	const view = new DataView(copy.buffer);
	const wanted = [...utf8(from)].join();
	for (let at = 0; at < copy.length - to.length; at++) {
		if ([...copy.subarray(at, at + to.length)].join() !== wanted) continue;
		const isLocal = at >= 30 && view.getUint32(at - 30, true) === 0x04034b50;
		const isCentral = at >= 46 && view.getUint32(at - 46, true) === 0x02014b50;
		if (!isLocal && !isCentral) continue;
		copy.set(to, at);
		view.setUint16(at - (isLocal ? 24 : 38), isUtf8 ? 0x800 : 0, true);
	}
	return copy;
}

/** Sets a field of the first entry in the central directory. */
function patched(zip: Uint8Array, field: number, value: number, size: 2 | 4 = 4): Uint8Array {
	const copy = zip.slice();
	const view = new DataView(copy.buffer);
	for (let at = 0; at < copy.length - 4; at++)
		if (view.getUint32(at, true) === 0x02014b50) {
			if (size === 2) view.setUint16(at + field, value, true);
			else view.setUint32(at + field, value, true);
			return copy;
		}
	throw new RangeError('no entry');
}

describe('an archive', () => {
	it('gives every file within, workbooks too, from folders', () => {
		const book = xlsx({ sheets: [{ name: 'S', rows: dataRows([['値'], [1]]) }] });
		const zip = zipSync({ '7月/表.csv': CSV, '8月': { 'b.xlsx': book }, '__MACOSX/x': CSV });
		expect(files(zip)).toEqual(['a.zip/7月/表.csv', 'a.zip/8月/b.xlsx']);
		expect(seen(zip)).toEqual([['zip-skipped', '__MACOSX/x']]);
	});

	it('reads names in CP932, and in UTF-8 where the flag says so', () => {
		const name = cp932('表ソ能.csv');
		const ascii = 'x'.repeat(name.length);
		const zip = zipSync({ [ascii]: CSV });
		expect(files(renamed(zip, ascii, name, false))).toEqual(['a.zip/表ソ能.csv']);
		expect(seen(renamed(zip, ascii, name, true))[0]?.[0]).toBe('zip-name');
	});

	it('tells of mixed encodings file by file', () => {
		const read = readTables(
			'a.zip',
			zipSync({ 'a.csv': CSV, 'b.csv': cp932('職業,人数\n職業計,1\n') })
		);
		expect(read.map(({ file, encoding }) => [file, encoding])).toEqual([
			['a.zip/a.csv', 'utf-8'],
			['a.zip/b.csv', 'cp932']
		]);
	});
});

describe('what is refused', () => {
	const zip = zipSync({ 'a.csv': CSV });
	it.each([
		['half of it', zip.subarray(0, 60), 'zip-broken'],
		['nothing in it', zipSync({}), 'table-empty'],
		['a password', patched(zip, 8, 1, 2), 'zip-encrypted'],
		['another method', patched(zip, 10, 12, 2), 'zip-format'],
		['a false checksum', patched(zip, 16, 1), 'zip-broken'],
		['a false size', patched(zip, 24, 5), 'zip-broken'],
		['a body elsewhere', patched(zip, 42, 9), 'zip-broken'],
		['600 MB', patched(zip, 24, 600 * 2 ** 20), 'zip-too-large'],
		['ZIP64', patched(zip, 24, 0xffffffff), 'zip-format'],
		['a way out', zipSync({ '../a.csv': CSV }), 'zip-path'],
		['another ZIP', zipSync({ 'b.zip': zip }), 'zip-nested']
	])('%s', (_, bytes, rule) => {
		expect(seen(bytes).map(([rule]) => rule)).toEqual([rule]);
		expect(files(bytes)).toEqual([]);
	});

	it('a bomb that hides its size stops at the size it declares', () => {
		const body = deflateSync(new Uint8Array(50 * 2 ** 20), { level: 1 });
		const bomb = patched(zipSync({ 'a.csv': [new Uint8Array(1), { level: 0 }] }), 10, 8, 2);
		const at = 30 + 5;
		const whole = joined(bomb.subarray(0, at));
		const long = new Uint8Array(whole.length + body.length + bomb.length - at - 1);
		long.set(whole);
		long.set(body, at);
		long.set(bomb.subarray(at + 1), at + body.length);
		const view = new DataView(long.buffer);
		const central = at + body.length;
		view.setUint32(central + 20, body.length, true);
		view.setUint32(long.length - 22 + 16, central, true);
		// Time of this process alone: other work on the machine does not count.
		const started = process.cpuUsage();
		expect(seen(long)).toEqual([['zip-broken', 'a.csv']]);
		expect(process.cpuUsage(started).user).toBeLessThan(1_000_000);
	});

	it('entries that share one body', () => {
		const twice = zipSync({ 'a.csv': CSV, 'b.csv': CSV });
		const view = new DataView(twice.buffer);
		const offsets: number[] = [];
		for (let at = 0; at < twice.length - 4; at++)
			if (view.getUint32(at, true) === 0x02014b50) offsets.push(at + 42);
		for (const at of offsets) view.setUint32(at, 0, true);
		expect(seen(twice).map(([rule]) => rule)).toEqual(['zip-broken']);
	});
});
