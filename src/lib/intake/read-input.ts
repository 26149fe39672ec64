import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import type { IntakeInput, IntakeStep } from './context.ts';
import type { Books } from './profile/books.ts';
import { checkFileSums } from './profile/file-sums.ts';
import type { Profile, Publication } from './profile/profile.ts';
import { readSheet, type SheetRead } from './profile/read-sheet.ts';
import type { ChangeCount } from './profile/change-tally.ts';
import type { IntakeRow } from './profile/record.ts';
import { PROFILE_RULES } from './profile/rules.ts';
import { knownSheet, sheetSightings } from './profile/sheets-of-file.ts';
import type { SheetStructure } from './profile/structure.ts';
import { toldOf } from './read-told.ts';
import { isBlankRow, type Sheet } from './read/sheet.ts';
import { readTables } from './read/tables.ts';
import { encodingSightings, readabilitySightings } from './rules/machine-readability.ts';
import { READABILITY_RULES } from './rules/rules.ts';
import type { Understood } from './understood/understood.ts';
import { sha256 } from '#lib/contract/sha256.ts';
import { sighting, stops, type Sighting } from '#lib/contract/sighting.ts';

/** Everything that one incoming file gave. */
export interface InputRead {
	readonly input: IntakeInput;
	readonly sha256: string;
	/** The names by which its rows point to it: an archive has several files. */
	readonly files: ReadonlySet<string>;
	readonly profiles: readonly string[];
	readonly publication: Publication | null;
	readonly rows: readonly IntakeRow[];
	readonly changes: readonly ChangeCount[];
	readonly sightings: readonly Sighting[];
	/** What each table was taken for. */
	readonly understood: readonly Understood[];
	readonly unknown: readonly SheetStructure[];
}

/** Bytes → tables → rows. A sheet without a known table is passed over only beside one that has. */
export function readInput(
	input: IntakeInput,
	profiles: readonly Profile[],
	books: Books,
	onphase: (
		phase: 'bytes' | 'tables' | 'rows',
		within?: Pick<IntakeStep, 'sheets' | 'rows'>
	) => void
): InputRead {
	onphase('bytes');
	const hash = sha256(input.bytes);
	onphase('tables');
	const tables = readTables(input.name, input.bytes, undefined, (done, total) =>
		onphase('tables', { sheets: { done, total } })
	);
	onphase('rows');
	const sheets = tables
		.flatMap((one) => one.sheets)
		.filter(({ hidden, rows }) => !hidden && !rows.every(isBlankRow))
		.map((sheet, index, all) => {
			const read = readSheet(sheet, profiles, books, (rows) =>
				onphase('rows', { sheets: { done: index, total: all.length }, rows })
			);
			onphase('rows', { sheets: { done: index + 1, total: all.length } });
			return { sheet, read };
		});
	const used = [...new Set(sheets.flatMap(({ read }) => read.profile ?? []))];
	// A file under another name is told once, not for each of its sheets.
	const misnamed =
		used.length === 0
			? sheets
					.flatMap((one) => one.read.sightings)
					.find(({ rule }) => rule === PROFILE_RULES.fileName.id)
			: undefined;
	const places = sheetSightings(sheets.map(({ sheet, read: { profile } }) => ({ sheet, profile })));
	const read = sheets.flatMap((one) => one.read.rows);
	// Sums of a file of which a part could not be read say nothing.
	const known = sheets.filter((one) => one.read.profile !== null);
	const isUnread = stops([...places, ...known.flatMap((one) => one.read.sightings)]);
	const sums = isUnread ? [] : used.flatMap((one) => one.sums ?? []);
	const summed = sums.length > 0 ? checkFileSums(read, sums, books) : { rows: read, sightings: [] };
	return {
		input,
		sha256: hash,
		files: new Set([input.name, ...tables.map(({ file }) => file)]),
		profiles: used.map(({ id }) => id),
		publication: used.find(({ publication }) => publication !== null)?.publication ?? null,
		rows: summed.rows,
		changes: sheets.flatMap((one) => one.read.changes),
		sightings: [
			...tables.flatMap((one) => [...toldOf(one, used, sheets), ...encodingSightings(one)]),
			...places,
			...(misnamed ? [misnamed] : sheets.flatMap((one) => sheetFindings(one, used))),
			...summed.sightings
		],
		understood: sheets.flatMap((one) => one.read.understood),
		unknown: misnamed ? [] : sheets.flatMap((one) => one.read.unknown ?? [])
	};
}

/** What is told of a sheet: of one without a known table, whether another sheet has one. */
function sheetFindings(
	{ sheet, read }: { readonly sheet: Sheet; readonly read: SheetRead },
	used: readonly Profile[]
): Sighting[] {
	if (read.profile) return [...readability(sheet, read), ...read.sightings];
	const isOther =
		read.unknown !== null || read.sightings.some(({ rule }) => rule === PROFILE_RULES.fileName.id);
	if (used.length === 0 || !isOther) return [...read.sightings];
	const { file, name } = sheet;
	return [knownSheet(sheet, used) ?? sighting(PROFILE_RULES.leftSheet, { file, sheet: name })];
}

/**
 * The rules of machine readability. What a known layout breaks of them was decided with its
 * profile: it is told, not asked; and a cell that could not be read is told once. Our own layout
 * has stricter checks of its own.
 */
function readability(sheet: Sheet, { profile, sightings }: SheetRead): Sighting[] {
	if (profile?.layout === 'canonical') return [];
	const place = ({ rule, line, column }: Sighting) => `${rule} ${line} ${column}`;
	const known = new Set(sightings.map(place));
	const found = readabilitySightings(sheet).filter((one) => !known.has(place(one)));
	// Where the profile says that names stand on the first row of a block alone, once is enough.
	const hasBlocks = profile?.tables.some(({ columns }) => columns.some((one) => 'down' in one));
	const first = found.find(({ rule }) => rule === READABILITY_RULES.blankLabel.id);
	return found
		.filter((one) => !hasBlocks || one.rule !== first?.rule || one === first)
		.map((one) => ({ ...one, severity: 'note' }));
}

/** Rows of datasets whose rows name their source get it, unless the file gave one. */
export function withSource(
	{ rows, publication }: InputRead,
	chosen: string | undefined
): IntakeRow[] {
	const value = chosen ?? publication?.source ?? '';
	return rows.map((row) => {
		const names = datasetOf(row.dataset).attributes;
		if (!('source' in names) || row.cells.has('source') || value === '') return row;
		const source = { value, status: 'A', spot: row.spot } as const;
		return { ...row, cells: new Map([...row.cells, ['source', source]]) };
	});
}
