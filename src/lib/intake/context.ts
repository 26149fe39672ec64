import type { Profile } from './profile/profile.ts';
import type { Published } from './published.ts';

export interface IntakeInput {
	/** The file's name; of a folder its path from the folder's own name on. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/** In bytes, where a file is too large to be read at all; `bytes` are then empty. */
	readonly unread?: number;
}

/** What the intake is at: `bytes`, `tables` and `rows` of each file, then all files together. */
export interface IntakeStep {
	readonly phase: 'bytes' | 'tables' | 'rows' | 'merge' | 'check' | 'compare';
	/** The file at hand, and its place among all. */
	readonly file: string;
	readonly done: number;
	readonly total: number;
	/** Of a workbook: how many of its sheets are through this phase. */
	readonly sheets?: Progress;
	/** Of a table of many rows: how many of them are read. */
	readonly rows?: Progress;
}

export interface Progress {
	readonly done: number;
	readonly total: number;
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
	/** All of the dataset was read anew: where one file changes, the day holds for the others too. */
	readonly whole?: true;
	/** ISO 8601, as it will stand in the record: `2026-11-27T09:30:00Z`. */
	readonly now: string;
}
