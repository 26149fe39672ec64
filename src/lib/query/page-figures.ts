import type { Language } from '#lib/base/language.ts';
import type { CodeListId } from '#lib/catalogue/code-list.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS, type DimensionId } from '#lib/catalogue/dimension.ts';
import type { Choice, Figure } from '#lib/catalogue/figure.ts';
import { GROUPINGS, type GroupingId } from '#lib/catalogue/grouping.ts';
import { kindOf } from '#lib/catalogue/kind.ts';
import { figure as declared } from '#lib/catalogue/list.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { awaitedFigures, type Waiting } from './awaited-figures.ts';
import {
	answerPath,
	type CodeName,
	type FigureData,
	type Names,
	type PageFigures,
	type SourceNote
} from './figure-data.ts';
import { fewOf } from './few.ts';
import type { ListedCode } from './listed-code.ts';
import type { Revision } from './revision.ts';
import { inOrderOfNames } from './name-order.ts';
import { question, type Chosen } from './question.ts';
import { selectionKey, type Selection } from './selection.ts';
import { pack, type PackedTable, type Table } from './table.ts';
import { neighbours } from './neighbours.ts';
import { tilePlaces } from './tile-places.ts';

export type Values = Partial<Record<DimensionId, readonly string[]>>;

/** Where the figures of a page come from: what is published at build, or a preview in the page. */
export interface FigureSource {
	values(dataset: Dataset): Promise<Values>;
	answer(dataset: Dataset, selection: Selection): Promise<Table>;
	/** Counts on which the values of another dataset rest; none are looked for without it. */
	counts?(dataset: Dataset, selection: Selection): Promise<Table>;
	codes(list: CodeListId): ReadonlyMap<string, ListedCode>;
	isSample(dataset: Dataset): boolean;
	notes(dataset: Dataset, language: Language): readonly SourceNote[];
	/** Published values that were changed later; none without it. */
	revisions?(dataset: Dataset): readonly Revision[];
	/** The version of the data by which figures are quoted; none without it. */
	version?(dataset: Dataset): string | null;
	/** The period shown first where a figure shows the latest; else the last that has a value. */
	readonly latest?: string;
}

/** What a page fixes besides its area: values of dimensions, or the group whose parts it shows. */
export interface PageItem {
	readonly fixed?: Chosen;
	readonly within?: string;
	/**
	 * The values that an address may give what pages fix by their path: the figure stands alone, and
	 * takes any of them.
	 */
	readonly open?: (figure: Figure, values: Values) => Values;
}

/** Everything that a page needs to print the figures named, for one area and language. */
export async function figuresFrom(
	source: FigureSource,
	ids: readonly string[],
	language: Language,
	area?: string,
	{ fixed = {}, within, open }: PageItem = {}
): Promise<PageFigures> {
	const figures: FigureData[] = [];
	const answers: Record<string, PackedTable> = {};
	const names: { -readonly [list in keyof Names]: Names[list] } = {};
	const waiting: Waiting[] = [];
	for (const id of ids) {
		const { figure, dataset } = declared(id);
		const published = await source.values(dataset);
		if (isEmpty(published)) waiting.push({ awaits: dataset.awaits ?? null, title: figure.title });
		const known = valuesFor(figure, published);
		const values = open ? { ...known, ...open(figure, known) } : known;
		const defaults = defaultChoice(figure, values, area, fixed, source.latest);
		if (!defaults) continue;
		const selection = question(dataset, figure, defaults);
		const path = answerPath(dataset.id, selectionKey(dataset, selection));
		answers[path] ??= pack(dataset, await source.answer(dataset, selection));
		if ('source' in dataset.attributes)
			names.source = united(
				names.source ?? [],
				await rowSources(source, dataset, figure, defaults, language),
				source.codes('source')
			);
		const shown = offered(figure, values, defaults, open);
		figures.push({
			id,
			defaults,
			...(open && { open: true }),
			values: shown,
			...groupsOf(source, figure, values),
			...(within !== undefined && figure.across === 'occupation' ? { within } : {}),
			...(await fewOf(figure, dataset, open ? {} : defaults, source)),
			answer: path,
			sample: source.isSample(dataset),
			sources: source.notes(dataset, language),
			...versionIn(source, dataset),
			...revisionsOf(source, dataset, figure, open ? null : defaults),
			...(kindOf(figure).map
				? {
						places: tilePlaces(source.codes('ref_area'), values.ref_area ?? [], language)
					}
				: {}),
			...namesInOrder(source, figure, shown, language),
			...(kindOf(figure).neighbours
				? { near: neighbours(source.codes('ref_area'), SITE.area) }
				: {})
		});
		for (const dimension of dataset.dimensions) {
			const list = DIMENSIONS[dimension].codes;
			names[dimension] = united(
				names[dimension] ?? [],
				figure.grouping && GROUPINGS[figure.grouping].dimension === dimension
					? groupNames(figure.grouping, language)
					: dimensionNames(
							source,
							dimension,
							listed(
								dimension,
								// A row without any value is a row of the table, and has a name.
								[
									...reachable(figure, dimension, values, defaults, open),
									...codesIn(answers[path], dimension)
								],
								dimension === figure.across,
								source.codes
							),
							language
						),
				list ? source.codes(list) : new Map()
			);
		}
	}
	const awaited = awaitedFigures(waiting, language);
	return { figures, answers, names, ...(awaited.length > 0 ? { awaited } : {}) };
}

