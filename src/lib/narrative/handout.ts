import type { Language } from '#lib/base/language.ts';
import { formatNumber } from '#lib/base/number.ts';
import type { Words } from '#lib/base/words/ja.ts';
import { dataset } from '#lib/catalogue/list.ts';
import type { DotPlotOptions, DotRow } from '#lib/charts/dot-plot/options.ts';
import type { BarRow, RankedBarsOptions } from '#lib/charts/ranked-bars/options.ts';
import { pastedHtml, type PastedTable } from '#lib/contract/pasted-html.ts';
import { pastedNumber, pastedText } from '#lib/contract/pasted.ts';
import { pastedTable, type DataTable } from './data-table.ts';
import { fileNameOf } from './file-name.ts';
import type { Speech } from './speech.ts';

/** A table with all that must go along with it: real and made-up ones may stand on one page. */
export interface HandoutTable {
	readonly caption: string;
	readonly table: DataTable;
	/** Period, area and every word of the definition. */
	readonly scope: readonly string[];
	readonly notes: readonly string[];
	readonly source: string;
	/** Too long for a text: it goes into files alone. */
	readonly long?: boolean;
}

/** A picture of bars; its values have the mark and source of the handout. */
export interface HandoutBars {
	readonly kind: 'bars';
	readonly title: string;
	readonly rows: readonly BarRow[];
	/** Functions do not travel with the data of a page: ticks are written where they are drawn. */
	readonly tickDecimals: number;
	readonly options: Omit<RankedBarsOptions, 'formatTick'>;
}

/** A picture of dots, a mark for each of the things compared. */
export interface HandoutDots {
	readonly kind: 'dots';
	readonly title: string;
	readonly rows: readonly DotRow[];
	readonly options: DotPlotOptions;
}

/** The picture of a page or section. */
export type HandoutChart = HandoutBars | HandoutDots;

/** The options with which bars are drawn. */
export const drawnOptions = (
	{ options, tickDecimals }: HandoutBars,
	language: Language
): RankedBarsOptions => ({
	...options,
	formatTick: (value) => formatNumber(value, language, tickDecimals)
});

export interface Definition {
	readonly title: string;
	readonly text: string;
}

/** What a reader takes away from a page or a section of it, as a text or as files. */
export interface Handout {
	readonly title: string;
	readonly scope: readonly string[];
	/** The sentences, ready to paste. */
	readonly finding: string;
	/** Whether the values of the finding and the chart are made up. */
	readonly sample: boolean;
	readonly source: string;
	readonly tables: readonly HandoutTable[];
	readonly definitions: readonly Definition[];
	readonly chart: HandoutChart | null;
}

/** The definitions of measures, each once. */
export function definitionsOf(
	language: Language,
	measures: readonly { readonly dataset: string; readonly measures: readonly string[] }[]
): Definition[] {
	const all = measures.flatMap(({ dataset: id, measures: ids }) =>
		ids.flatMap((one) => {
			const measure = dataset(id).measures[one];
			return measure
				? [{ title: measure.title[language], text: measure.definition[language] }]
				: [];
		})
	);
	return [...new Map(all.map((one) => [one.title, one])).values()];
}

/** A title behind its mark, where it is of made-up values. */
export const marked = (sample: boolean, title: string, { sample: { mark } }: Words): string =>
	sample ? `【${mark}】${title}` : title;

/** The words of a scope in one line; some of them are sentences, which lose their end. */
export const scopeLine = (parts: readonly string[], { title }: Words): string =>
	parts.map((part) => part.replace(/[。.]$/u, '')).join(title.join);

/** What is copied, part by part: the sentences with the values, each table under its own mark and source. */
function copied(
	handout: Handout,
	{ words, language }: Speech,
	address: string
): (string | PastedTable)[] {
	const { title, scope, finding, sample, source, tables } = handout;
	const shown = tables.filter(({ long }) => !long);
	// A source that holds for the sentences too is said once, at the end.
	return [
		marked(sample, title, words),
		...(scope.length > 0 ? [scopeLine(scope, words)] : []),
		...lines(finding),
		...shown.flatMap((one) => [
			pastedTable(
				one.table,
				marked(one.table.sample, scopeLine([one.caption, ...one.scope], words), words),
				language
			),
			...one.notes.flatMap(lines),
			...(one.source === source ? [] : lines(one.source))
		]),
		...(shown.length > 0 ? [''] : []),
		...(source ? lines(source) : []),
		address
	];
}

const lines = (text: string): string[] => text.split(/\r?\n/);

/** A copied page or section as plain text, its tables with tabs and a line of space around. */
export const handoutText = (handout: Handout, speech: Speech, address: string): string =>
	copied(handout, speech, address)
		.flatMap((part, index, all) => {
			// The address is the page's own, and no cell.
			if (typeof part === 'string') return index === all.length - 1 ? [part] : [pastedText(part)];
			return ['', ...tabbed(part)];
		})
		.join('\n');

/** The same for a word processor or a spreadsheet. */
export const handoutHtml = (handout: Handout, speech: Speech, address: string): string =>
	pastedHtml(copied(handout, speech, address));

const tabbed = ({ caption, head, rows }: PastedTable): string[] => [
	pastedText(caption),
	head.map(pastedText).join('\t'),
	...rows.map(({ name, cells }) =>
		[
			pastedText(name),
			...cells.map(({ text, value }) => (value === null ? pastedText(text) : pastedNumber(text)))
		].join('\t')
	)
];

/**
 * The name of its files without the ending. One that holds both made-up and real tables says so:
 * neither is taken for the other.
 */
export function handoutName({ title, scope, sample, tables }: Handout): string {
	const marks = [sample, ...tables.map(({ table }) => table.sample)];
	const mark = marks.every(Boolean) ? 'sample' : marks.some(Boolean) ? 'sample-and-real' : null;
	return fileNameOf([...(mark ? [mark] : []), title, ...scope]);
}

/** A picture holds the finding and the chart alone. */
export const pictureName = ({ title, scope, sample, chart }: Handout): string =>
	fileNameOf([...(sample ? ['sample'] : []), title, chart?.title ?? '', ...scope].filter(Boolean));
