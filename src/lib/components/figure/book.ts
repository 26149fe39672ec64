import { punctuation } from '#lib/base/punctuation.ts';
import type { FigureWords } from '#lib/base/words/figure/ja.ts';
import { tablesBook } from '#lib/export/book.ts';
import { citedSource } from '#lib/narrative/citation.ts';
import type { DataTable } from '#lib/narrative/data-table.ts';
import { fileTable } from '#lib/narrative/file-table.ts';
import { finding } from '#lib/narrative/finding.ts';
import { noteLines } from '#lib/narrative/notes.ts';
import type { Scene } from '#lib/narrative/scene.ts';
import { scope, subject } from '#lib/narrative/title.ts';

/** The figure as an Excel workbook: its table, and on a second sheet all that it says of itself. */
export function workbook(
	scene: Scene,
	table: DataTable,
	address: string,
	words: FigureWords
): Promise<Blob> {
	const { notes, breaks, definitions } = noteLines(scene);
	const { figure, sample } = scene.words;
	const rows: [string, string][] = [
		...(scene.data.sample ? [[sample.mark, sample.text] as [string, string]] : []),
		[words.title, subject(scene)],
		[words.scope, scope(scene)],
		[words.finding, finding(scene)],
		...breaks.map((text): [string, string] => [words.breaks, text]),
		...notes.map((text): [string, string] => [figure.notes, text]),
		...definitions.map(({ title, text }): [string, string] => [
			figure.definition,
			`${title}${punctuation(scene.language).colon}${text}`
		]),
		[figure.source, citedSource(scene)],
		...scene.data.sources.flatMap(({ address: page }): [string, string][] =>
			page ? [[figure.source, page]] : []
		),
		[words.address, address]
	];
	return tablesBook(
		[{ name: subject(scene), table: { ...fileTable(scene, table), note: words.note } }],
		{ sheet: words.sheets.about, header: [words.item, words.content], rows }
	);
}
