import type { Language } from '#lib/base/language.ts';
import { formatNumber } from '#lib/base/number.ts';
import { period, periodLabel } from '#lib/base/period.ts';
import type { DatasetWords } from '#lib/base/words/dataset/ja.ts';
import { loadDatasetWords } from '#lib/base/words/dataset/load.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { addressOf, type ApiDataset } from '#lib/export/api/index-json.ts';
import { atomFeed, jsonFeed, type FeedEntry, type FeedHead } from '#lib/export/feed.ts';
import { apiInput } from '../data/api-input.ts';
import { versionList } from './versions-page.ts';

/** The files of a dataset by the day on which they were read from their source. */
function releasesOf({ files }: ApiDataset): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const { dateRead, path } of files) {
		// A file of which nobody noted the day cannot be put in an order of days.
		if (dateRead === '') continue;
		const periods = found.get(dateRead) ?? [];
		found.set(dateRead, [...periods, path.replace(/^.*\/|\.csv$/g, '')]);
	}
	return found;
}

/** An entry a version of the data: what it added and changed. */
const versionEntries = (language: Language, words: DatasetWords): FeedEntry[] =>
	versionList().versions.map(({ id, date, files, change }) => {
		const number = (count: number) => formatNumber(count, language);
		return {
			name: `releases.${language}.version.${id}`,
			title: words.feed.version(id),
			link: addressOf(SITE, `${language}/versions/${id}/`),
			summary: change
				? words.feed.versionSummary({
						files: number(change.files),
						added: number(change.added),
						changed: number(change.changed),
						removed: number(change.removed)
					})
				: words.feed.firstVersion(number(files)),
			day: date,
			updated: date
		};
	});

/** What was released when: an entry a dataset and day, the newest first. */
async function releaseFeed(language: Language): Promise<[FeedHead, FeedEntry[]]> {
	const words = await loadDatasetWords(language);
	const { sample } = await loadWords(language);
	const { datasets } = apiInput();
	const label = (code: string) => periodLabel(period(code), language);
	const entries = datasets.flatMap((one) =>
		[...releasesOf(one)].map(([day, periods]): FeedEntry => {
			const { id, title, scope } = one.dataset;
			const mark = one.sample ? `【${sample.mark}】` : '';
			const names = periods.toSorted().map(label);
			const span = [...new Set([names[0] ?? '', names.at(-1) ?? ''])].join('–');
			return {
				name: `releases.${language}.${id}.${day}`,
				title: `${mark}${title[language]}${words.feed.periods(span)}`,
				link: addressOf(SITE, `${language}/data/${id}/`),
				summary: `${mark}${words.feed.summary(words.scoped(title[language], scope[language]), span, String(periods.length))}`,
				day,
				updated: day
			};
		})
	);
	return [
		{
			name: `releases.${language}`,
			title: words.feed.title(SITE.name[language]),
			description: words.feed.description,
			language,
			link: addressOf(SITE, `${language}/data/`),
			publisher: SITE.publisher[language] || SITE.name[language],
			atom: addressOf(SITE, `data/releases.${language}.xml`),
			json: addressOf(SITE, `data/releases.${language}.json`)
		},
		[...entries, ...versionEntries(language, words)].sort(
			(a, b) => Number(a.day < b.day) - Number(a.day > b.day)
		)
	];
}

export const releasesAtom = async (language: Language): Promise<string> =>
	atomFeed(...(await releaseFeed(language)));

export const releasesJson = async (language: Language): Promise<string> =>
	jsonFeed(...(await releaseFeed(language)));
