import { parseProfile } from '#lib/intake/profile/parse.ts';
import { profileFiles, readData } from './folder.ts';

/** The profiles of incoming layouts by their file names. They describe tables, and hold no values. */
export const profileTexts = (): ReadonlyMap<string, string> =>
	new Map(profileFiles().map((path) => [path.slice('profiles/'.length), readData(path)]));

/** The sources that files of a known layout come from. */
export const profileSources = (): string[] =>
	[...profileTexts()].flatMap(
		([name, text]) => parseProfile(name, text).profile?.publication?.source ?? []
	);
