import { publishedOnce } from '#lib/integrity/published.ts';
import type { EngineManifest } from '#lib/query/manifest.ts';
import { limited } from './limit.ts';

/** What there is to load. Who gives up waits no longer: the others go on. */
export const loadManifest = (signal: AbortSignal): Promise<EngineManifest> =>
	limited(publishedOnce<EngineManifest>('data/engine.json'), Infinity, signal);
