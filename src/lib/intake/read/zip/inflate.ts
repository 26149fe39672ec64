import { Inflate } from 'fflate';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { Rule, Words } from '#lib/contract/rule.ts';
import type { ZipEntry } from './directory.ts';
import { ZIP_RULES } from './rules.ts';

const LOCAL = 0x04034b50;
/** Deflate yields at most a thousand times its input: 16 MB a step. */
const STEP = 16 * 1024;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value;
});

function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 255] ?? 0);
	return (crc ^ 0xffffffff) >>> 0;
}

export interface Inflated {
	readonly bytes: Uint8Array | null;
	readonly sightings: readonly Sighting[];
}

/** The bytes of one entry. Never more than it declares are kept, and its checksum must agree. */
export function inflateEntry(file: string, archive: Uint8Array, entry: ZipEntry): Inflated {
	const refused = (rule: Rule, words: Words = {}): Inflated => ({
		bytes: null,
		sightings: [sighting(rule, { file, value: entry.name }, words)]
	});
	if (entry.isEncrypted) return refused(ZIP_RULES.encrypted);
	if (entry.method !== 0 && entry.method !== 8)
		return refused(ZIP_RULES.method, { method: entry.method });
	const body = bodyOf(archive, entry);
	const bytes = body && (entry.method === 0 ? body : inflated(body, entry.size));
	if (bytes?.length !== entry.size || crc32(bytes) !== entry.crc)
		return refused(ZIP_RULES.checksum);
	return { bytes, sightings: [] };
}

function bodyOf(archive: Uint8Array, { offset, compressedSize }: ZipEntry): Uint8Array | null {
	if (offset + 30 > archive.length) return null;
	const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
	if (view.getUint32(offset, true) !== LOCAL) return null;
	const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	const body = archive.subarray(start, start + compressedSize);
	return body.length === compressedSize ? body : null;
}

/** Null where the body is no deflate stream or grows beyond the size. */
function inflated(body: Uint8Array, size: number): Uint8Array | null {
	const out = new Uint8Array(size);
	let length = 0;
	const stream = new Inflate((part) => {
		if (length + part.length > size) throw new RangeError('larger than declared');
		out.set(part, length);
		length += part.length;
	});
	try {
		for (let at = 0; at < body.length || at === 0; at += STEP)
			stream.push(body.subarray(at, at + STEP), at + STEP >= body.length);
	} catch {
		return null;
	}
	return length === size ? out : null;
}
