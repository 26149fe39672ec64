import { hex, strictCp932, strictly } from '../../decode/trial.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { Rule, Words } from '#lib/contract/rule.ts';
import { ZIP_RULES } from './rules.ts';

export interface ZipEntry {
	/** With / between folders. */
	readonly name: string;
	readonly isEncrypted: boolean;
	/** 0 stored, 8 deflated. */
	readonly method: number;
	readonly crc: number;
	readonly compressedSize: number;
	readonly size: number;
	/** Where its local header begins. */
	readonly offset: number;
}

export interface Directory {
	readonly entries: readonly ZipEntry[];
	readonly sightings: readonly Sighting[];
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const MOST_ENTRIES = 10_000;
/** What all files within may come to: several times a workbook of a million rows. */
const MOST_BYTES = 512 * 2 ** 20;

/** The list of files in a ZIP, refused before anything is inflated where its sizes are absurd. */
export function zipDirectory(file: string, bytes: Uint8Array): Directory {
	const refused = (rule: Rule, words: Words = {}): Directory => ({
		entries: [],
		sightings: [sighting(rule, { file }, words)]
	});
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endRecord(view);
	if (end < 0) return refused(ZIP_RULES.broken, { value: 'EOCD' });
	const count = view.getUint16(end + 10, true);
	const start = view.getUint32(end + 16, true);
	if (count === 0xffff || start === 0xffffffff) return refused(ZIP_RULES.zip64);
	if (count > MOST_ENTRIES) return refused(ZIP_RULES.tooMany, { count, limit: MOST_ENTRIES });
	const read = entriesFrom(file, bytes, view, start, count);
	if (!read) return refused(ZIP_RULES.broken, { value: 'central directory' });
	if (read.entries.some(({ size }) => size === 0xffffffff)) return refused(ZIP_RULES.zip64);
	const total = read.entries.reduce((sum, { size }) => sum + size, 0);
	if (total > MOST_BYTES)
		return refused(ZIP_RULES.tooLarge, {
			size: Math.ceil(total / 2 ** 20),
			limit: MOST_BYTES / 2 ** 20
		});
	return overlap(read.entries) ? refused(ZIP_RULES.overlap) : read;
}

/** The end record lies behind everything but a comment of its own length. */
function endRecord(view: DataView): number {
	const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
	for (let at = view.byteLength - 22; at >= lowest; at--)
		if (
			view.getUint32(at, true) === END &&
			at + 22 + view.getUint16(at + 20, true) <= view.byteLength
		)
			return at;
	return -1;
}

function entriesFrom(
	file: string,
	bytes: Uint8Array,
	view: DataView,
	start: number,
	count: number
): Directory | null {
	const entries: ZipEntry[] = [];
	const sightings: Sighting[] = [];
	let at = start;
	for (let index = 0; index < count; index++) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
		const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
			view.getUint16(at + field, true)
		) as [number, number, number];
		const flags = view.getUint16(at + 8, true);
		const raw = bytes.subarray(at + 46, at + 46 + nameLength);
		const name = nameOf(raw, (flags & 0x800) !== 0);
		if (name === null) sightings.push(sighting(ZIP_RULES.name, { file, value: hex(raw) }));
		else
			entries.push({
				name: name.replaceAll('\\', '/'),
				isEncrypted: (flags & 1) !== 0,
				method: view.getUint16(at + 10, true),
				crc: view.getUint32(at + 16, true),
				compressedSize: view.getUint32(at + 20, true),
				size: view.getUint32(at + 24, true),
				offset: view.getUint32(at + 42, true)
			});
		at += 46 + nameLength + extraLength + commentLength;
	}
	return { entries, sightings };
}

/** The flag promises UTF-8; without it Windows writes CP932 and macOS UTF-8: by strict trial. */
const nameOf = (raw: Uint8Array, isUtf8: boolean): string | null =>
	isUtf8 ? strictly('utf-8', raw) : (strictly('utf-8', raw) ?? strictCp932(raw));

/** Bombs let many entries share one body. */
function overlap(entries: readonly ZipEntry[]): boolean {
	const sorted = entries.toSorted((a, b) => a.offset - b.offset);
	return sorted.some(
		({ offset, compressedSize, name }, index) =>
			offset + 30 + compressedSize > (sorted[index + 1]?.offset ?? Infinity) && name !== ''
	);
}
