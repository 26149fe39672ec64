import { createHash } from 'node:crypto';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { publishedText } from '#lib/contract/published-csv.ts';
import { historyPath } from '#lib/contract/record.ts';
import {
	VERSIONS_FILE,
	versionsIn,
	WITHDRAWN_FILE,
	withdrawnIn,
	type PublicState,
	type Version
} from '#lib/contract/versions.ts';
import { hasHistory } from '#lib/disclosure/open-files.ts';
import { toldToday, withheldKeys } from '#lib/disclosure/versions.ts';
import { readData } from './folder.ts';
import { once } from './once.ts';
import { publishedCsv, publishedFiles } from './published.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function read(path: string): string | null {
	try {
		return readData(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}

/** @throws Error where the store is not as it was sealed: addresses that somebody quoted may be in it */
function sound<T>(of: () => T): T {
	try {
		return of();
	} catch (error) {
		throw new Error(
			`data/${VERSIONS_FILE} and what is beside it are not as they were sealed. Run "npm run data:check".`,
			{ cause: error }
		);
	}
}

/** Every publication, oldest first. */
export const versions = once((): readonly Version[] => sound(() => versionsIn(read)));

const withdrawn = once((): ReadonlySet<string> => sound(() => withdrawnIn(read(WITHDRAWN_FILE))));

/** Contents that must not come out any more: of a path and the SHA-256 of what stood there. */
export const isWithdrawn = (path: string, hash: string): boolean =>
	withdrawn().has(`${path} ${hash}`);

/** The published files of a dataset that versions hold: what is made up or filtered has none. */
const keptFiles = (dataset: Dataset) =>
	publishedFiles(dataset).filter((file) => hasHistory(dataset, file));

const present = once(
	(): PublicState =>
		new Map(
			DATASETS.flatMap((dataset) =>
				keptFiles(dataset).map(({ path }) => [path, sha256(publishedCsv(dataset, path))] as const)
			)
		)
);

/** The version that the site shows; null where something changed since it was sealed, or there is none. */
export const currentVersion = once((): Version | null => {
	const last = versions().at(-1);
	const isIt = last && [...present()].every(([path, hash]) => last.files.get(path) === hash);
	return isIt ? last : null;
});

/** The id of the version by which a dataset is quoted; null where no version holds it. */
export const versionOf = (dataset: Dataset): string | null =>
	keptFiles(dataset).length > 0 ? (currentVersion()?.id ?? null) : null;

/** The keys that are withheld today, whatever file of the dataset says so. */
const withheld = once((dataset: Dataset): ReadonlySet<string> =>
	withheldKeys(
		dataset,
		publishedFiles(dataset).map(({ path }) => publishedCsv(dataset, path))
	)
);

/** What a content that stood in a public file may still tell; null where that is nothing. */
export const olderText = once(
	(dataset: Dataset, path: string, hash: string): string | null => toldOf(dataset, path, hash),
	(_, path, hash) => `${path} ${hash}`
);

function toldOf(dataset: Dataset, path: string, hash: string): string | null {
	if (!keptFiles(dataset).some((file) => file.path === path)) return null;
	if (isWithdrawn(path, hash) || !/^[0-9a-f]{64}$/.test(hash)) return null;
	const text = read(historyPath(hash));
	if (text === null || sha256(text) !== hash) return null;
	return toldToday(dataset, text, withheld(dataset));
}

/** A file of a version, as it may be told today. */
export interface VersionFile {
	readonly path: string;
	readonly dataset: Dataset;
	/** The text of data/; null where it was withdrawn. */
	readonly text: () => string | null;
	/** Below the site's base, and for ever; null where it was withdrawn. */
	readonly address: string | null;
	/** The file of today is the same. */
	readonly isPresent: boolean;
}

const datasetOf = (path: string): Dataset | undefined =>
	DATASETS.find(({ id }) => path.startsWith(`${id}/`));

/**
 * The files of a version whose datasets are still declared public, in the order of their paths.
 * Each content has one address: that of the last version that had it, or of today.
 */
export const filesOf = once((version: Version): readonly VersionFile[] => {
	const all = versions();
	const later = all.slice(all.indexOf(version) + 1);
	return [...version.files].flatMap(([path, hash]): VersionFile[] => {
		const dataset = datasetOf(path);
		if (!dataset) return [];
		const end = later.findIndex(({ files }) => files.get(path) !== hash);
		const isPresent = end < 0 && present().get(path) === hash;
		if (isPresent)
			return [
				{
					path,
					dataset,
					text: () => publishedCsv(dataset, path),
					address: `data/${path}`,
					isPresent
				}
			];
		// What was taken away once stays away, also when the file is there again.
		const wasGone = later.some(({ files }) => !files.has(path));
		const text = () => (wasGone ? null : olderText(dataset, path, hash));
		const last = end < 0 ? all.at(-1) : (later[end - 1] ?? version);
		const address = text() === null || !last ? null : `v/${last.id}/data/${path}`;
		return [{ path, dataset, text, address, isPresent }];
	});
});

/** Files of which not even the name is told: their dataset is public no longer. */
export const untold = (version: Version): number => version.files.size - filesOf(version).length;

/** Every older content by its address below v/, as it leaves the house. */
export const olderFiles = once((): ReadonlyMap<string, () => string> => {
	const found = new Map<string, () => string>();
	for (const version of versions())
		for (const { address, text } of filesOf(version))
			if (address?.startsWith('v/'))
				found.set(address.slice(2), () => publishedText(text() ?? ''));
	return found;
});
