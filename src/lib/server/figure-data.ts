import type { Language } from '#lib/base/language.ts';
import type { CodeListId } from '#lib/catalogue/code-list.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS, type DimensionId } from '#lib/catalogue/dimension.ts';
import type { Choice, Figure } from '#lib/catalogue/figure.ts';
import { GROUPINGS, type GroupingId } from '#lib/catalogue/grouping.ts';
import { figure as declared } from '#lib/catalogue/list.ts';
import {
	answerPath,
	type CodeName,
	type FigureData,
	type Names,
	type PageFigures,
	type SourceNote
} from '#lib/query/figure-data.ts';
import { question, type Chosen } from '#lib/query/question.ts';
import { selectionKey } from '#lib/query/selection.ts';
import { pack, type PackedTable } from '#lib/query/table.ts';
import { codes } from './codes.ts';
import { tilePlaces } from './areas.ts';
import { answer, valuesOf } from './engine.ts';
import { isSample, publishedFiles } from './published.ts';
import { revisions } from './revisions.ts';

/** Everything that a page needs to print the figures named, for one area and language. */
export async function pageFigures(
	ids: readonly string[],
	language: Language,
	area?: string
): Promise<PageFigures> {
	const figures: FigureData[] = [];
	const answers: Record<string, PackedTable> = {};
	const names: { -readonly [list in keyof Names]: Names[list] } = {};
	for (const id of ids) {
		const { figure, dataset } = declared(id);
		const values = valuesFor(figure, await figureValues(dataset));
		const defaults = defaultChoice(figure, values, area);
		if (!defaults) continue;
		const selection = question(dataset, figure, defaults);
		const path = answerPath(dataset.id, selectionKey(dataset, selection));
		answers[path] ??= pack(dataset, await answer(dataset, selection));
		if ('source' in dataset.attributes) names.source = rowSources(answers[path], language);
		figures.push({
			id,
			defaults,
			values: offered(figure, values),
			answer: path,
			sample: isSample(dataset),
			sources: sourceNotes(dataset, language),
			...(figure.kind === 'tiles' && { places: tilePlaces(language) }),
			...revisionsOf(dataset, figure, defaults)
		});
		for (const dimension of dataset.dimensions)
			names[dimension] = merged(
				names[dimension] ?? [],
				figure.grouping && GROUPINGS[figure.grouping].dimension === dimension
					? groupNames(figure.grouping, language)
					: dimensionNames(dimension, values[dimension] ?? [], language)
			);
	}
	return { figures, answers, names };
}

/** The revisions of the areas that a page is about; of all areas where the figure shows them all. */
function revisionsOf(dataset: Dataset, figure: Figure, chosen: Chosen) {
	const choice = figure.choices.ref_area;
	const at = dataset.dimensions.indexOf('ref_area');
	const shown = revisions(dataset).filter(
		({ key }) =>
			choice?.answer !== 'path' || [chosen.ref_area, choice.beside].includes(key[at] ?? '')
	);
	return shown.length > 0 ? { revisions: shown } : {};
}

export type Values = Partial<Record<DimensionId, readonly string[]>>;

const valueCache = new Map<string, Values>();

/** The values of every dimension of a dataset, codes in the order of their list. */
export async function figureValues(dataset: Dataset): Promise<Values> {
	const cached = valueCache.get(dataset.id);
	if (cached) return cached;
	const values: Values = {};
	for (const dimension of dataset.dimensions) {
		const found = await valuesOf(dataset, dimension);
		values[dimension] = listed(dimension, found, dataset.rollup === dimension);
	}
	valueCache.set(dataset.id, values);
	return values;
}

/** Codes in list order; with `parents`, the groups that a rollup computes too. */
function listed(dimension: DimensionId, found: readonly string[], parents: boolean): string[] {
	const list = DIMENSIONS[dimension].codes;
	if (!list) return [...found];
	const wanted = new Set(found);
	if (parents)
		for (const code of found) {
			const parent = codes(list).get(code)?.parent;
			if (parent) wanted.add(parent);
		}
	return [...codes(list).keys()].filter((code) => wanted.has(code));
}

/** The values that a figure knows: declared groups stand in for the codes of their dimension. */
export function valuesFor(figure: Figure, values: Values): Values {
	if (!figure.grouping) return values;
	const { dimension, groups } = GROUPINGS[figure.grouping];
	return { ...values, [dimension]: groups.map(({ id }) => id) };
}

const groupNames = (grouping: GroupingId, language: Language): CodeName[] =>
	GROUPINGS[grouping].groups.map(({ id, title }) => [id, title[language], '']);

/** The default of each choice; undefined where the figure has nothing for the area. */
export function defaultChoice(
	figure: Figure,
	values: Values,
	area: string | undefined
): Chosen | undefined {
	const chosen: Partial<Record<DimensionId, string>> = {};
	for (const [dimension, choice] of Object.entries(figure.choices) as [DimensionId, Choice][]) {
		const known = values[dimension] ?? [];
		const wanted =
			choice.answer === 'path' && area !== undefined
				? area
				: choice.default === 'latest'
					? known.at(-1)
					: choice.default;
		if (wanted === undefined || !known.includes(wanted)) return undefined;
		chosen[dimension] = wanted;
	}
	return chosen;
}

/** What the controls offer, and what is drawn. */
const offered = (figure: Figure, values: Values): Values =>
	Object.fromEntries(
		(Object.entries(values) as [DimensionId, readonly string[]][])
			.filter(
				([dimension]) =>
					dimension === figure.across || dimension === figure.lines || dimension in figure.choices
			)
			.map(([dimension, known]) => {
				const only = dimension === figure.across ? figure.items : figure.choices[dimension]?.values;
				return [dimension, only ? known.filter((value) => only.includes(value)) : known];
			})
	);

function dimensionNames(
	dimension: DimensionId,
	found: readonly string[],
	language: Language
): CodeName[] {
	const list = DIMENSIONS[dimension].codes;
	if (!list) return [];
	for (const code of found)
		if (!codes(list).has(code)) throw new RangeError(`${code} is not in codes/${list}.csv`);
	const wanted = new Set(found.flatMap((code) => [code, ...ancestors(list, code)]));
	return [...codes(list).values()]
		.filter(({ code }) => wanted.has(code))
		.map(({ code, names, parent }) => [code, names[language], parent]);
}

/** The groups above a code, which name it where its own name is not enough. */
function ancestors(list: CodeListId, code: string): string[] {
	const parent = codes(list).get(code)?.parent;
	return parent ? [parent, ...ancestors(list, parent)] : [];
}

/** Both lists, each code once; lists of one dimension are parts of one code list. */
const merged = (a: readonly CodeName[], b: readonly CodeName[]): CodeName[] => [
	...(a.length >= b.length ? a : b),
	...(a.length >= b.length ? b : a).filter(
		([code]) => !(a.length >= b.length ? a : b).some(([other]) => other === code)
	)
];

/** The names of the sources that the rows of an answer give. */
function rowSources(table: PackedTable | undefined, language: Language): CodeName[] {
	const column = table?.columns.indexOf('source') ?? -1;
	const used = new Set(table?.rows.map((row) => row[column]));
	return [...codes('source').values()]
		.filter(({ code }) => used.has(code))
		.map(({ code, names }) => [code, names[language], '']);
}

export function sourceNotes(dataset: Dataset, language: Language): SourceNote[] {
	const notes = publishedFiles(dataset).map(({ source, address, date_read, licence }) => ({
		title: codes('source').get(source)?.names[language] ?? source,
		address,
		dateRead: date_read,
		licence
	}));
	return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}
