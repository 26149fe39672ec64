/** A download that sends nothing for so long has ended, whatever the connection says. */
const SECONDS_OF_SILENCE = 20;

export interface Received {
	readonly signal?: AbortSignal | undefined;
	/** Told with each piece: how many bytes have come since the last. */
	readonly onbytes?: ((count: number) => void) | undefined;
	/** `reload` passes over what the browser has kept. */
	readonly cache?: RequestCache | undefined;
}

/**
 * Fetches a file whole. The limit of time starts anew with every piece that comes: a slow line is
 * no fault, a silent one is.
 * @throws Error when the answer is not a file, DOMException AbortError when cancelled,
 *   TimeoutError after {@link SECONDS_OF_SILENCE} seconds without a byte
 */
export async function receive(
	fetcher: typeof fetch,
	url: string,
	{ signal, onbytes, cache = 'default' }: Received,
	seconds = SECONDS_OF_SILENCE
): Promise<Uint8Array<ArrayBuffer>> {
	const silence = new AbortController();
	const timedOut = new DOMException(`${url}: nothing came for ${seconds} s`, 'TimeoutError');
	let timer = setTimeout(() => silence.abort(timedOut), seconds * 1000);
	const stops = signal ? [signal, silence.signal] : [silence.signal];
	try {
		const response = await fetcher(url, { signal: AbortSignal.any(stops), cache });
		if (!response.ok || !response.body) throw new Error(`${url}: HTTP ${response.status}`);
		const pieces: Uint8Array[] = [];
		const reader = response.body.getReader();
		for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
			clearTimeout(timer);
			timer = setTimeout(() => silence.abort(timedOut), seconds * 1000);
			pieces.push(piece.value);
			onbytes?.(piece.value.byteLength);
		}
		return joined(pieces);
	} finally {
		clearTimeout(timer);
	}
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.byteLength;
	}
	return whole;
}
