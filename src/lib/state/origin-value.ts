import type { Language } from '#lib/base/language.ts';
import type { Words } from '#lib/base/words/ja.ts';
import { nameColumnOf, type CodeListId } from '#lib/catalogue/code-list.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS } from '#lib/catalogue/dimension.ts';
import { GROUPINGS } from '#lib/catalogue/grouping.ts';
import { dataset as declared } from '#lib/catalogue/list.ts';
import { derive, isDerived, partsOf } from '#lib/catalogue/measure.ts';
import { cellOf } from '#lib/contract/csv.ts';
import { parsePublished } from '#lib/contract/published-csv.ts';
import type { Origin } from '#lib/narrative/origin.ts';
import type { Ground } from '#lib/narrative/scene.ts';
import type { CodeName, Names } from '#lib/query/figure-data.ts';
import type { Row } from '#lib/query/table.ts';
import { evidence, NoSuchRow, type Line, type ReadText } from './evidence.ts';

interface Speech {
	readonly language: Language;
	readonly words: Words;
}

/** A value that a page names, with all that an explanation says of it. */
export interface OriginValue {
	readonly ground: Ground;
	readonly row: Row;
}

/**
 * Looks up the row of a value in the published files: the page carries its key alone.
 * @throws Error where the files cannot be read, or none holds the row
 */
export async function originValue(
	{ dataset: id, where, grouping }: Origin,
	sample: boolean,
	speech: Speech,
	read: ReadText
): Promise<OriginValue> {
	const dataset = declared(id);
	const ground: Ground = {
		...speech,
		dataset,
		figure: {
			across: dataset.rollup ?? dataset.dimensions[0] ?? 'time_period',
			...(grouping && { grouping })
		},
		data: { sample },
		chosen: where,
		names: await namesOf(dataset, grouping, speech.language, read)
	};
	if (grouping) return { ground, row: await summed(ground, where, read) };
	try {
		return { ground, row: await published(ground, where, read) };
	} catch (error) {
		// What no line holds may be a group, whose parts are in the files.
		if (!(error instanceof NoSuchRow) || dataset.rollup === null) throw error;
		return { ground, row: await summed(ground, where, read) };
	}
}

async function published(ground: Ground, where: Origin['where'], read: ReadText): Promise<Row> {
	const { lines } = await evidence(ground, where, read);
	const [line] = lines;
	if (!line) throw new NoSuchRow();
	return { ...where, ...line.attributes, ...withDerived(ground.dataset, line.values) };
}

/** The sum of the parts, as the engine computes it: what is not published is not 0. */
async function summed(ground: Ground, where: Origin['where'], read: ReadText): Promise<Row> {
	const { dataset, figure } = ground;
	const { lines } = await evidence(ground, { ...where, parts_missing: 0 }, read);
	const counts = Object.entries(dataset.measures)
		.filter(([, { aggregate }]) => aggregate.kind === 'count')
		.map(([id]) => id);
	const sums = Object.fromEntries(counts.map((id) => [id, sumOf(lines, id)]));
	// A member without a line is missing from a declared group; a code list has codes of other years.
	const parts = figure.grouping ? lines : lines.filter(({ line }) => line !== null);
	const missing = parts.filter(({ values }) => counts.some((id) => values[id] == null));
	return { ...where, ...withDerived(dataset, sums), parts_missing: missing.length };
}

function sumOf(lines: readonly Line[], measure: string): number | null {
	const known = lines.flatMap(({ values }) => values[measure] ?? []);
	return known.length > 0 ? known.reduce((a, b) => a + b) : null;
}

const withDerived = ({ measures }: Dataset, values: Line['values']): Line['values'] => ({
	...values,
	...Object.fromEntries(
		Object.entries(measures).flatMap(([id, { aggregate }]) => {
			if (!isDerived(aggregate)) return [];
			const parts = partsOf(aggregate).map((part) => values[part] ?? null);
			return [[id, derive(aggregate, parts)]];
		})
	)
});

/** The names of every code that a row of the dataset may hold. */
async function namesOf(
	{ dimensions, attributes }: Dataset,
	grouping: Origin['grouping'],
	language: Language,
	read: ReadText
): Promise<Names> {
	const lists: (readonly [keyof Names, CodeListId])[] = [
		...dimensions.flatMap((dimension) => {
			const { codes } = DIMENSIONS[dimension];
			return codes === null ? [] : [[dimension, codes] as const];
		}),
		...('source' in attributes ? [['source', 'source'] as const] : [])
	];
	const group = grouping && GROUPINGS[grouping];
	const entries = lists.map(async ([name, list]): Promise<[keyof Names, CodeName[]]> => [
		name,
		[
			...(await codesOf(list, language, read)),
			...(group?.dimension === name
				? group.groups.map(({ id, title }): CodeName => [id, title[language], ''])
				: [])
		]
	]);
	return Object.fromEntries(await Promise.all(entries));
}

async function codesOf(list: CodeListId, language: Language, read: ReadText): Promise<CodeName[]> {
	const csv = parsePublished(await read(`data/codes/${list}.csv`));
	const column = nameColumnOf(language);
	return csv.rows.map((row) => [
		cellOf(csv, row, 'code'),
		cellOf(csv, row, column),
		cellOf(csv, row, 'parent')
	]);
}
