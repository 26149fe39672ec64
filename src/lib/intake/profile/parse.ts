import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import { unknownNames } from './names.ts';
import type { Profile } from './profile.ts';
import { PROFILE_SHAPE } from './profile-shape.ts';
import { PROFILE_RULES } from './rules.ts';
import { writtenOut } from './written-out.ts';

export interface ParsedProfile {
	/** Null where the text is no profile. */
	readonly profile: Profile | null;
	readonly sightings: readonly Sighting[];
}

/** The text of a profile, checked to its last key: what is misspelt is told, never passed over. */
export function parseProfile(file: string, text: string): ParsedProfile {
	const written = json(text);
	if (written === undefined)
		return { profile: null, sightings: [sighting(PROFILE_RULES.notJson, { file })] };
	const value = writtenOut(written);
	const misfits = PROFILE_SHAPE(value, '');
	const profile = value as Profile;
	const wrong = misfits.length > 0 ? misfits : unknownNames(profile);
	const sightings = wrong.map(({ path, expected }) =>
		sighting(PROFILE_RULES.misfit, { file, value: path }, { path, expected })
	);
	return { profile: sightings.length > 0 ? null : profile, sightings };
}

function json(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return undefined;
	}
}
