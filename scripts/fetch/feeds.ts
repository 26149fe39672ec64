import type { Sighting } from '#lib/contract/sighting.ts';
import type { Feed } from '#lib/intake/feed/feed.ts';
import { FEEDS_FOLDER, parseFeed } from '#lib/intake/feed/parse-feed.ts';
import { codeListsOf } from '#lib/intake/prepare.ts';
import type { Published } from '#lib/intake/published.ts';

/** The declared sources of a folder of data, and what is wrong with their declarations. */
export function feedsIn(published: Published): {
	readonly feeds: readonly Feed[];
	readonly sightings: readonly Sighting[];
} {
	const lists = codeListsOf(published);
	const parsed = published.paths
		.filter((path) => path.startsWith(`${FEEDS_FOLDER}/`) && path.endsWith('.json'))
		.map((path) => parseFeed(path, published.text(path) ?? '', lists));
	return {
		feeds: parsed.flatMap(({ feed }) => feed ?? []),
		sightings: parsed.flatMap(({ sightings }) => sightings)
	};
}
