/* SHA-256 (FIPS 180-4). SubtleCrypto is absent from pages that are not served over HTTPS. */

const primes = (count: number): number[] => {
	const found: number[] = [];
	for (let n = 2; found.length < count; n++) if (found.every((p) => n % p !== 0)) found.push(n);
	return found;
};

/** The first 32 bits behind the point. */
const fraction = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) | 0;

const PRIMES = primes(64);
const ROUNDS = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const START = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const rotated = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** What follows the last whole block of a message: its rest, its one bit, zeros and length in bits. */
function ending(bytes: Uint8Array): DataView {
	const rest = bytes.subarray(bytes.length & ~63);
	const all = new Uint8Array(rest.length < 56 ? 64 : 128);
	all.set(rest);
	all[rest.length] = 0x80;
	const view = new DataView(all.buffer);
	view.setUint32(all.length - 8, Math.floor(bytes.length / 2 ** 29));
	view.setUint32(all.length - 4, bytes.length << 3);
	return view;
}

function mix(state: Int32Array, view: DataView, at: number, words: Int32Array): void {
	for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + i * 4);
	const w = (i: number) => words[i] ?? 0;
	for (let i = 16; i < 64; i++) {
		const [x, y] = [w(i - 15), w(i - 2)];
		const low = rotated(x, 7) ^ rotated(x, 18) ^ (x >>> 3);
		const high = rotated(y, 17) ^ rotated(y, 19) ^ (y >>> 10);
		words[i] = (w(i - 16) + low + w(i - 7) + high) | 0;
	}
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (let i = 0; i < 64; i++) {
		const s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
		const one = (h + s1 + ((e & f) ^ (~e & g)) + (ROUNDS[i] ?? 0) + w(i)) | 0;
		const s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
		const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
	}
	[a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = ((state[i] ?? 0) + word) | 0));
}

/** The SHA-256 of bytes in hexadecimal; of a text, that of its UTF-8. */
export function sha256(content: Uint8Array | string): string {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const whole = bytes.length & ~63;
	const message = new DataView(bytes.buffer, bytes.byteOffset, whole);
	const state = START.slice();
	const words = new Int32Array(64);
	for (const view of [message, ending(bytes)])
		for (let at = 0; at < view.byteLength; at += 64) mix(state, view, at, words);
	return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
