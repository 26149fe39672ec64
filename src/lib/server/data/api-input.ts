import { columnsOf, type Dataset } from '#lib/catalogue/dataset.ts';
import { CODE_LISTS } from '#lib/catalogue/code-list.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { ApiDataset, ApiInput } from '#lib/export/api/index-json.ts';
import { distinct } from '#lib/export/datapackage/resource.ts';
import { fileNotes } from './file-notes.ts';
import { once } from './once.ts';
import { datasetFiles, packageInput } from './package-input.ts';
import { isSample } from './published.ts';
import { statementsOf } from './statements.ts';
import { currentVersion, versionOf, versions } from './versions.ts';
import { datasetEdition, wholeFiles, wholeRows } from './whole.ts';

/** How many rows there are, and the first and the last period of one; empty where there is none. */
function heldBy(dataset: Dataset): Pick<ApiDataset, 'rows' | 'coverage'> {
	const at = columnsOf(dataset).indexOf('time_period');
	const rows = wholeRows(dataset);
	let [first, last] = ['', ''];
	for (const row of rows) {
		const period = row[at] ?? '';
		if (first === '' || period < first) first = period;
		if (period > last) last = period;
	}
	return { rows: rows.length, coverage: [first, last] };
}

/** A published dataset as programs and its page are told of it. */
export const apiDataset = once((dataset: Dataset): ApiDataset => ({
	dataset,
	edition: datasetEdition(dataset),
	version: versionOf(dataset),
	sample: isSample(dataset),
	...heldBy(dataset),
	whole: wholeFiles(dataset),
	files: datasetFiles(dataset),
	sources: distinct(fileNotes(dataset).map(({ source, address }) => ({ names: source, address }))),
	statements: statementsOf(dataset)
}));

/** Feeds name whole addresses: without that of the site there are none. */
export const releaseFeedPaths = (): string[] =>
	SITE.baseAddress === ''
		? []
		: SITE.languages.flatMap((language) => [
				`data/releases.${language}.xml`,
				`data/releases.${language}.json`
			]);

/** Everything that is published, for the description of the static API. */
export const apiInput = once((): ApiInput => {
	const { site, edition, datasets, lists } = packageInput();
	return {
		site,
		edition,
		datasets: datasets.map(({ dataset }) => apiDataset(dataset)),
		lists: lists.map((list) => ({ ...list, titles: CODE_LISTS[list.id] })),
		feeds: releaseFeedPaths(),
		versions: {
			index: 'v/index.json',
			manifest: 'v/{version}/index.json',
			names: versions().map(({ id }) => id),
			current: currentVersion()?.id ?? null
		}
	};
});
