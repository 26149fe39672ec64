import type { IntakeContext } from './context.ts';
import { parseProfile, type ParsedProfile } from './profile/parse.ts';
import type { Published } from './published.ts';
import { stops, type Sighting } from '#lib/contract/sighting.ts';

/** What somebody decides about an intake, on the command line or in the page. */
export interface IntakeOptions extends Pick<IntakeContext, 'source' | 'public' | 'now'> {
	/** The text of a profile made for these files, and its name. */
	readonly mapping?: { readonly file: string; readonly text: string };
}

/** The texts of codes/ by the id of the list. */
export const codeListsOf = (published: Published): ReadonlyMap<string, string> =>
	new Map(
		published.paths
			.filter((path) => path.startsWith('codes/'))
			.map((path) => [path.slice(6).replace(/\.csv$/, ''), published.text(path) ?? ''])
	);

export const profilesOf = (published: Published): ParsedProfile[] =>
	published.paths
		.filter((path) => path.startsWith('profiles/') && path.endsWith('.json'))
		.map((path) => parseProfile(path, published.text(path) ?? ''));

/** A folder of data and decisions → what an intake needs; no context where a profile is faulty. */
export function prepared(
	published: Published,
	{ mapping, ...decided }: IntakeOptions
): { readonly context: IntakeContext | null; readonly sightings: readonly Sighting[] } {
	const profiles = profilesOf(published);
	const own = mapping ? [parseProfile(mapping.file, mapping.text)] : [];
	const sightings = [...profiles, ...own].flatMap((one) => one.sightings);
	if (stops(sightings)) return { context: null, sightings };
	const context: IntakeContext = {
		profiles: profiles.flatMap(({ profile }) => profile ?? []),
		codeLists: codeListsOf(published),
		published,
		...decided,
		...(own[0]?.profile ? { mapping: own[0].profile } : {})
	};
	return { context, sightings };
}
