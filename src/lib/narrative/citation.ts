import type { FigureData, SourceNote } from '#lib/query/figure-data.ts';
import { punctuation } from '#lib/base/punctuation.ts';
import { pastedHtml } from '#lib/contract/pasted-html.ts';
import { pastedTable, type DataTable } from './data-table.ts';
import { finding } from './finding.ts';
import type { Scene } from './scene.ts';
import type { Speech } from './speech.ts';
import { fullTitle } from './title.ts';

/** 出典：厚生労働省「…」（2026-08-02取得）を加工して作成, and what the source's terms want said. */
export const sourceLine = (scene: Scene): string => sourcesLine(scene, scene.data);

/** The same where it is handed out: with the version, by which the values can be found again. */
export const citedSource = (scene: Scene): string => citedSources(scene, scene.data);

/** The same of a table that is no figure. */
export function citedSources(
	speech: Speech,
	data: Pick<FigureData, 'sources' | 'sample' | 'version'>
): string {
	const line = sourcesLine(speech, data);
	if (data.version === undefined) return line;
	const version = speech.words.figure.version(data.version);
	return [line, version].join(speech.language === 'en' ? '. ' : '。');
}

/** The same of sources that stand in no figure. */
export function sourcesLine(
	speech: Speech,
	{ sources, sample }: Pick<FigureData, 'sources' | 'sample'>
): string {
	const { words, language } = speech;
	const { colon } = punctuation(language);
	const text = sources.map((note) => citation(speech, note)).join('; ');
	const line = `${words.figure.source}${colon}${text}${sample ? '' : words.figure.adapted}`;
	const statements = new Set(sources.flatMap((note) => note.statements ?? []));
	return [line, ...statements].join(language === 'en' ? '. ' : '。');
}

function citation({ words, language }: Speech, { title, dateRead }: SourceNote): string {
	if (!dateRead) return title;
	return `${title}${punctuation(language).bracketed(words.figure.read(dateRead))}`;
}

/** What a council paper needs of a figure: title, finding, source and the address of the view. */
export const citationText = (scene: Scene, address: string): string =>
	[fullTitle(scene), finding(scene), citedSource(scene), address].join('\n');

/** The same with the table of the figure, for a word processor or a spreadsheet. */
export const citationHtml = (scene: Scene, table: DataTable, address: string): string =>
	pastedHtml([
		fullTitle(scene),
		finding(scene),
		pastedTable(table, fullTitle(scene), scene.language),
		citedSource(scene),
		address
	]);
