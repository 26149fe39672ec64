import type { Label } from '#lib/base/language.ts';
import { columnsOf, type Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS, type DimensionId } from '#lib/catalogue/dimension.ts';
import { isDerived, type Measure } from '#lib/catalogue/measure.ts';
import { SAMPLE_COLUMN, SAMPLE_MARK } from '#lib/catalogue/sample.ts';
import type { Site } from '#lib/catalogue/site.ts';
import { licence } from '#lib/contract/licence.ts';
import { unit } from '../datapackage/fields.ts';
import type { DatasetFile, PackagedList, PublishedFile } from '../datapackage/input.ts';
import { distinct } from '../datapackage/resource.ts';
import type { Edition } from '../edition.ts';

export interface ApiFile extends PublishedFile {
	readonly mediatype: string;
}

export interface ApiDataset {
	readonly dataset: Dataset;
	readonly edition: Edition;
	/** The version that holds it as it is; null where none does. */
	readonly version: string | null;
	readonly sample: boolean;
	/** The first and the last period of a row. */
	readonly coverage: readonly [string, string];
	readonly rows: number;
	/** The whole dataset in each form, by its form. */
	readonly whole: readonly ApiFile[];
	readonly files: readonly DatasetFile[];
	readonly sources: readonly { readonly names: Label; readonly address: string }[];
	readonly statements: readonly Label[];
}

export interface ApiInput {
	readonly site: Site;
	readonly edition: Edition;
	readonly datasets: readonly ApiDataset[];
	readonly lists: readonly (PackagedList & { readonly titles: Label })[];
	/** The feeds of data releases; none where the site has no address. */
	readonly feeds: readonly string[];
	/** The versions of the data: where they are listed, their names, and which is shown. */
	readonly versions: VersionList;
}

export interface VersionList {
	readonly index: string;
	/** Of one version, with {version} for its name. */
	readonly manifest: string;
	readonly names: readonly string[];
	readonly current: string | null;
}

/** Which version of the shape of these files it is: it changes when a name changes or goes. */
export const API_VERSION = '1';

/** Where a file lies, as an address where the site has one, else below the site's own. */
export const addressOf = ({ baseAddress }: Site, path: string): string =>
	baseAddress ? `${baseAddress}/${path}` : path;

/**
 * The list of everything under data/, for programs. Paths are those below the site, and `base` is
 * the site's address where it is known.
 */
export const indexJson = ({ site, edition, datasets, lists, feeds, versions }: ApiInput) => ({
	api: API_VERSION,
	title: site.name,
	area: { code: site.area, name: site.areaName },
	...(site.baseAddress ? { base: `${site.baseAddress}/` } : {}),
	version: edition.version,
	...(edition.created ? { created: edition.created } : {}),
	description: 'data/openapi.json',
	package: 'data/datapackage.json',
	feeds,
	/** What was public when: every value that was quoted with a version can be had again. */
	versions: { path: versions.index, manifest: versions.manifest, current: versions.current },
	datasets: datasets.map((one) => datasetEntry(one, site)),
	codes: lists.map(({ id, titles, path, bytes, sha256, columns }) => ({
		id,
		title: titles,
		path: `data/${path}`,
		bytes,
		sha256,
		mediatype: 'text/csv',
		columns
	}))
});

function datasetEntry(one: ApiDataset, site: Site) {
	const { dataset, edition, sample, coverage, rows, whole, files, sources, statements } = one;
	return {
		id: dataset.id,
		title: dataset.title,
		description: dataset.description,
		/** What holds for every value: to be said wherever one is quoted. */
		scope: dataset.scope,
		sample,
		...(sample ? { mark: SAMPLE_MARK } : {}),
		version: edition.version,
		...(edition.created ? { created: edition.created } : {}),
		...(one.version === null ? {} : { publication: one.version }),
		frequency: dataset.frequency,
		coverage: { first: coverage[0], last: coverage[1] },
		rows,
		columns: columnsOf(dataset)
			.map((name) => columnEntry(dataset, name))
			.concat(sample ? [{ name: SAMPLE_COLUMN, role: 'mark', type: 'string' }] : []),
		computed: Object.entries(dataset.measures).flatMap(([name, measure]) =>
			isDerived(measure.aggregate) ? [{ name, ...measureEntry(measure) }] : []
		),
		notes: dataset.notes,
		breaks: dataset.breaks,
		licences: distinct(files.map((file) => file.licence)).map((code) => {
			const stated = licence(code);
			return stated ? { code, title: stated.title, address: stated.path } : { code };
		}),
		sources: sources.map(({ names, address }) => ({ title: names, ...(address && { address }) })),
		statements,
		page: `${site.languages[0] ?? 'ja'}/data/${dataset.id}/`,
		files: whole.map(({ path, bytes, sha256, mediatype }) => ({
			path: `data/${path}`,
			bytes,
			sha256,
			mediatype
		})),
		parts: files.map(({ path, bytes, sha256, dateRead }) => ({
			path: `data/${path}`,
			bytes,
			sha256,
			...(dateRead ? { read: dateRead } : {})
		}))
	};
}

interface ColumnEntry {
	readonly name: string;
	readonly role: 'dimension' | 'measure' | 'attribute' | 'mark';
	readonly type: string;
	readonly [property: string]: unknown;
}

function columnEntry(dataset: Dataset, name: string): ColumnEntry {
	if (name in DIMENSIONS) {
		const { title, codes } = DIMENSIONS[name as DimensionId];
		return { name, role: 'dimension', type: 'string', title, ...coded(codes) };
	}
	const measure = dataset.measures[name];
	if (measure)
		return {
			name,
			role: 'measure',
			type: measure.decimals === 0 ? 'integer' : 'number',
			...measureEntry(measure)
		};
	const attribute = dataset.attributes[name];
	return {
		name,
		role: 'attribute',
		type: attribute?.type === 'integer' ? 'integer' : 'string',
		title: attribute?.title,
		...coded(attribute?.codes)
	};
}

const coded = (list: string | null | undefined) =>
	list ? { codes: `data/codes/${list}.csv` } : {};

function measureEntry(measure: Measure) {
	const { kind, ...parts } = measure.aggregate;
	return {
		title: measure.title,
		definition: measure.definition,
		...unit(measure),
		decimals: measure.decimals,
		aggregate: kind,
		...parts
	};
}
