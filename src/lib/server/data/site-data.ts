import { createHash } from 'node:crypto';
import { CODE_LIST_IDS } from '#lib/catalogue/code-list.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { ledgerWith, type LedgerLine } from '#lib/contract/ledger.ts';
import type { RealTexts, SiteData } from '#lib/contract/site-data.ts';
import { downloadCsv } from './download.ts';
import { profileTexts } from './profiles.ts';
import { publishedCsv, publishedFiles } from './published.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The public files as a ledger: what the real one says of others, and its hashes, stay in. */
const publicLedger = (): string =>
	ledgerWith('', new Map(DATASETS.flatMap(publicLines)));

const publicLines = (dataset: Dataset) =>
	publishedFiles(dataset).map((file): [string, Partial<LedgerLine>] => [
		file.path,
		{
			sha256: sha256(downloadCsv(dataset, file)),
			source: file.source,
			address: file.address,
			date_read: file.date_read,
			licence: file.licence,
			sample: file.sample ? 'yes' : 'no',
			public: 'yes'
		}
	]);

export const siteData = (): SiteData => ({
	ledger: publicLedger(),
	profiles: [...profileTexts().keys()],
	codes: CODE_LIST_IDS
});

/** A dataset's real files; made-up ones are never a measure for a new one. */
export const realTexts = (dataset: Dataset): RealTexts =>
	Object.fromEntries(
		publishedFiles(dataset)
			.filter(({ sample }) => !sample)
			.map(({ path }) => [path, publishedCsv(dataset, path)])
	);
