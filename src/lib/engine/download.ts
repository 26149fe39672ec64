/**
 * Fetches a gzip file of our own origin and inflates it, telling how many bytes have come.
 * @throws Error when the answer is not the file; DOMException AbortError when cancelled
 */
export async function download(
	url: string,
	signal: AbortSignal,
	onbytes: (count: number) => void
): Promise<ArrayBuffer> {
	const response = await fetch(url, { signal });
	if (!response.ok || !response.body) throw new Error(`${url}: HTTP ${response.status}`);
	const counted = response.body.pipeThrough(
		new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
			transform(chunk, controller) {
				onbytes(chunk.byteLength);
				controller.enqueue(chunk);
			}
		})
	);
	return inflated(await new Response(counted).arrayBuffer());
}

/** Some hosts mark .gz files as encoded, and the browser has inflated them already. */
function inflated(bytes: ArrayBuffer): Promise<ArrayBuffer> | ArrayBuffer {
	const [first, second] = new Uint8Array(bytes, 0, 2);
	if (first !== 0x1f || second !== 0x8b) return bytes;
	return new Response(
		new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
	).arrayBuffer();
}