/** The items by name, where a reader may order them so. */
function namesInOrder(
	source: FigureSource,
	figure: Figure,
	values: Values,
	language: Language
): Pick<FigureData, 'byName'> {
	const list = DIMENSIONS[figure.across].codes;
	if (!kindOf(figure).orders || !list) return {};
	return { byName: inOrderOfNames(values[figure.across] ?? [], source.codes(list), language) };
}

/** Nothing of the dataset is published, whatever is chosen. */
const isEmpty = (values: Values): boolean => (values.time_period ?? []).length === 0;

/** Every code of a dimension that stands in an answer. */
function codesIn(table: PackedTable | undefined, dimension: DimensionId): string[] {
	const column = table?.columns.indexOf(dimension) ?? -1;
	const found = column < 0 ? [table?.constants[dimension]] : (table?.values[column] ?? []);
	return [...new Set(found)].filter((code) => typeof code === 'string');
}

/**
 * The revisions of the areas that a page is about; of all areas where the figure shows them all.
 * @param chosen null where an address may name any area
 */
function revisionsOf(
	source: FigureSource,
	dataset: Dataset,
	figure: Figure,
	chosen: Chosen | null
) {
	const choice = figure.choices.ref_area;
	const at = dataset.dimensions.indexOf('ref_area');
	const shown = (source.revisions?.(dataset) ?? []).filter(
		({ key }) =>
			chosen === null ||
			choice?.answer !== 'path' ||
			[chosen.ref_area, choice.beside].includes(key[at] ?? '')
	);
	return shown.length > 0 ? { revisions: shown } : {};
}

function versionIn(source: FigureSource, dataset: Dataset): Pick<FigureData, 'version'> {
	const version = source.version?.(dataset) ?? null;
	return version === null ? {} : { version };
}

/** Codes in the order of their list; with `parents`, the groups that a rollup computes too. */
export function listed(
	dimension: DimensionId,
	found: readonly string[],
	parents: boolean,
	codesOf: FigureSource['codes']
): string[] {
	const list = DIMENSIONS[dimension].codes;
	if (!list) return [...found];
	const codes = codesOf(list);
	const wanted = new Set(found);
	if (parents)
		for (const code of found) {
			const parent = codes.get(code)?.parent;
			if (parent) wanted.add(parent);
		}
	return [...codes.keys()].filter((code) => wanted.has(code));
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
	area: string | undefined,
	fixed: Chosen = {},
	latest?: string
): Chosen | undefined {
	const chosen: Partial<Record<DimensionId, string>> = {};
	const inPath = { ...(area === undefined ? {} : { ref_area: area }), ...fixed };
	for (const [dimension, choice] of Object.entries(figure.choices) as [DimensionId, Choice][]) {
		const known = values[dimension] ?? [];
		const wanted =
			choice.answer === 'path' && inPath[dimension] !== undefined
				? inPath[dimension]
				: choice.default === 'latest'
					? newest(known, latest)
					: choice.default;
		if (wanted === undefined || !known.includes(wanted)) return undefined;
		chosen[dimension] = wanted;
	}
	return chosen;
}

