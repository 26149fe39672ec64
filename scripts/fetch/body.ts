/** The body grew beyond what it may have. */
export class TooLarge extends Error {}

/** The bytes of a body, inflated. @throws TooLarge as soon as there are more than `limit` */
export async function bytesOf({ body }: Response, limit: number): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	let size = 0;
	// Leaving the loop closes the connection.
	for await (const part of body ?? []) {
		size += part.length;
		if (size > limit) throw new TooLarge();
		parts.push(part);
	}
	return Buffer.concat(parts);
}
