import { strFromU8, unzipSync } from 'fflate';
import type { FigureWords } from '#lib/base/words/figure/ja.ts';
import { workbook } from '#lib/components/figure/book.ts';
import { figurePicture } from '#lib/components/figure/picture.ts';
import { sheetCsv } from '#lib/export/csv.ts';
import { citationHtml, citationText, sourceLine } from '#lib/narrative/citation.ts';
import { fileTable } from '#lib/narrative/file-table.ts';
import { statements } from '#lib/narrative/finding.ts';
import { dataTable } from '#lib/narrative/kinds/list.ts';
import { handoutText, scopeLine, type Handout } from '#lib/narrative/handout.ts';
import { noteLines } from '#lib/narrative/notes.ts';
import type { Scene } from '#lib/narrative/scene.ts';
import { fullTitle, scope } from '#lib/narrative/title.ts';
import type { Speech } from '#lib/narrative/speech.ts';
import type { Statement } from '#lib/narrative/claim.ts';

const ADDRESS = 'https://example.jp/';

/** Lines are broken and cells quoted as a format wants it: what is compared are the letters. */
const letters = (text: string): string =>
	text
		.replaceAll('&amp;', '&')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('""', '"')
		.replace(/\s/g, '');

const textsOf = (xml: string, element: string): string =>
	[...xml.matchAll(new RegExp(`<${element}(?: [^>]*)?>([^<]*)<`, 'g'))]
		.map(([, text = '']) => text)
		.join('');

const tagless = (html: string): string => html.replace(/<[^>]*>/g, '');

async function bookText(book: Blob): Promise<string> {
	const parts = unzipSync(new Uint8Array(await book.arrayBuffer()));
	return textsOf(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()), 't');
}

/** What is missing in a text that goes out, and a mark where there must be none. */
function lacking(
	name: string,
	text: string,
	must: readonly string[],
	mark: string,
	sample: boolean
): string[] {
	const all = letters(text);
	return [
		...must.filter((one) => !all.includes(letters(one))).map((one) => `${name} lacks ${one}`),
		...(all.includes(letters(mark)) === sample
			? []
			: [`${name}: ${sample ? 'lost' : 'false'} mark`])
	];
}

/** Everything that a reader takes away of a figure. */
export async function faultsOfFigure(scene: Scene, words: FigureWords): Promise<string[]> {
	const { sample } = scene.data;
	const { mark } = scene.words.sample;
	const table = dataTable(scene);
	const source = sourceLine(scene);
	const said = statements(scene).map(({ text }) => text);
	const sheet = { ...fileTable(scene, table), note: words.note };
	const csv = sheetCsv(fullTitle(scene), sheet, [...noteLines(scene).breaks, source, ADDRESS]);
	const all = [...said, scope(scene), source, ADDRESS];
	const texts: readonly (readonly [string, string, readonly string[]])[] = [
		['copy', citationText(scene, ADDRESS), [...all, fullTitle(scene)]],
		['copied table', tagless(citationHtml(scene, table, ADDRESS)), [...all, fullTitle(scene)]],
		['csv', csv, [scope(scene), source, ADDRESS]],
		['workbook', await bookText(await workbook(scene, table, ADDRESS, words)), all],
		['picture', textsOf(figurePicture(scene, ADDRESS), 'text'), all]
	];
	return texts.flatMap(([name, text, must]) =>
		lacking(`${scene.figure.id} ${name}`, text, must, mark, sample)
	);
}

/** The text that is copied of a page or a section. */
export const faultsOfHandout = (
	handout: Handout,
	said: readonly Statement[],
	speech: Speech
): string[] =>
	lacking(
		handout.title,
		handoutText(handout, speech, ADDRESS),
		[
			...said.map(({ text }) => text),
			scopeLine(handout.scope, speech.words),
			handout.source,
			ADDRESS
		],
		speech.words.sample.mark,
		handout.sample || handout.tables.some(({ table }) => table.sample)
	);
