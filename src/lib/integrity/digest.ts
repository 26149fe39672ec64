import { sha256 } from '#lib/contract/sha256.ts';

/** The SHA-256 of bytes in hexadecimal, by the browser's own means where the page may use them. */
export async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	// Absent from pages that are not served over HTTPS. Typed as if it always were there.
	const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
	if (!subtle) return sha256(bytes);
	const words = new Uint8Array(await subtle.digest('SHA-256', bytes));
	return [...words].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The content of a file that lies compressed. Some hosts mark .gz files as encoded, and the browser
 * has inflated them already.
 * @throws TypeError where the compressed stream is broken
 */
export async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}
