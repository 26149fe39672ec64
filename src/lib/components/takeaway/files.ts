import { punctuation } from '#lib/base/punctuation.ts';
import type { FigureWords } from '#lib/base/words/figure/ja.ts';
import { loadFigureWords } from '#lib/base/words/figure/load.ts';
import type { Words } from '#lib/base/words/ja.ts';
import { tablesBook } from '#lib/export/book.ts';
import { partsCsv } from '#lib/export/csv.ts';
import type { Speech } from '#lib/narrative/speech.ts';
import { fileTable } from '#lib/narrative/file-table.ts';
import { marked, scopeLine, type Handout, type HandoutTable } from '#lib/narrative/handout.ts';

const sheet = ({ table }: HandoutTable, speech: Speech, { note }: Pick<FigureWords, 'note'>) => ({
	...fileTable(speech, table),
	note
});

/** Every table with its own mark, scope, notes and source; the definitions and the address last. */
export async function handoutCsv(
	handout: Handout,
	speech: Speech,
	address: string
): Promise<string> {
	const said = await loadFigureWords(speech.language);
	const { words } = speech;
	return partsCsv(
		handout.tables.map((one, index, all) => ({
			title: marked(
				one.table.sample,
				scopeLine([handout.title, one.caption, ...one.scope], words),
				words
			),
			table: sheet(one, speech, said),
			below: [
				...one.notes,
				one.source,
				...(index === all.length - 1
					? [
							...handout.definitions.map(
								({ title, text }) => `${title}${punctuation(speech.language).colon}${text}`
							),
							address
						]
					: [])
			]
		}))
	);
}

type Item = readonly [item: string, content: string];

/** A sheet a table, and on the last one what they say of themselves. */
export async function handoutBook(
	handout: Handout,
	speech: Speech,
	address: string
): Promise<Blob> {
	const said = await loadFigureWords(speech.language);
	const { figure } = speech.words;
	const about: Item[] = [
		[said.title, marked(handout.sample, handout.title, speech.words)],
		...(handout.scope.length > 0
			? [[said.scope, scopeLine(handout.scope, speech.words)] as Item]
			: []),
		[said.finding, handout.finding],
		...handout.tables.flatMap((one) => aboutTable(one, speech.words, said)),
		...handout.definitions.map(({ title, text }): Item => [
			figure.definition,
			`${title}${punctuation(speech.language).colon}${text}`
		]),
		[said.address, address]
	];
	return tablesBook(
		handout.tables.map((one) => ({ name: one.caption, table: sheet(one, speech, said) })),
		{ sheet: said.sheets.about, header: [said.item, said.content], rows: about }
	);
}

const aboutTable = (one: HandoutTable, words: Words, said: FigureWords) => [
	[said.sheets.table, one.caption] as Item,
	...(one.table.sample ? [[words.sample.mark, words.sample.text] as Item] : []),
	[said.scope, scopeLine(one.scope, words)] as Item,
	...one.notes.map((text): Item => [words.figure.notes, text]),
	[words.figure.source, one.source] as Item
];
