import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import { DECODE_RULES } from './rules.ts';

/**
 * UTF-16 as Excel's "Unicode text" saves it, without its BOM.
 * @param littleEndian the order that the BOM told
 */
export function decodeUtf16(
	file: string,
	bytes: Uint8Array,
	littleEndian: boolean
): { text: string | null; sightings: Sighting[] } {
	if (bytes.length % 2 === 1)
		return { text: null, sightings: [sighting(DECODE_RULES.oddLength, { file })] };
	const broken = loneSurrogate(bytes, littleEndian);
	if (broken)
		return { text: null, sightings: [sighting(DECODE_RULES.loneSurrogate, { file, ...broken })] };
	const label = littleEndian ? 'utf-16le' : 'utf-16be';
	return { text: new TextDecoder(label, { ignoreBOM: true }).decode(bytes), sightings: [] };
}

function loneSurrogate(
	bytes: Uint8Array,
	littleEndian: boolean
): { line: number; value: string } | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const unit = (at: number) => (at + 1 < bytes.length ? view.getUint16(at, littleEndian) : 0);
	let line = 1;
	for (let at = 0; at < bytes.length; at += 2) {
		const code = unit(at);
		if (code === 10 || (code === 13 && unit(at + 2) !== 10)) line++;
		if (code < 0xd800 || code > 0xdfff) continue;
		const low = unit(at + 2);
		const paired = code < 0xdc00 && low >= 0xdc00 && low <= 0xdfff;
		if (!paired) return { line, value: `U+${code.toString(16).toUpperCase()}` };
		at += 2;
	}
	return null;
}
