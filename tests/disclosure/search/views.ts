import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { pdfContent } from '../../support/pdf.ts';
import { mailParts } from './mail.ts';
import type { View } from './view.ts';

const starts = (bytes: Uint8Array, ...magic: number[]): boolean =>
	magic.every((byte, at) => bytes[at] === byte);

/** The file and everything in it, however deep it is packed. */
export async function views(name: string, bytes: Uint8Array): Promise<View[]> {
	const inside = await unpacked(name, bytes);
	const deeper = await Promise.all(inside.map((one) => views(one.name, one.bytes)));
	return [{ name, bytes }, ...readings(name, bytes), ...deeper.flat()];
}

async function unpacked(name: string, bytes: Uint8Array): Promise<View[]> {
	if (starts(bytes, 0x1f, 0x8b)) return [{ name: `${name} ▸ gzip`, bytes: gunzipSync(bytes) }];
	if (name.endsWith('.br'))
		return [{ name: `${name} ▸ brotli`, bytes: brotliDecompressSync(bytes) }];
	if (starts(bytes, 0x50, 0x4b, 0x03, 0x04))
		return Object.entries(unzipSync(bytes)).flatMap(([path, content]) => [
			{ name: `${name} ▸ ${path}`, bytes: content },
			{ name: `${name} ▸ a name`, bytes: Buffer.from(path) }
		]);
	if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return pdf(name, bytes);
	if (starts(bytes, ...PARQUET)) return parquet(name, bytes);
	if (name.endsWith('.eml')) return mailParts(name, bytes);
	return [];
}

/** What Parquet files begin with. */
const PARQUET = [0x50, 0x41, 0x52, 0x31];

/** Pages of a Parquet file are compressed: its rows and its own words are searched as they are read. */
async function parquet(name: string, bytes: Uint8Array): Promise<View[]> {
	const file = new Uint8Array(bytes).buffer;
	const rows = await parquetReadObjects({ file });
	const words = parquetMetadata(file).key_value_metadata ?? [];
	return [
		{ name: `${name} ▸ rows`, bytes: Buffer.from(JSON.stringify(rows)) },
		{ name: `${name} ▸ words`, bytes: Buffer.from(JSON.stringify(words)) }
	];
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A text without its line breaks, and without its marks: a word may be broken by either. */
function readings(name: string, bytes: Uint8Array): View[] {
	if (bytes.includes(0)) return [];
	let text: string;
	try {
		text = utf8.decode(bytes);
	} catch {
		return [];
	}
	const view = (what: string, read: string): View[] =>
		read === text ? [] : [{ name: `${name} ▸ ${what}`, bytes: Buffer.from(read) }];
	return [
		...view('unfolded', text.replace(/=?\r?\n[ \t]?/g, '')),
		...(/^\s*</.test(text) ? view('without tags', text.replace(/<[^>]*>/g, '')) : [])
	];
}

async function pdf(name: string, bytes: Uint8Array): Promise<View[]> {
	const { pages, info, outline } = await pdfContent(bytes);
	const text = pages.map((page) => page.text).join('');
	const words = `${text}\n${JSON.stringify(info)}\n${JSON.stringify(outline)}`;
	return [
		// A token has no spaces; a line of a PDF may end within it.
		{ name: `${name} ▸ text`, bytes: Buffer.from(words.replace(/\s/g, '')) },
		...streams(bytes).map((content, at) => ({ name: `${name} ▸ stream ${at}`, bytes: content }))
	];
}

function streams(bytes: Uint8Array): Uint8Array[] {
	const text = Buffer.from(bytes).toString('latin1');
	return [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: { length } }) => {
		const end = text.indexOf('endstream', index);
		try {
			return [inflateSync(bytes.subarray(index + length, end))];
		} catch {
			// Not every stream is deflated; those that are not were searched as they are.
			return [];
		}
	});
}
