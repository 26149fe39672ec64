import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Label, Language } from '#lib/base/language.ts';
import type { Site } from '#lib/catalogue/site.ts';
import { jsonLd } from './json-ld.ts';
import type { PrintedPage } from './metadata.ts';

/** What is read of data/index.json. */
export interface ListedDataset {
	readonly id: string;
	readonly title: Label;
	readonly description: Label;
	readonly scope: Label;
	readonly sample: boolean;
	readonly mark?: string;
	readonly version: string;
	readonly created?: string;
	readonly frequency: string;
	readonly coverage: { readonly first: string; readonly last: string };
	readonly columns: readonly { readonly role: string; readonly title?: Label }[];
	readonly licences: readonly { readonly address?: string }[];
	readonly sources: readonly { readonly title: Label; readonly address?: string }[];
	readonly files: readonly {
		readonly path: string;
		readonly bytes: number;
		readonly sha256: string;
		readonly mediatype: string;
	}[];
}

export interface Listed {
	readonly datasets: readonly ListedDataset[];
}

/** The list of what a build has published; null where it has none. */
export function listed(folder: string): Listed | null {
	const path = join(folder, 'data/index.json');
	return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Listed) : null;
}

/** `2025FY` runs from April to March; a month is a month. */
export function interval({ first, last }: ListedDataset['coverage']): string {
	const begin = (period: string) => period.replace(/^(\d{4})FY$/, '$1-04');
	const end = (period: string) =>
		period.replace(/^(\d{4})FY$/, (_, year: string) => `${Number(year) + 1}-03`);
	return `${begin(first)}/${end(last)}`;
}

/** Made-up figures carry their mark wherever they are named. */
const marked = ({ sample, mark }: ListedDataset, text: string): string =>
	sample && mark ? `【${mark}】${text}` : text;

/** By what a dataset is found and told apart, in every list that names it. */
const named = (one: ListedDataset, language: Language, at: string) => ({
	'@type': 'Dataset',
	'@id': `${at}/${language}/data/${one.id}/`,
	name: marked(one, one.title[language]),
	description: marked(one, `${one.description[language]} ${one.scope[language]}`.trim()),
	url: `${at}/${language}/data/${one.id}/`
});

/** A dataset in the words of schema.org, with addresses that begin with `at`. */
export function datasetObject(
	one: ListedDataset,
	language: Language,
	at: string,
	{ area, areaName, publisher }: Site
): Record<string, unknown> {
	const sources = one.sources.filter(({ address }) => address);
	const licence = one.licences.find(({ address }) => address)?.address;
	return {
		...named(one, language, at),
		identifier: one.id,
		inLanguage: language,
		version: one.version,
		...(one.created ? { dateModified: one.created } : {}),
		temporalCoverage: interval(one.coverage),
		spatialCoverage: { '@type': 'Place', name: areaName[language], identifier: area },
		variableMeasured: one.columns
			.filter(({ role }) => role === 'measure')
			.flatMap(({ title }) => (title ? [title[language]] : [])),
		isAccessibleForFree: true,
		...(licence ? { license: licence } : {}),
		...(publisher[language]
			? { publisher: { '@type': 'Organization', name: publisher[language] } }
			: {}),
		...(sources.length > 0 ? { isBasedOn: sources.map(({ address }) => address) } : {}),
		distribution: one.files.map(({ path, bytes, sha256, mediatype }) => ({
			'@type': 'DataDownload',
			contentUrl: `${at}/${path}`,
			encodingFormat: mediatype,
			contentSize: String(bytes),
			sha256
		}))
	};
}

const CONTEXT = { '@context': 'https://schema.org' };

/** What the page of the data, or of one dataset, tells search engines for data; '' for all others. */
export function datasetLd(page: PrintedPage, list: Listed | null, site: Site): string {
	const found = /^data\/(?:([^/]+)\/)?$/.exec(page.path);
	if (!list || !found) return '';
	const [, id] = found;
	const at = site.baseAddress || page.base;
	if (id !== undefined) {
		const one = list.datasets.find((dataset) => dataset.id === id);
		return one ? jsonLd({ ...CONTEXT, ...datasetObject(one, page.language, at, site) }) : '';
	}
	return jsonLd({
		...CONTEXT,
		'@type': 'DataCatalog',
		name: site.name[page.language],
		url: `${at}/${page.language}/data/`,
		dataset: list.datasets.map((one) => named(one, page.language, at))
	});
}

const tagged = (label: Label, as = (text: string) => text) =>
	(Object.entries(label) as [Language, string][]).map(([language, value]) => ({
		'@language': language,
		'@value': as(value)
	}));

/**
 * data/catalog.jsonld: the same as a DCAT catalogue, for the portals that collect such. Addresses
 * are whole where the site has one, else relative to the file.
 */
export function writeCatalogue(folder: string, list: Listed | null, site: Site): void {
	if (!list) return;
	const at = site.baseAddress || '..';
	const catalogue = {
		'@context': {
			dcat: 'http://www.w3.org/ns/dcat#',
			dct: 'http://purl.org/dc/terms/',
			spdx: 'http://spdx.org/rdf/terms#'
		},
		'@type': 'dcat:Catalog',
		'@id': `${at}/data/catalog.jsonld`,
		'dct:title': tagged(site.name),
		'dcat:dataset': list.datasets.map((one) => {
			const licence = one.licences.find(({ address }) => address)?.address;
			return {
				'@type': 'dcat:Dataset',
				'@id': `${at}/${site.languages[0] ?? 'ja'}/data/${one.id}/`,
				'dct:identifier': one.id,
				'dct:title': tagged(one.title, (text) => marked(one, text)),
				'dct:description': tagged(one.description, (text) => marked(one, text)),
				'dcat:version': one.version,
				...(one.created ? { 'dct:modified': one.created } : {}),
				...(licence ? { 'dct:license': { '@id': licence } } : {}),
				'dcat:distribution': one.files.map(({ path, bytes, sha256, mediatype }) => ({
					'@type': 'dcat:Distribution',
					'dcat:downloadURL': { '@id': `${at}/${path}` },
					'dcat:mediaType': mediatype,
					'dcat:byteSize': bytes,
					'spdx:checksum': { 'spdx:algorithm': 'sha256', 'spdx:checksumValue': sha256 }
				}))
			};
		})
	};
	writeFileSync(join(folder, 'data/catalog.jsonld'), `${JSON.stringify(catalogue)}\n`);
}
