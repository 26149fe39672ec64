import type { Language } from '#lib/base/language.ts';
import type { CodeListId } from '#lib/catalogue/code-list.ts';
import { columnsOf, type Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS } from '#lib/catalogue/dimension.ts';
import { codeTable, type Code } from '#lib/contract/code-table.ts';
import { cellOf, type CsvRow } from '#lib/contract/csv.ts';
import { parsePublished, restoredText } from '#lib/contract/published-csv.ts';
import type { FigureData, SourceNote } from '#lib/query/figure-data.ts';
import { fileNotesPath, type FileNote } from '#lib/query/file-note.ts';
import { listed, type FigureSource, type Values } from '#lib/query/page-figures.ts';
import type { Revision } from '#lib/query/revision.ts';
import { evaluate } from '#lib/query/rows/evaluate.ts';
import { rowsWith } from '#lib/query/rows/find.ts';
import { columnOf, packCells } from '#lib/query/rows/slice.ts';
import { heldCodes } from '#lib/query/rows/values.ts';
import type { PackedTable } from '#lib/query/table.ts';
import type { Manifest, ManifestFile } from './manifest.ts';

/** A part of a dataset of the version is told no more: what is left would be drawn as if it were all. */
export class Withdrawn extends Error {}

/** A file of a version whose content is told. */
type Told = ManifestFile & { readonly path: string };

interface Held {
	readonly files: readonly Told[];
	readonly tables: readonly PackedTable[];
	readonly notes: readonly FileNote[];
}

const NOTHING: Held = { files: [], tables: [], notes: [] };

/**
 * A figure's dataset, and what its values rest on, as they stood in a version: its files are
 * fetched, codes and names are those of today.
 *
 * @param datasets the dataset of the figure first
 * @param data the figure as the page of today has it
 * @param text the text of a published file
 * @throws Withdrawn where a file of one of them is told no more
 */
export async function versionSource(
	version: Manifest,
	datasets: readonly Dataset[],
	data: FigureData,
	text: (path: string) => Promise<string>
): Promise<FigureSource> {
	const [lists, held] = await Promise.all([
		codeLists(datasets, text),
		Promise.all(datasets.map((dataset) => readVersion(version, dataset, text)))
	]);
	const codes = (list: CodeListId) => lists.get(list) ?? new Map<string, Code>();
	const of = (dataset: Dataset): Held => held[datasets.indexOf(dataset)] ?? NOTHING;
	const answer: FigureSource['answer'] = async (dataset, selection) => {
		const list = dataset.rollup ? DIMENSIONS[dataset.rollup].codes : null;
		const parents = [...(list ? codes(list) : new Map<string, Code>()).values()];
		return evaluate(dataset, selection, {
			tables: of(dataset).tables,
			parents: parents.map(({ code, parent }) => [code, parent])
		});
	};
	return {
		codes,
		answer,
		counts: answer,
		isSample: () => false,
		notes: (dataset, language) => notesOf(of(dataset), language, data),
		version: () => version.version,
		revisions: (dataset) =>
			(data.revisions ?? []).filter((one) => stood(one, dataset, version, of(dataset).tables)),
		async values(dataset) {
			const found: Values = {};
			for (const dimension of dataset.dimensions) {
				const known = heldCodes(dataset, dimension, of(dataset).tables);
				found[dimension] = listed(dimension, known, dataset.rollup === dimension, codes);
			}
			return found;
		}
	};
}

/** The lists of everything that may be named beside the figures. */
async function codeLists(
	datasets: readonly Dataset[],
	text: (path: string) => Promise<string>
): Promise<ReadonlyMap<CodeListId, ReadonlyMap<string, Code>>> {
	const ids = datasets.flatMap((dataset): (CodeListId | null)[] => [
		...dataset.dimensions.map((dimension) => DIMENSIONS[dimension].codes),
		'source' in dataset.attributes ? 'source' : null
	]);
	const read = async (id: CodeListId) =>
		[id, codeTable(restoredText(await text(`data/codes/${id}.csv`)))] as const;
	return new Map(await Promise.all([...new Set(ids)].flatMap((id) => (id ? [read(id)] : []))));
}

async function readVersion(
	version: Manifest,
	dataset: Dataset,
	text: (path: string) => Promise<string>
): Promise<Held> {
	const own = version.files.filter((file) => file.dataset === dataset.id);
	const files = own.flatMap(({ path, ...file }): Told[] => (path ? [{ ...file, path }] : []));
	if (files.length < own.length) throw new Withdrawn(dataset.id);
	if (files.length === 0) return NOTHING;
	const [notes, ...texts] = await Promise.all([
		text(fileNotesPath(dataset.id)),
		...files.map(({ path }) => text(path))
	]);
	return {
		files,
		tables: texts.map((one) => tableOf(dataset, one)),
		notes: JSON.parse(notes) as readonly FileNote[]
	};
}

/** By the names of its columns: one that came later is empty in what stood before. */
function tableOf(dataset: Dataset, text: string): PackedTable {
	const csv = parsePublished(text);
	const cell = (row: CsvRow, name: string) =>
		csv.header.includes(name) ? cellOf(csv, row, name) : '';
	const columns = columnsOf(dataset);
	return packCells(
		dataset,
		csv.rows.map((row) => columns.map((name) => cell(row, name)))
	);
}

/**
 * The day on which a content was read goes when the content is replaced: then none is said, and the
 * version has a day of its own.
 */
function notesOf(
	{ files, notes }: Held,
	language: Language,
	{ sources }: FigureData
): SourceNote[] {
	const names = new Set(files.map(({ file }) => file));
	const isOld = files.some(({ status }) => status === 'older');
	const statements = [...new Set(sources.flatMap((note) => note.statements ?? []))];
	const own = notes
		.filter(({ path }) => names.has(path))
		.map(({ source, address, dateRead, licence }) => ({
			title: source[language],
			address,
			dateRead: isOld ? '' : dateRead,
			licence,
			...(statements.length > 0 ? { statements } : {})
		}));
	return [...new Map(own.map((note) => [JSON.stringify(note), note])).values()];
}

/** Whether a value had been changed already: of the same day, it is the value that says so. */
function stood(
	{ key, measure, to, on }: Revision,
	dataset: Dataset,
	{ date }: Manifest,
	tables: readonly PackedTable[]
): boolean {
	if (on !== date) return on < date;
	const where = Object.fromEntries(dataset.dimensions.map((name, at) => [name, [key[at] ?? '']]));
	return tables.some((table) =>
		rowsWith(table, where).some((row) => (columnOf(table, measure)[row] ?? null) === to)
	);
}
