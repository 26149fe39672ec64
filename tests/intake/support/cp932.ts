/** Every character of CP932 with its bytes, the first of the doubles as Windows writes them. */
function table(): Map<string, readonly number[]> {
	const decoder = new TextDecoder('shift_jis', { fatal: true });
	const found = new Map<string, readonly number[]>();
	const add = (bytes: readonly number[]) => {
		try {
			const text = decoder.decode(Uint8Array.from(bytes));
			if (text.length === 1 && !found.has(text)) found.set(text, bytes);
		} catch {
			return;
		}
	};
	for (let byte = 0xa1; byte < 0xe0; byte++) add([byte]);
	for (let lead = 0x81; lead < 0xfd; lead++)
		for (let trail = 0x40; trail < 0xfd; trail++) add([lead, trail]);
	return found;
}

let known: Map<string, readonly number[]> | undefined;

/** The bytes that Windows writes for a text. Throws RangeError for what CP932 does not have. */
export function cp932(text: string): Uint8Array {
	known ??= table();
	const bytes: number[] = [];
	for (const character of text) {
		if (character < '\x80') bytes.push(character.charCodeAt(0));
		else {
			const found = known.get(character);
			if (!found) throw new RangeError(`not in CP932: ${character}`);
			bytes.push(...found);
		}
	}
	return Uint8Array.from(bytes);
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function utf16(text: string, littleEndian = true, bom = true): Uint8Array {
	const units = (bom ? '\ufeff' : '') + text;
	const view = new DataView(new ArrayBuffer(units.length * 2));
	for (let at = 0; at < units.length; at++)
		view.setUint16(at * 2, units.charCodeAt(at), littleEndian);
	return new Uint8Array(view.buffer);
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

export const bytesOf = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes);
