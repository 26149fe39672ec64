import { covers, parsePeriod, period } from '#lib/base/period.ts';
import { storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { GROUPINGS } from '#lib/catalogue/grouping.ts';
import { DIMENSIONS, type DimensionId } from '#lib/catalogue/dimension.ts';
import { cellOf, type Csv } from '#lib/contract/csv.ts';
import { parsePublished } from '#lib/contract/published-csv.ts';
import { publishedText } from '#lib/integrity/published.ts';
import { isComputed, textIn, type Ground } from '#lib/narrative/scene.ts';
import { fileNotesPath, type FileNote } from '#lib/query/file-note.ts';
import type { Row } from '#lib/query/table.ts';

/** A line of a published file: the very values on which a printed one rests. */
export interface Line {
	/** The code of the part that it is; that of the row itself where nothing was added up. */
	readonly code: string;
	/** From 1, as an editor counts; null where the file has no such line. */
	readonly line: number | null;
	readonly values: Readonly<Record<string, number | null>>;
	/** What qualifies the line: its status, its source; none where there is no line. */
	readonly attributes: Readonly<Record<string, string>>;
}

export interface Evidence {
	readonly file: FileNote;
	readonly lines: readonly Line[];
}

/** No published file holds the row. */
export class NoSuchRow extends Error {}

/** Reads a text below the site's base. Rejects where it cannot. */
export type ReadText = (path: string) => Promise<string>;

export const readPublished: ReadText = (path) => publishedText(path);

/**
 * The published file and the lines behind a row of an answer: one line, or those of the parts of
 * a computed sum. The files are read when this is asked for, so a page carries nothing for it.
 * @throws NoSuchRow where no file holds the row, Error where they cannot be read
 */
export async function evidence(scene: Ground, row: Row, read: ReadText): Promise<Evidence> {
	const { dataset } = scene;
	const notes = JSON.parse(await read(fileNotesPath(dataset.id))) as readonly FileNote[];
	const dimension = dimensionOf(scene);
	const codes = isComputed(row)
		? await members(scene, dimension, textIn(row, dimension), read)
		: [textIn(row, dimension)];
	for (const file of filesFor(notes, textIn(row, 'time_period'))) {
		const csv = parsePublished(await read(`data/${file.path}`));
		const lines = codes.map((code) => lineOf(csv, dataset, { ...row, [dimension]: code }, code));
		if (lines.some(({ line }) => line !== null)) return { file, lines };
	}
	throw new NoSuchRow(
		`no file holds ${dataset.dimensions.map((one) => textIn(row, one)).join(' ')}`
	);
}

/** The dimension whose codes are added up. */
const dimensionOf = ({ dataset, figure }: Ground): DimensionId =>
	figure.grouping
		? GROUPINGS[figure.grouping].dimension
		: (dataset.rollup ?? dataset.dimensions[0] ?? 'time_period');

/** The files that may hold a period, the closest first: a month's own, then its year's. */
const filesFor = (notes: readonly FileNote[], timePeriod: string): FileNote[] =>
	notes
		.filter(({ path }) => {
			const named = parsePeriod(path.slice(path.indexOf('/') + 1, -'.csv'.length));
			return named !== null && covers(named, period(timePeriod));
		})
		.sort((a, b) => b.path.length - a.path.length);

/** The codes that a computed row adds up. */
async function members(
	{ figure }: Ground,
	dimension: DimensionId,
	parent: string,
	read: ReadText
): Promise<readonly string[]> {
	const group =
		figure.grouping && GROUPINGS[figure.grouping].groups.find(({ id }) => id === parent);
	if (group) return group.members;
	const list = DIMENSIONS[dimension].codes ?? '';
	const csv = parsePublished(await read(`data/codes/${list}.csv`));
	return csv.rows
		.filter((row) => cellOf(csv, row, 'parent') === parent)
		.map((row) => cellOf(csv, row, 'code'));
}

function lineOf(csv: Csv, dataset: Dataset, key: Row, code: string): Line {
	const found = csv.rows.find((row) =>
		dataset.dimensions.every((dimension) => cellOf(csv, row, dimension) === key[dimension])
	);
	const number = (measure: string) => {
		const text = found ? cellOf(csv, found, measure) : '';
		return text === '' ? null : Number(text);
	};
	return {
		code,
		line: found?.line ?? null,
		values: Object.fromEntries(storedMeasures(dataset).map((id) => [id, number(id)])),
		attributes: Object.fromEntries(
			Object.keys(dataset.attributes).map((id) => [id, found ? cellOf(csv, found, id) : ''])
		)
	};
}
