import { publishedJson } from '#lib/integrity/published.ts';
import type { EngineManifest } from '#lib/query/manifest.ts';
import { limited } from './limit.ts';

let manifest: Promise<EngineManifest> | undefined;

const read = (): Promise<EngineManifest> =>
	publishedJson<EngineManifest>('data/engine.json').catch((error: unknown) => {
		manifest = undefined;
		throw error;
	});

/**
 * Fetched once, and forgotten when it failed, so that a second try is possible. Who gives up waits
 * no longer: the others go on.
 */
export const loadManifest = (signal: AbortSignal): Promise<EngineManifest> =>
	limited((manifest ??= read()), Infinity, signal);