const newest = (known: readonly string[], latest: string | undefined): string | undefined =>
	latest !== undefined && known.includes(latest) ? latest : known.at(-1);

/** The groups to which the items belong; none where the list has but one step. */
function groupsOf(
	source: FigureSource,
	figure: Figure,
	values: Values
): Pick<FigureData, 'groups'> {
	const list = DIMENSIONS[figure.across].codes;
	if (!list || figure.across === 'ref_area' || figure.items || figure.grouping) return {};
	const codes = source.codes(list);
	const parents = new Set((values[figure.across] ?? []).map((code) => codes.get(code)?.parent));
	const groups = [...codes.values()].filter(
		({ code, parent }) => parents.has(code) && parent !== ''
	);
	return groups.length > 1 ? { groups: groups.map(({ code }) => code) } : {};
}

/** The values that a reader can come to on the page: an area in its path is one of many pages. */
function reachable(
	figure: Figure,
	dimension: DimensionId,
	values: Values,
	chosen: Chosen,
	open: PageItem['open']
): readonly string[] {
	const known = values[dimension] ?? [];
	const choice = figure.choices[dimension];
	if (open || dimension !== 'ref_area' || choice?.answer !== 'path') return known;
	return known.filter((code) => code === chosen[dimension] || code === choice.beside);
}

/** What the controls offer, and what is drawn. */
const offered = (figure: Figure, values: Values, chosen: Chosen, open: PageItem['open']): Values =>
	Object.fromEntries(
		(Object.entries(values) as [DimensionId, readonly string[]][])
			.filter(
				([dimension]) =>
					dimension === figure.across ||
					dimension === figure.lines ||
					dimension in figure.choices ||
					// Whether rows can be ordered by their change depends on what there is of the year before.
					(dimension === 'time_period' && kindOf(figure).orders)
			)
			.map(([dimension]) => {
				const known = reachable(figure, dimension, values, chosen, open);
				const only = dimension === figure.across ? figure.items : figure.choices[dimension]?.values;
				return [dimension, only ? known.filter((value) => only.includes(value)) : known];
			})
	);

function dimensionNames(
	source: FigureSource,
	dimension: DimensionId,
	found: readonly string[],
	language: Language
): CodeName[] {
	const list = DIMENSIONS[dimension].codes;
	if (!list) return [];
	const codes = source.codes(list);
	for (const code of found)
		if (!codes.has(code)) throw new RangeError(`${code} is not in codes/${list}.csv`);
	const wanted = new Set(found.flatMap((code) => [code, ...ancestors(codes, code)]));
	return [...codes.values()]
		.filter(({ code }) => wanted.has(code))
		.map(({ code, names, parent }) => [code, names[language], parent]);
}

/** The groups above a code, which name it where its own name is not enough. */
function ancestors(codes: ReadonlyMap<string, ListedCode>, code: string): string[] {
	const parent = codes.get(code)?.parent;
	return parent ? [parent, ...ancestors(codes, parent)] : [];
}

/** Both lists, each code once in the order of the code list; declared groups stand before it. */
function united(
	a: readonly CodeName[],
	b: readonly CodeName[],
	list: ReadonlyMap<string, unknown>
): CodeName[] {
	const place = new Map([...list.keys()].map((code, index) => [code, index]));
	const at = ([code]: CodeName) => place.get(code) ?? -1;
	const all = new Map([...a, ...b].map((one) => [one[0], one]));
	return [...all.values()].sort((one, other) => at(one) - at(other));
}

/** The names of the sources that the rows of any answer to the figure give, whatever is chosen. */
async function rowSources(
	source: FigureSource,
	dataset: Dataset,
	figure: Figure,
	defaults: Chosen,
	language: Language
): Promise<CodeName[]> {
	const inPath = Object.fromEntries(
		Object.entries(defaults).filter(
			([dimension]) => figure.choices[dimension as DimensionId]?.answer === 'path'
		)
	);
	const { columns, rows } = await source.answer(dataset, question(dataset, figure, inPath));
	const column = columns.indexOf('source');
	const used = new Set(rows.map((row) => row[column]));
	return [...source.codes('source').values()]
		.filter(({ code }) => used.has(code))
		.map(({ code, names }) => [code, names[language], '']);
}
