/** The text of bytes that are sound in an encoding, or null. A BOM is kept. */
export function strictly(encoding: string, bytes: Uint8Array): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}

/**
 * Sound CP932. Browsers read the single byte 80 as a control character where Node refuses it:
 * both refuse it here.
 */
export function strictCp932(bytes: Uint8Array): string | null {
	const text = strictly('shift_jis', bytes);
	return text?.includes('\u0080') ? null : text;
}

/**
 * Sound EUC-JP. Node takes the bytes 80 to 9F for control characters and 8E E0 to 8E E2 for
 * signs, which the standard and browsers refuse.
 */
export function strictEucJp(bytes: Uint8Array): string | null {
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at] ?? 0;
		if (byte < 0x80) continue;
		const next = bytes[at + 1] ?? 0;
		if (next < 0xa1 || (byte < 0xa1 && byte !== 0x8f && (byte !== 0x8e || next > 0xdf)))
			return null;
		at += byte === 0x8f ? 2 : 1;
	}
	return strictly('euc-jp', bytes);
}

export const hex = (bytes: Uint8Array): string =>
	[...bytes].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');

/** The first line (from 1) that an encoding refuses, with its bytes; LF and CR end a line. */
export function firstRefused(
	bytes: Uint8Array,
	decode: (line: Uint8Array) => string | null
): { line: number; bytes: Uint8Array } | null {
	let [start, line] = [0, 1];
	for (let at = 0; at <= bytes.length; at++) {
		const byte = bytes[at];
		if (byte !== undefined && byte !== 10 && byte !== 13) continue;
		const part = bytes.subarray(start, at);
		if (decode(part) === null) return { line, bytes: part };
		if (byte === 10 || bytes[at + 1] !== 10) line++;
		start = at + 1;
	}
	return null;
}

/** The first byte or pair of bytes of a line that is not CP932. */
export function refusedPair(line: Uint8Array): Uint8Array {
	for (let at = 0; at < line.length;) {
		const byte = line[at] ?? 0;
		const leads = (byte > 0x80 && byte < 0xa0) || (byte > 0xdf && byte < 0xfd);
		const length = leads ? 2 : 1;
		const character = line.subarray(at, at + length);
		if (strictCp932(character) === null) return character;
		at += length;
	}
	return line.subarray(0, 0);
}
