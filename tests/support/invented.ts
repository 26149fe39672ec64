import type { Language } from '#lib/base/language.ts';
import { periodCode, type Frequency } from '#lib/base/period.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS, TOTAL, type DimensionId } from '#lib/catalogue/dimension.ts';
import { DATASETS, figure as declared } from '#lib/catalogue/list.ts';
import { GROUPINGS } from '#lib/catalogue/grouping.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { derive, isDerived, partsOf } from '#lib/catalogue/measure.ts';
import type { Scene } from '#lib/narrative/scene.ts';
import { figuresFrom, listed, type FigureSource, type Values } from '#lib/query/page-figures.ts';
import type { Selection } from '#lib/query/selection.ts';
import type { Row, Table, Value } from '#lib/query/table.ts';
import { codes } from '#lib/server/data/codes.ts';
import { defaultScene } from '#lib/state/scene.ts';

/** Years enough for a change on the year and a heatmap, and no more. */
const SPAN: Readonly<Record<Frequency, readonly [first: number, count: number]>> = {
	month: [24300, 15],
	'fiscal-year': [2023, 3],
	year: [2023, 3]
};

/** How many codes of a list a table is given, beside those that a figure names. */
const FEW = 24;

function codesOf(dataset: Dataset, dimension: DimensionId): readonly string[] {
	const named = dataset.figures.flatMap(({ across, items = [], choices }) => [
		...(across === dimension ? items : []),
		...[choices[dimension]?.default, choices[dimension]?.beside].flatMap((code) =>
			code === undefined || code === 'latest' ? [] : code
		)
	]);
	if (dimension === 'time_period') {
		const { frequency } = dataset;
		const [first, count] = SPAN[frequency];
		const span = Array.from({ length: count }, (_, at) =>
			periodCode({ frequency, index: first + at })
		);
		return [...new Set([...span, ...named])].sort();
	}
	const own = dataset.codes[dimension];
	if (own) return own;
	const list = DIMENSIONS[dimension].codes;
	const all = list ? [...codes(list).values()] : [];
	const parents = new Set(all.map(({ parent }) => parent));
	// A total is published, groups are computed.
	return all
		.filter(({ code }) => dataset.rollup !== dimension || code === TOTAL || !parents.has(code))
		.filter(({ code }, at) => at < FEW || named.includes(code))
		.map(({ code }) => code);
}

/** A source that this dataset has and no other. */
const sourceOf = ({ id }: Dataset): string =>
	[...codes('source').keys()][DATASETS.findIndex((one) => one.id === id)] ?? '';

const valuesOf = (dataset: Dataset): Values =>
	Object.fromEntries(
		dataset.dimensions.map((dimension) => [
			dimension,
			listed(dimension, codesOf(dataset, dimension), dataset.rollup === dimension, codes)
		])
	);

/** Whole numbers without a pattern, no two of a table alike: each says which value it is. */
function invented(seed: number): () => number {
	const given = new Set<number>();
	let state = seed;
	return () => {
		do state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		while (given.has(state % 9_999_991));
		given.add(state % 9_999_991);
		return 1000 + (state % 9_999_991);
	};
}

/** Every key that is asked for, each with values of its own; groups like any other code. */
function answer(dataset: Dataset, { where, measures, grouping }: Selection): Table {
	const next = invented(dataset.id.length);
	const known = valuesOf(dataset);
	const parents = parentsOf(dataset);
	const group = grouping && GROUPINGS[grouping];
	const keys = dataset.dimensions.reduce<Record<string, string>[]>(
		(rows, dimension) => {
			const all =
				group?.dimension === dimension
					? group.groups.map(({ id }) => id)
					: (known[dimension] ?? []).filter(
							(code) => where[dimension]?.includes(code) ?? !where[dimension]
						);
			return rows.flatMap((row) => all.map((code) => ({ ...row, [dimension]: code })));
		},
		[{}]
	);
	const stored = storedMeasures(dataset).filter((id) => measures?.includes(id) ?? true);
	const hasBands = dataset.figures.some(({ kind }) => kind === 'band');
	const rows = keys.map((key): Row => {
		const row: Record<string, Value> = { ...key };
		// A wage band must stand upright: its measures are declared from the lower end.
		const values = hasBands ? stored.map(next).sort((a, b) => a - b) : stored.map(next);
		for (const [at, id] of stored.entries()) row[id] = values[at] ?? null;
		for (const [id, { aggregate }] of Object.entries(dataset.measures)) {
			if (!isDerived(aggregate)) continue;
			row[id] = derive(
				aggregate,
				partsOf(aggregate).map((part) => Number(row[part]))
			);
		}
		const isGroup = group !== undefined || parents.has(key[dataset.rollup ?? ''] ?? '');
		if ('source' in dataset.attributes) row['source'] = sourceOf(dataset);
		if (dataset.rollup || group) row['parts_missing'] = isGroup ? 0 : null;
		return row;
	});
	const columns = Object.keys(rows[0] ?? {});
	return { columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) };
}

/** The codes whose rows are computed as sums. */
function parentsOf({ rollup }: Dataset): ReadonlySet<string> {
	const list = rollup && DIMENSIONS[rollup].codes;
	const all = list ? [...codes(list).values()] : [];
	return new Set(all.map(({ parent }) => parent).filter((code) => code !== TOTAL));
}

/** Rows that nobody published, for every declared dataset. */
export const INVENTED: FigureSource = {
	values: (dataset) => Promise.resolve(valuesOf(dataset)),
	answer: (dataset, selection) => Promise.resolve(answer(dataset, selection)),
	codes,
	isSample: () => true,
	notes: () => []
};

/** A declared figure over invented rows: no engine, no file but the code lists. */
export async function inventedScene(
	id: string,
	language: Language = 'ja',
	area = SITE.area
): Promise<Scene> {
	const { figure } = declared(id);
	const fixed = Object.fromEntries(
		Object.entries(figure.choices)
			.filter(([dimension, { answer }]) => answer === 'path' && dimension !== 'ref_area')
			.map(([dimension, choice]) => [dimension, choice.default])
	);
	const figures = await figuresFrom(INVENTED, [id], language, area, { fixed });
	const [data] = figures.figures;
	if (!data) throw new Error(`nothing to draw in ${id}`);
	return defaultScene(data, figures, language, await loadWords(language));
}
