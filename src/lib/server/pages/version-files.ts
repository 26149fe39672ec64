import type { Dataset } from '#lib/catalogue/dataset.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { publishedText } from '#lib/contract/published-csv.ts';
import type { Version } from '#lib/contract/versions.ts';
import { addressOf } from '#lib/export/api/index-json.ts';
import type { PublishedFile } from '#lib/export/datapackage/input.ts';
import { once } from '../data/once.ts';
import { datasetFiles, measured } from '../data/package-input.ts';
import { currentVersion, filesOf, olderFiles, untold, versions } from '../data/versions.ts';

/** Where programs begin that want data as they stood. */
export const VERSION_INDEX = 'v/index.json';

export const manifestPath = (id: string): string => `v/${id}/index.json`;

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

const pages = (id: string) =>
	Object.fromEntries(
		SITE.languages.map((language) => [language, addressOf(SITE, `${language}/versions/${id}/`)])
	);

const indexJson = (): string =>
	json({
		about:
			'Every publication of the data, oldest first. The data as they stood on a day are the last version whose date is not after it. Made-up samples and listings are in no version.',
		...(SITE.baseAddress ? { base: `${SITE.baseAddress}/` } : {}),
		current: currentVersion()?.id ?? null,
		versions: versions().map(({ id, date, files }) => ({
			id,
			date,
			files: files.size,
			path: manifestPath(id)
		}))
	});

/** Bytes and hash by address: of the files of today they are known, of others found once. */
const sizeOf = once(
	(address: string, today: Dataset | null, text: string): PublishedFile =>
		(today ? datasetFiles(today) : []).find(({ path }) => `data/${path}` === address) ??
		measured(address, publishedText(text)),
	(address) => address
);

/** Every file of a version with its address: what is unchanged lies where it lies today. */
function manifest(version: Version): string {
	const all = versions();
	const at = all.indexOf(version);
	const files = filesOf(version).map(({ path, dataset, text, address, isPresent }) => {
		const own = text();
		if (own === null || address === null)
			return { dataset: dataset.id, file: path, status: 'withdrawn' };
		const { bytes, sha256 } = sizeOf(address, isPresent ? dataset : null, own);
		return {
			dataset: dataset.id,
			file: path,
			status: isPresent ? 'present' : 'older',
			path: address,
			bytes,
			sha256
		};
	});
	const hidden = untold(version);
	return json({
		version: version.id,
		date: version.date,
		previous: all[at - 1]?.id ?? null,
		next: all[at + 1]?.id ?? null,
		...(SITE.baseAddress ? { base: `${SITE.baseAddress}/` } : {}),
		pages: pages(version.id),
		files,
		...(hidden > 0 ? { withdrawn: hidden } : {})
	});
}

export interface ServedFile {
	readonly type: string;
	readonly body: () => string;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const CSV_TYPE = 'text/csv; charset=utf-8';

/** Everything below v/ by its path there. A content lies there once, under one version. */
export const versionFiles = (): ReadonlyMap<string, ServedFile> =>
	new Map<string, ServedFile>([
		['index.json', { type: JSON_TYPE, body: indexJson }],
		...versions().map(
			(version) =>
				[`${version.id}/index.json`, { type: JSON_TYPE, body: () => manifest(version) }] as const
		),
		...[...olderFiles()].map(([path, body]) => [path, { type: CSV_TYPE, body }] as const)
	]);
