/** The length of the UTF-8 character at `at`, 0 where there is none; its end may lie behind `end`. */
function characterLength(bytes: Uint8Array, at: number): number {
	const lead = bytes[at] ?? 0;
	const next = bytes[at + 1] ?? 0;
	const continues = (offset: number) => ((bytes[at + offset] ?? 0) & 0xc0) === 0x80;
	if (lead < 0x80) return 1;
	if (lead < 0xc2) return 0;
	if (lead < 0xe0) return continues(1) ? 2 : 0;
	if (lead < 0xf0) {
		const overlong = lead === 0xe0 && next < 0xa0;
		const surrogate = lead === 0xed && next > 0x9f;
		return continues(1) && continues(2) && !overlong && !surrogate ? 3 : 0;
	}
	if (lead > 0xf4 || (lead === 0xf0 && next < 0x90) || (lead === 0xf4 && next > 0x8f)) return 0;
	return continues(1) && continues(2) && continues(3) ? 4 : 0;
}

/**
 * The first line (from 1) that is sound UTF-8 with Japanese in it, of bytes that as a whole are
 * not UTF-8; 0 where there is none. A line ends at LF or at a lone CR.
 */
export function firstUtf8Line(bytes: Uint8Array): number {
	let line = 1;
	let [sound, wide] = [true, false];
	for (let at = 0; at <= bytes.length;) {
		const byte = bytes[at];
		const ends = byte === undefined || byte === 10 || (byte === 13 && bytes[at + 1] !== 10);
		if (ends) {
			if (sound && wide) return line;
			line++;
			[sound, wide] = [true, false];
			at++;
			continue;
		}
		const length = sound ? characterLength(bytes, at) : 0;
		if (length === 0) sound = false;
		if (length >= 3) wide = true;
		at += length || 1;
	}
	return 0;
}

/** Where the last character begins if the bytes are UTF-8 but for its missing end, or -1. */
export function cutUtf8At(bytes: Uint8Array): number {
	for (let back = 1; back <= 3 && back < bytes.length; back++) {
		const at = bytes.length - back;
		const byte = bytes[at] ?? 0;
		if (byte < 0x80) return -1;
		if (byte >= 0xc2) {
			const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
			return back < wanted ? at : -1;
		}
	}
	return -1;
}
