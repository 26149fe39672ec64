import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import { enumeratedLabels, say } from '#lib/contract/finding.ts';
import type { Rule } from '#lib/contract/rule.ts';
import { isBlank, isBlankRow, type Sheet, type SheetRow } from '../read/sheet.ts';
import type { Books } from './books.ts';
import { layouts, misnamed, type Layout } from './choose.ts';
import { checkRows } from './check-rows.ts';
import { isFigure } from './figures.ts';
import { nearestLayout } from './nearest.ts';
import type { Profile } from './profile.ts';
import { readTable } from './read-table.ts';
import { ChangeTally, type ChangeCount } from './change-tally.ts';
import type { OnRows } from './read-rows.ts';
import type { IntakeRow } from './record.ts';
import { rowsNamed } from './rows-named.ts';
import { PROFILE_RULES } from './rules.ts';
import type { Understood } from '../understood/understood.ts';
import { structureOf, type SheetStructure } from './structure.ts';

export interface SheetRead {
	/** The profile that fits; null where none or several do. */
	readonly profile: Profile | null;
	readonly rows: readonly IntakeRow[];
	readonly changes: readonly ChangeCount[];
	readonly sightings: readonly Sighting[];
	/** What each table was taken for. */
	readonly understood: readonly Understood[];
	/** Columns that no table of the sheet stores. */
	readonly unstored: ReadonlySet<number>;
	/** For the mapping form, where no profile fits. */
	readonly unknown: SheetStructure | null;
}

const NOTHING_NEAR = say('近い様式もありません', 'No layout is near', '也沒有相近的格式');

/**
 * One sheet → rows of datasets, by the one profile that fits it.
 * @param onrows hears how many rows of a table are read
 */
export function readSheet(
	sheet: Sheet,
	profiles: readonly Profile[],
	books: Books,
	onrows?: OnRows
): SheetRead {
	const [layout, ...others] = layouts(sheet, profiles);
	const { file, name } = sheet;
	const alike = layout ? [] : misnamed(sheet, profiles);
	if (alike.length > 0) {
		const named = alike.flatMap((one) => one.file ?? []);
		const words = { names: named.join('、') };
		const one = sighting(PROFILE_RULES.fileName, { file, sheet: name }, words);
		return { ...NOTHING, sightings: [one] };
	}
	if (!layout) {
		const unknown = structureOf(sheet, profiles);
		const headers = unknown.columns.map(({ header }) => header || '（空）').join('、');
		const near = nearestLayout(sheet, profiles) ?? NOTHING_NEAR;
		const one = sighting(PROFILE_RULES.unknownLayout, { file, sheet: name }, { headers, near });
		return { ...NOTHING, sightings: [one], unknown };
	}
	if (others.length > 0) {
		const ids = enumeratedLabels([layout, ...others].map(({ profile }) => profile.title));
		const one = sighting(PROFILE_RULES.severalLayouts, { file, sheet: name }, { profiles: ids });
		return { ...NOTHING, sightings: [one] };
	}
	const firstTable = Math.min(...layout.regions.map(({ top }) => top));
	const read = layout.regions.map((region) => {
		const table = readTable(sheet, region, firstTable, books, onrows);
		const checked = checkRows(table.rows, region.table.rows, books);
		const understood = table.understood && { ...table.understood, rows: checked.rows.length };
		return {
			...table,
			understood,
			rows: checked.rows,
			sightings: [...table.sightings, ...checked.sightings]
		};
	});
	return {
		profile: layout.profile,
		unstored: new Set(read.flatMap(({ unstored }) => unstored)),
		rows: read.flatMap(({ rows }) => rows),
		changes: new ChangeTally().addAll(read.flatMap(({ changes }) => changes)).counts(),
		sightings: [...read.flatMap(({ sightings }) => sightings), ...leftRows(sheet, layout)],
		understood: read.flatMap(({ understood }) =>
			understood ? [{ ...understood, profile: layout.profile.title }] : []
		),
		unknown: null
	};
}

const NOTHING = {
	profile: null,
	rows: [],
	changes: [],
	understood: [],
	unstored: new Set<number>(),
	unknown: null
} as const;

/**
 * Filled rows that lie in no table are told once; titles above the first are not, but for figures
 * there: a header further below may have been taken for the first.
 */
function leftRows({ file, name, rows }: Sheet, { regions }: Layout): Sighting[] {
	const inside = (index: number) =>
		regions.some(({ top, bottom }) => index >= top && index < bottom);
	const first = Math.min(...regions.map(({ top }) => top));
	const left = rows.filter((row, index) => index > first && !inside(index) && !isBlankRow(row));
	const above = rows.slice(0, first).filter(({ cells }) => cells.filter(isFigure).length > 1);
	const told = (rule: Rule, some: readonly SheetRow[]) => {
		const [row] = some;
		if (!row) return [];
		const value = row.cells.find((cell) => !isBlank(cell)) ?? '';
		const spot = { file, sheet: name, line: row.line, value: value.trim() };
		return [sighting(rule, spot, { count: some.length, rows: rowsNamed(some) })];
	};
	return [...told(PROFILE_RULES.rowsAbove, above), ...told(PROFILE_RULES.leftRows, left)];
}
