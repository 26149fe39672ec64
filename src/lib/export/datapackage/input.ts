import type { Label } from '#lib/base/language.ts';
import type { CodeListId } from '#lib/catalogue/code-list.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { Site } from '#lib/catalogue/site.ts';

/** A file as it is published: filtered listings have another hash than the file in data/. */
export interface PublishedFile {
	/** Relative to datapackage.json. */
	readonly path: string;
	readonly bytes: number;
	/** In hexadecimal. */
	readonly sha256: string;
}

export interface DatasetFile extends PublishedFile {
	/** What the ledger says of it. */
	readonly source: string;
	readonly address: string;
	readonly dateRead: string;
	readonly licence: string;
	readonly sample: boolean;
}

export interface PackagedCode {
	readonly code: string;
	readonly name: string;
	/** The classification and its edition, as in JSCO 2009; both may be empty. */
	readonly classification: string;
	readonly edition: string;
}

export interface PackagedList extends PublishedFile {
	readonly id: CodeListId;
	readonly columns: readonly string[];
	readonly codes: readonly PackagedCode[];
	/** Every parent is a code of the same list. */
	readonly closed: boolean;
}

/** Everything that a Data Package tells of, read by somebody else. */
export interface PackageInput {
	readonly site: Site;
	readonly version: string;
	/** Datasets with at least one published file. */
	readonly datasets: readonly {
		readonly dataset: Dataset;
		readonly files: readonly DatasetFile[];
		/** What the terms of its sources want said wherever it is used. */
		readonly statements: readonly Label[];
	}[];
	readonly lists: readonly PackagedList[];
	/** The names of sources by their codes. */
	readonly sources: ReadonlyMap<string, Label>;
}
