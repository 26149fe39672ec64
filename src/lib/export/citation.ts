import type { Language } from '#lib/base/language.ts';
import type { Site } from '#lib/catalogue/site.ts';
import { addressOf, type ApiDataset } from './api/index-json.ts';

export interface Citation {
	readonly text: string;
	readonly bibtex: string;
	/** Where these values will stay; empty while nobody has said where the site is published. */
	readonly address: string;
}

/** Braces and backslashes mean something to BibTeX. */
const plain = (text: string): string => text.replaceAll(/[\\{}]/g, '');

/**
 * How a dataset is cited: who made it, what it is, which version (of what no version holds, which
 * edition), out of what, where.
 * @param title with what holds for every value, and with its mark where it is made up
 * @param words the sentence in the language of the page, out of its members
 */
export function citation(
	{ dataset, edition, version, sources }: ApiDataset,
	site: Site,
	language: Language,
	title: string,
	words: (members: {
		readonly author: string;
		readonly title: string;
		readonly version: string;
		readonly day: string;
		readonly sources: string;
	}) => string
): Citation {
	const author = site.publisher[language] || site.name[language];
	const page = version
		? `${language}/versions/${version}/#${dataset.id}`
		: `${language}/data/${dataset.id}/`;
	const address = site.baseAddress ? addressOf(site, page) : '';
	const named = version ?? edition.version;
	const names = sources.map(({ names: one }) => one[language]).join('; ');
	const text = words({
		author,
		title,
		version: named,
		day: edition.created,
		sources: names
	});
	const fields = {
		author: `{${plain(author)}}`,
		title: `{${plain(title)}}`,
		...(edition.created ? { year: edition.created.slice(0, 4) } : {}),
		version: named,
		note: plain(names),
		...(edition.created ? { date: edition.created } : {}),
		...(address ? { url: address } : {})
	};
	return {
		text: [text, address].filter(Boolean).join(' '),
		bibtex: `@misc{${dataset.id},\n${Object.entries(fields)
			.map(([name, value]) => `  ${name} = {${value}}`)
			.join(',\n')}\n}`,
		address
	};
}
