import { covers, parsePeriod } from '#lib/base/period.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { Books } from './books.ts';
import { codeListOf } from '#lib/catalogue/dataset.ts';
import { elsewhere, placesNaming } from './constant.ts';
import { periodMentions } from './period-mentions.ts';
import type { Place, TableProfile } from './profile.ts';
import type { IntakeRow } from './record.ts';
import { PROFILE_RULES } from './rules.ts';
import { placedTexts, type Surrounding } from './surroundings.ts';
import { titleOf } from './title-of.ts';

export interface TableCells {
	readonly dataset: Dataset;
	readonly table: TableProfile;
	readonly rows: readonly IntakeRow[];
	readonly books: Books;
	readonly places: (place: Place) => readonly (readonly Surrounding[])[];
	/** The fields that columns fill. */
	readonly inColumns: ReadonlySet<string>;
	readonly hasOwnPeriod: boolean;
}

const PLACES = ['title', 'sheet', 'file'] as const;
const AREAS = ['ref_area', 'office'];

/** What title, sheet and file say against the rows: another month, another office. */
export const againstCells = (cells: TableCells): Sighting[] =>
	cells.rows.length === 0 ? [] : [...periodOutside(cells), ...areaOutside(cells)];

function periodOutside({ dataset, rows, places, hasOwnPeriod }: TableCells): Sighting[] {
	if (!hasOwnPeriod) return [];
	const codes = [...new Set(rows.map(({ key }) => key['time_period'] ?? ''))].sort();
	const periods = codes.flatMap((code) => parsePeriod(code) ?? []);
	const mentions = placedTexts(PLACES, places).flatMap(({ texts }) =>
		texts.flatMap(periodMentions)
	);
	const outside = mentions.find(
		({ kind, period }) =>
			(kind === 'plain' || kind === 'day') &&
			(period.frequency === dataset.frequency || period.frequency === 'year') &&
			!periods.some((one) => covers(period, one))
	);
	if (!outside) return [];
	const taken = codes.length > 1 ? `${codes[0]}〜${codes.at(-1)}` : (codes[0] ?? '');
	const words = { taken, value: outside.code };
	return [sighting(PROFILE_RULES.periodOutside, outside.from.spot, words)];
}

/** Names of areas around a table whose rows name their own: none of them is in it. */
function areaOutside({ dataset, table, rows, books, places, inColumns }: TableCells): Sighting[] {
	return AREAS.flatMap((field) => {
		const list = codeListOf(dataset, field);
		if (!list || !inColumns.has(field)) return [];
		const book = books.of(list);
		const codes = [
			...new Set(rows.flatMap((row) => row.key[field] ?? row.cells.get(field)?.value ?? []))
		];
		const constant = table.fixed[field];
		const words =
			typeof constant === 'object' && constant.words !== undefined ? { words: constant.words } : {};
		const named = placesNaming({ from: PLACES, ...words }, book, { places });
		const others = named.filter(({ codes: found }) => !found.some((code) => codes.includes(code)));
		const [taken] = codes.filter((code) => code !== '');
		return taken === undefined ? [] : elsewhere(others, taken, titleOf(dataset, field), book);
	});
}
