import { publishedBytes } from '#lib/integrity/published.ts';
import type { EngineFile } from '#lib/query/manifest.ts';

/** How far a question has come: bytes downloaded of those still needed, then the query itself. */
export interface Progress {
	readonly phase: 'download' | 'query';
	readonly loaded: number;
	readonly total: number;
}

/**
 * Downloads all files at once and inflates them, telling the bytes that have come; the last
 * word is that the query begins. Nothing is told once it is over, however it ended.
 * @throws Error when a file is not there or is not the published one; DOMException AbortError when cancelled
 */
export async function downloads(
	files: readonly EngineFile[],
	signal: AbortSignal,
	onprogress: (progress: Progress) => void
): Promise<Uint8Array<ArrayBuffer>[]> {
	const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
	let loaded = 0;
	let isOver = false;
	const onbytes = (count: number) => {
		loaded += count;
		if (!isOver) onprogress({ phase: 'download', loaded: Math.min(loaded, total), total });
	};
	if (total > 0) onbytes(0);
	try {
		const contents = await Promise.all(
			files.map(({ path }) => publishedBytes(path, { signal, onbytes }))
		);
		onprogress({ phase: 'query', loaded: total, total });
		return contents;
	} finally {
		// When one does not come the others still may, for the next try: nobody waits for them now.
		isOver = true;
	}
}
