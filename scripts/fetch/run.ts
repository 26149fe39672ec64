import { SITE } from '#lib/catalogue/site.ts';
import { reportLines } from '#lib/contract/report.ts';
import { stops } from '#lib/contract/sighting.ts';
import { publishedIn } from '../intake/folder.ts';
import { UsageError } from '../intake/options.ts';
import type { Outcome } from '../intake/run.ts';
import { settle } from '../intake/settle.ts';
import { filled, WORDS as INTAKE_WORDS } from '../intake/words.ts';
import { feedsIn } from './feeds.ts';
import { fetchFeed, type FeedEnd } from './fetch-feed.ts';
import { options, type Options } from './options.ts';
import { Pace } from './pace.ts';
import { endJson, endLines, isFine } from './report.ts';
import { WORDS } from './words.ts';
import { WORLD, type World } from './world.ts';

/** The whole command: words in, exit code and lines out. @param folder that of the data */
export async function run(
	words: readonly string[],
	folder: string,
	world: World = WORLD
): Promise<Outcome> {
	try {
		return await work(options(words), folder, world);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		return { code: 2, lines: [filled(WORDS.usage.ja, { word: error.message })] };
	}
}

async function work(chosen: Options, folder: string, world: World): Promise<Outcome> {
	const { language, sources, json, check } = chosen;
	// What is due and what is known are read before anything is written.
	const left = check ? 'nothing' : settle(folder);
	const { feeds, sightings } = feedsIn(publishedIn(folder));
	if (stops(sightings)) return { code: 1, lines: reportLines(sightings, language) };
	const known = feeds.map(({ id }) => id);
	const strange = sources.find((id) => !known.includes(id));
	if (strange !== undefined)
		return {
			code: 2,
			lines: [filled(WORDS.noSource[language], { word: strange, known: known.join('、') })]
		};
	const ends: FeedEnd[] = [];
	const pace = new Pace(world);
	for (const feed of feeds)
		if (sources.length === 0 || sources.includes(feed.id))
			ends.push(await fetchFeed(feed, folder, chosen, world, pace));
	const code = ends.every(isFine) ? 0 : 1;
	if (json)
		return {
			code,
			lines: [
				JSON.stringify(
					ends.map((end) => endJson(end, check)),
					null,
					'\t'
				)
			]
		};
	const isAnonymous = SITE.contact === '' && ends.some(({ requests }) => requests > 0);
	return {
		code,
		lines: [
			...(left === 'nothing' ? [] : [INTAKE_WORDS[left][language]]),
			...(feeds.length === 0 ? [WORDS.noFeeds[language]] : []),
			...(isAnonymous ? [WORDS.noContact[language]] : []),
			...ends.flatMap((end) => endLines(end, language, check))
		]
	};
}
