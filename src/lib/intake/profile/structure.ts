import { storedMeasures } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS } from '#lib/catalogue/dimension.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { matchKey } from '../normalise/width.ts';
import { isBlank, isBlankRow, type Sheet, type SheetRow } from '../read/sheet.ts';
import { headerColumns } from './header.ts';
import { isField, type Profile } from './profile.ts';

/** What a mapping form needs of a sheet that no profile fits. */
export interface SheetStructure {
	readonly file: string;
	readonly sheet: string | null;
	/** Texts above the header, where title and period may stand. */
	readonly above: readonly string[];
	/** The line that seems to be the header, from 1. */
	readonly headerLine: number;
	readonly headerRows: number;
	readonly columns: readonly StructureColumn[];
	/** The top of the sheet as it is. */
	readonly rows: readonly SheetRow[];
}

export interface StructureColumn {
	/** From 0. */
	readonly column: number;
	/** As a profile names it. */
	readonly header: string;
	readonly samples: readonly string[];
	/** Fields that a column with such a header fills elsewhere, the likeliest first. */
	readonly suggestions: readonly string[];
}

const SAMPLES = 5;

/** So much of a sheet is shown. */
const SHOWN = { rows: 30, columns: 60, letters: 200 } as const;

/** The rows above the first row with figures are taken for the header. */
export function structureOf(sheet: Sheet, profiles: readonly Profile[]): SheetStructure {
	const { file, name, rows } = sheet;
	const figures = rows.findIndex(({ cells }) => cells.filter(isFigure).length > 0);
	const body = Math.max(figures, 1);
	const top = headerTop(sheet, body);
	const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
	const known = knownHeaders(profiles);
	return {
		file,
		sheet: name,
		above: rows.slice(0, top).flatMap(({ cells }) => cells.filter((cell) => !isBlank(cell))),
		headerLine: rows[top]?.line ?? 1,
		headerRows: body - top,
		columns: headerColumns(rows.slice(top, body), 0, width - 1)
			.map(({ column, text }) => ({
				column,
				header: text,
				samples: rows
					.slice(body)
					.map(({ cells }) => (cells[column] ?? '').trim())
					.filter((cell) => cell !== '')
					.slice(0, SAMPLES),
				suggestions: suggestions(text, known)
			}))
			.filter(({ header, samples }) => header !== '' || samples.length > 0),
		rows: rows.slice(0, SHOWN.rows).map(({ line, cells: all }) => ({
			line,
			cells: all.slice(0, SHOWN.columns).map((cell) => cell.slice(0, SHOWN.letters))
		}))
	};
}

/** The columns as another choice of header rows names them, with what stands below. */
export function columnsUnder(
	{ rows, columns }: SheetStructure,
	headerLine: number,
	headerRows: number
): StructureColumn[] {
	const top = Math.max(
		rows.findIndex(({ line }) => line === headerLine),
		0
	);
	const body = top + headerRows;
	const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
	return headerColumns(rows.slice(top, body), 0, width - 1)
		.map(({ column, text }) => ({
			column,
			header: text,
			samples: rows
				.slice(body)
				.flatMap(({ cells }) => cells[column]?.trim() || [])
				.slice(0, SAMPLES),
			suggestions: columns.find((one) => one.header === text)?.suggestions ?? []
		}))
		.filter(({ header, samples }) => header !== '' || samples.length > 0);
}

const isFigure = (cell: string): boolean => /^[\d,.]+$/.test(matchKey(cell));

/** Rows of several filled cells directly above the body, at most three. */
function headerTop({ rows }: Sheet, body: number): number {
	let top = body - 1;
	while (top > 0 && body - top < 3) {
		const above = rows[top - 1];
		if (!above || isBlankRow(above)) break;
		if (above.cells.filter((cell) => !isBlank(cell)).length < 2) break;
		top--;
	}
	return Math.max(top, 0);
}

/** Header words and the field that they stand for, from the profiles and the catalogue. */
function knownHeaders(profiles: readonly Profile[]): (readonly [string, string])[] {
	const ofProfiles = profiles.flatMap(({ tables }) =>
		tables.flatMap(({ columns }) =>
			columns.flatMap((column) =>
				isField(column) ? column.header.map((text) => [matchKey(text), column.field] as const) : []
			)
		)
	);
	const ofCatalogue = DATASETS.flatMap((dataset) => [
		...dataset.dimensions.map((id) => [matchKey(DIMENSIONS[id].title.ja), id] as const),
		...storedMeasures(dataset).map(
			(id) => [matchKey(dataset.measures[id]?.title.ja ?? ''), id] as const
		),
		...Object.entries(dataset.attributes).map(
			([id, { title }]) => [matchKey(title.ja), id] as const
		)
	]);
	return [...ofProfiles, ...ofCatalogue].filter(([word]) => word !== '');
}

function suggestions(header: string, known: readonly (readonly [string, string])[]): string[] {
	const key = matchKey(header);
	if (key === '') return [];
	const same = known.filter(([word]) => word === key);
	const near = known.filter(([word]) => word.includes(key) || key.includes(word));
	return [...new Set([...same, ...near].map(([, field]) => field))].slice(0, 3);
}
