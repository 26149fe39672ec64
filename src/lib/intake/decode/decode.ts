import { say } from '#lib/contract/finding.ts';
import { sighting, stops, type Sighting, type Spot } from '#lib/contract/sighting.ts';
import { mostlyHalfKana, onlyTwoByteCharacters, suspectCharacters } from './characters.ts';
import { LARGEST_FILE } from './largest.ts';
import { advisedKind, fileKind } from './file-kind.ts';
import { DECODE_RULES } from './rules.ts';
import { firstRefused, hex, refusedPair, strictCp932, strictEucJp, strictly } from './trial.ts';
import { cutUtf8At, firstUtf8Line } from './utf8-lines.ts';
import { decodeUtf16 } from './utf16.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp932';

export interface Decoded {
	/** Without its BOM; null where an error stops the file. */
	readonly text: string | null;
	readonly encoding: Encoding | null;
	readonly bom: boolean;
	readonly sightings: readonly Sighting[];
}

const refused = (
	rule: (typeof DECODE_RULES)[keyof typeof DECODE_RULES],
	spot: Spot,
	words = {}
): Decoded => ({
	text: null,
	encoding: null,
	bom: false,
	sightings: [sighting(rule, spot, words)]
});

/**
 * The text of a file, by strict trial and never by guess: a BOM decides, then UTF-8, then
 * CP932 (Shift_JIS with ㈱ ① 髙). What two encodings accept is refused.
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
	if (bytes.length === 0) return refused(DECODE_RULES.empty, { file });
	if (bytes.length > LARGEST_FILE) {
		const size = Math.ceil(bytes.length / 2 ** 20);
		return refused(DECODE_RULES.tooLarge, { file }, { size, limit: LARGEST_FILE / 2 ** 20 });
	}
	const advised = advisedKind(bytes);
	if (advised) return refused(DECODE_RULES[advised], { file });
	const kind = fileKind(bytes);
	if (kind) return refused(DECODE_RULES.otherKind, { file }, { kind });
	const decoded = byBom(file, bytes) ?? byTrial(file, bytes);
	if (decoded.text === null) return decoded;
	if (decoded.text === '') return refused(DECODE_RULES.empty, { file });
	const sightings = [...decoded.sightings, ...suspectCharacters(file, decoded.text)];
	return { ...decoded, sightings, text: stops(sightings) ? null : decoded.text };
}

function byBom(file: string, bytes: Uint8Array): Decoded | null {
	const [first, second, third] = bytes;
	const little = first === 0xff && second === 0xfe;
	if (little || (first === 0xfe && second === 0xff)) {
		const { text, sightings } = decodeUtf16(file, bytes.subarray(2), little);
		return { text, encoding: little ? 'utf-16le' : 'utf-16be', bom: true, sightings };
	}
	if (first !== 0xef || second !== 0xbb || third !== 0xbf) return null;
	const rest = bytes.subarray(3);
	const text = strictly('utf-8', rest);
	if (text !== null) return { text, encoding: 'utf-8', bom: true, sightings: [] };
	if (isCutUtf8(rest)) return cut(file, rest, cutUtf8At(rest));
	// The BOM promises UTF-8: what is not UTF-8 came from another file.
	const line = firstRefused(rest, (part) => strictly('utf-8', part))?.line ?? null;
	return refused(DECODE_RULES.mixed, { file, line });
}

function byTrial(file: string, bytes: Uint8Array): Decoded {
	const control = firstControl(bytes);
	if (control) return refused(control.rule, { file, line: control.line, value: control.value });
	const utf8 = strictly('utf-8', bytes);
	if (utf8 !== null) {
		// ESC $ and ESC ( switch the sets of ISO-2022-JP.
		if (/\x1b[$(]/.test(utf8)) return refused(DECODE_RULES.jis, { file });
		if (onlyTwoByteCharacters(utf8) && strictCp932(bytes) !== null)
			return undecided(file, 'UTF-8', 'Shift_JIS');
		return { text: utf8, encoding: 'utf-8', bom: false, sightings: [] };
	}
	if (isCutUtf8(bytes)) return cut(file, bytes, cutUtf8At(bytes));
	const utf8Line = firstUtf8Line(bytes);
	if (utf8Line > 0) return refused(DECODE_RULES.mixed, { file, line: utf8Line });
	return byCp932(file, bytes);
}

function byCp932(file: string, bytes: Uint8Array): Decoded {
	const text = strictCp932(bytes);
	if (text === null) {
		if (strictCp932(bytes.subarray(0, -1)) !== null && (bytes.at(-1) ?? 0) > 0x80)
			return cut(file, bytes, bytes.length - 1);
		if (strictEucJp(bytes) !== null) return refused(DECODE_RULES.euc, { file });
		const first = firstRefused(bytes, strictCp932);
		const value = first ? hex(refusedPair(first.bytes)) : '';
		return refused(DECODE_RULES.undecodable, { file, line: first?.line ?? null, value });
	}
	if (strictEucJp(bytes) !== null) return undecided(file, 'Shift_JIS', 'EUC-JP');
	const sightings = mostlyHalfKana(text) ? [sighting(DECODE_RULES.kana, { file })] : [];
	return { text, encoding: 'cp932', bom: false, sightings };
}

const undecided = (file: string, first: string, second: string): Decoded =>
	refused(
		DECODE_RULES.undecided,
		{ file },
		{ first: say(first, first, first), second: say(second, second, second) }
	);

/** UTF-8 with at least one whole Japanese character before the half one. */
function isCutUtf8(bytes: Uint8Array): boolean {
	const at = cutUtf8At(bytes);
	const text = at > 0 ? strictly('utf-8', bytes.subarray(0, at)) : null;
	return text !== null && /[\u0800-\uffff]/.test(text);
}

function cut(file: string, bytes: Uint8Array, at: number): Decoded {
	let line = 1;
	for (let index = 0; index < at; index++)
		if (bytes[index] === 10 || (bytes[index] === 13 && bytes[index + 1] !== 10)) line++;
	return refused(DECODE_RULES.cut, { file, line, value: hex(bytes.subarray(at)) });
}

/**
 * Node and browsers exchange three control characters when they read Shift_JIS, so they are
 * looked for among the bytes: none below 40 and not 7F is ever half of a character.
 */
function firstControl(bytes: Uint8Array) {
	let line = 1;
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at] ?? 0;
		if (byte === 10 || (byte === 13 && bytes[at + 1] !== 10)) line++;
		const plain = byte >= 32 ? byte !== 127 : byte === 9 || byte === 10 || byte === 13;
		// ESC is left for ISO-2022-JP, which is named for itself.
		if (plain || (byte === 27 && (bytes[at + 1] === 36 || bytes[at + 1] === 40))) continue;
		const rule = byte === 0 ? DECODE_RULES.nul : DECODE_RULES.control;
		return { rule, line, value: `U+00${byte.toString(16).toUpperCase().padStart(2, '0')}` };
	}
	return null;
}
