import { period, periodLabel } from '#lib/base/period.ts';
import type { Language } from '#lib/base/language.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { isSample, publishedFiles } from '../data/published.ts';
import { codes } from '../data/codes.ts';

/** What a site holds of a dataset: published values, made-up ones in their stead, or nothing yet. */
export type Coverage = 'real' | 'sample' | 'missing';

/** Every declared dataset with what is held of it: what is real, what is a sample, what is missing. */
export const coverage = (language: Language) =>
	DATASETS.map((dataset) => {
		const files = publishedFiles(dataset);
		const periods = files
			.map(({ path }) => path.replace(/^.*\/|\.csv$/g, ''))
			.sort((a, b) => (a < b ? -1 : 1));
		const label = (code: string | undefined) =>
			code === undefined ? '' : periodLabel(period(code), language);
		const sources = new Set(
			files.map(({ source }) => codes('source').get(source)?.names[language] ?? source)
		);
		const read = files.map(({ date_read }) => date_read).sort();
		const state: Coverage = files.length === 0 ? 'missing' : isSample(dataset) ? 'sample' : 'real';
		return {
			id: dataset.id,
			title: dataset.title[language],
			state,
			periods: [...new Set([label(periods[0]), label(periods.at(-1))])].join('–'),
			read: read.at(-1) ?? '',
			sources: [...sources].join('; '),
			awaits: state === 'real' ? '' : (dataset.awaits?.from[language] ?? '')
		};
	}).sort((a, b) => ORDER[a.state] - ORDER[b.state]);

const ORDER: Readonly<Record<Coverage, number>> = { real: 0, sample: 1, missing: 2 };
