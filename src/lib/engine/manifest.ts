import { base } from '$app/paths';
import type { EngineManifest } from '#lib/query/manifest.ts';

let manifest: Promise<EngineManifest> | undefined;

async function read(signal: AbortSignal): Promise<EngineManifest> {
	const response = await fetch(`${base}/data/engine.json`, { signal });
	if (!response.ok) throw new Error(`data/engine.json: HTTP ${response.status}`);
	return response.json() as Promise<EngineManifest>;
}

/** Fetched once; forgotten when it failed or was cancelled, so that a second try is possible. */
export const loadManifest = (signal: AbortSignal): Promise<EngineManifest> =>
	(manifest ??= read(signal).catch((error: unknown) => {
		manifest = undefined;
		throw error;
	}));
