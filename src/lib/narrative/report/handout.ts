import type { ReportWords } from '#lib/base/words/report/ja.ts';
import { textOf, type Statement } from '../claim.ts';
import type { Speech } from '../speech.ts';
import { marked, type Handout, type HandoutTable } from '../handout.ts';
import type { ReportSection } from './section.ts';

/** Where the values of a section are from. */
export const sectionSource = (
	{ sources, sample }: ReportSection,
	words: ReportWords,
	{ language, words: site }: Speech
): string =>
	sources.length === 0
		? ''
		: `${words.sources}${language === 'en' ? ': ' : '：'}${sources.join('; ')}${sample ? '' : site.figure.adapted}`;

const sentencesOf = ({ sentences }: ReportSection, { language }: Speech): string =>
	textOf(sentences, language);

/** The table goes into files alone: in a paper the sentences hold what it shows. */
const tableOf = (
	section: ReportSection,
	caption: string,
	words: ReportWords,
	speech: Speech
): HandoutTable[] =>
	section.table
		? [
				{
					caption,
					table: section.table,
					scope: [section.scope],
					notes: [],
					source: sectionSource(section, words, speech),
					long: true
				}
			]
		: [];

/** One section: what goes into a paper, its table and its bars. */
export const sectionHandout = (
	section: ReportSection,
	words: ReportWords,
	speech: Speech
): Handout => ({
	title: section.title,
	scope: [section.scope],
	finding: sentencesOf(section, speech),
	sample: section.sample,
	source: sectionSource(section, words, speech),
	tables: tableOf(section, words.table, words, speech),
	definitions: section.definitions,
	chart: section.chart
});

interface Report {
	readonly title: string;
	readonly lead: string;
	readonly headline: readonly Statement[];
	readonly sections: readonly ReportSection[];
}

/** Which sections are made up, or that none is. */
export function sampleNote(
	sections: readonly ReportSection[],
	words: ReportWords,
	{ words: site }: Speech
): string {
	// Their titles end in the mark, which the sentence itself says.
	const made = sections
		.filter(({ sample }) => sample)
		.map(({ title }) => title.replace(words.sampleSection, ''));
	return made.length > 0 ? words.sampleOnly(site.list(made)) : words.allReal;
}

/** The whole report: every section under its own mark and source. */
export const reportHandout = (
	{ title, lead, headline, sections }: Report,
	words: ReportWords,
	speech: Speech
): Handout => ({
	title,
	scope: [],
	finding: [
		`${lead}${speech.language === 'en' ? ' ' : ''}${sampleNote(sections, words, speech)}`,
		...(headline.length > 0 ? [textOf(headline, speech.language)] : []),
		...sections.map((one) =>
			[
				marked(one.sample, one.title, speech.words),
				one.scope,
				sentencesOf(one, speech),
				sectionSource(one, words, speech)
			].join('\n')
		)
	].join('\n\n'),
	sample: sections.every(({ sample }) => sample),
	source: '',
	tables: sections.flatMap((one) => tableOf(one, one.title, words, speech)),
	definitions: [
		...new Map(
			sections.flatMap(({ definitions }) => definitions.map((one) => [one.title, one] as const))
		).values()
	],
	chart: null
});
