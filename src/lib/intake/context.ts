import type { Profile } from './profile/profile.ts';
import type { Published } from './published.ts';

export interface IntakeInput {
	/** The file's name; in an archive its path. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

export interface IntakeContext {
	readonly profiles: readonly Profile[];
	/** The texts of data/codes/ by the id of the list. */
	readonly codeLists: ReadonlyMap<string, string>;
	/** data/ as it is now. */
	readonly published: Published;
	/** A layout that somebody made for these files: it alone is tried. */
	readonly mapping?: Profile;
	/** A code of codes/source.csv; else that of the profile. */
	readonly source?: string;
	/** Whether the values may be public; not stated means no. */
	readonly public?: boolean;
	/** ISO 8601, as it will stand in the record: `2026-11-27T09:30:00Z`. */
	readonly now: string;
}
