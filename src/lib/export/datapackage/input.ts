import type { Label } from '#lib/base/language.ts';
import type { CodeListId } from '#lib/catalogue/code-list.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { Site } from '#lib/catalogue/site.ts';
import type { Edition } from '../edition.ts';

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

export interface PackagedDataset {
	readonly dataset: Dataset;
	readonly files: readonly DatasetFile[];
	/** All of these files in one, where the package holds that instead. */
	readonly whole?: PublishedFile;
	/** What the terms of its sources want said wherever it is used. */
	readonly statements: readonly Label[];
}

/** Everything that a Data Package tells of, read by somebody else. */
export interface PackageInput {
	readonly site: Site;
	readonly edition: Edition;
	/** Datasets with at least one published file. */
	readonly datasets: readonly PackagedDataset[];
	readonly lists: readonly PackagedList[];
	/** The names of sources by their codes. */
	readonly sources: ReadonlyMap<string, Label>;
}
