import { publishedJson } from '#lib/integrity/published.ts';
import type { EngineManifest } from '#lib/query/manifest.ts';

let manifest: Promise<EngineManifest> | undefined;

const read = (signal: AbortSignal): Promise<EngineManifest> =>
	publishedJson<EngineManifest>('data/engine.json', signal);

/** Fetched once; forgotten when it failed or was cancelled, so that a second try is possible. */
export const loadManifest = (signal: AbortSignal): Promise<EngineManifest> =>
	(manifest ??= read(signal).catch((error: unknown) => {
		manifest = undefined;
		throw error;
	}));
