import type { Label } from '#lib/base/language.ts';

/** What may be told of one published file: where its values come from. */
export interface FileNote {
	/** Below data/, and below the address of the published files. */
	readonly path: string;
	readonly source: Label;
	readonly address: string;
	readonly dateRead: string;
	readonly licence: string;
}

/** Where the list of a dataset's files lies below the site's base. */
export const fileNotesPath = (dataset: string): string => `data/files/${dataset}.json`;
