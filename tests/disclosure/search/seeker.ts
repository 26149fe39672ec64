import { written } from './encodings.ts';

export interface Sighting {
	readonly token: string;
	readonly way: string;
}

interface Pattern extends Sighting {
	readonly bytes: Buffer;
}

/** Shorter ones are found by chance. */
const SHORTEST = 6;

/** A text as a program may have changed it: case, width, and numbers with their commas. */
const forms = (token: string): string[] => [
	...new Set([
		token,
		token.toLowerCase(),
		token.toUpperCase(),
		token.normalize('NFKC'),
		token.normalize('NFD'),
		...(/^\d+$/.test(token) ? [Number(token).toLocaleString('en-US')] : [])
	])
];

/**
 * Looks for many tokens in all their writings at once: three bytes decide where to look closer.
 * @throws RangeError for a token so short that its writings turn up by chance
 */
export function seeker(tokens: readonly string[]): (bytes: Uint8Array) => Sighting[] {
	const byStart = new Map<number, Pattern[]>();
	const starts = new Uint8Array(1 << 24);
	for (const { token, way, bytes } of tokens.flatMap(patterns)) {
		if (bytes.length < SHORTEST) throw new RangeError(`${token} is too short (${way})`);
		const start = startOf(bytes, 0);
		starts[start] = 1;
		byStart.set(start, [...(byStart.get(start) ?? []), { token, way, bytes }]);
	}
	return (bytes) => {
		const found = new Map<string, Sighting>();
		for (let at = 0; at + SHORTEST <= bytes.length; at++) {
			const start = startOf(bytes, at);
			if (!starts[start]) continue;
			for (const { token, way, bytes: wanted } of byStart.get(start) ?? [])
				if (isAt(bytes, at, wanted)) found.set(`${token} ${way}`, { token, way });
		}
		return [...found.values()];
	};
}

const patterns = (token: string): Pattern[] =>
	forms(token).flatMap((form) =>
		[...written(form)].flatMap(([way, all]) => all.map((bytes) => ({ token, way, bytes })))
	);

const startOf = (bytes: Uint8Array, at: number): number =>
	((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);

function isAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
	if (at + wanted.length > bytes.length) return false;
	for (let offset = 3; offset < wanted.length; offset++)
		if (bytes[at + offset] !== wanted[offset]) return false;
	return true;
}
