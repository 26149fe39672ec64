import { knownBy, namesEmployer } from './employer-name.ts';
import { folded } from './name-folding.ts';
import { NamesWithin } from './names-within.ts';
import type { PlaceNames } from './place-names.ts';
import { cellOf, type Csv } from '#lib/contract/csv.ts';

type Cells = readonly string[];

/** A shorter part of another employer's name stands in texts by chance. */
const TELLING = 4;

/**
 * Of the rows of listings, those that their employers let everybody see; the employer's name only
 * where that is allowed too. Anything but the two codes that allow it means no.
 */
export function disclosedRows(csv: Csv, places: PlaceNames): Cells[] {
	const { header, rows } = csv;
	const disclosure = header.indexOf('disclosure');
	const employer = header.indexOf('employer');
	const others = new NamesWithin(withheldNames(csv, places));
	return rows.flatMap(({ cells }) => {
		if (cells.length !== header.length) return [];
		const shown = disclosed(cells, disclosure, employer, places);
		return shown && !tellsOf(shown.toSpliced(employer, 1), others) ? [shown] : [];
	});
}

function disclosed(
	cells: Cells,
	disclosure: number,
	employer: number,
	places: PlaceNames
): Cells | null {
	if (cells[disclosure] === 'named') return cells;
	if (cells[disclosure] !== 'unnamed') return null;
	const blanked = cells.with(employer, '');
	return givesAway(blanked, cells[employer] ?? '', places) ? null : blanked;
}

/** The name in another cell, or a correction that has the name for its subject. */
const givesAway = (cells: Cells, employer: string, places: PlaceNames): boolean =>
	cells.some((cell) => cell === 'employer' || namesEmployer(cell, employer, places));

/** What employers are known by who are named in no row. */
function withheldNames(csv: Csv, places: PlaceNames): string[] {
	const names = (isNamed: boolean) =>
		csv.rows
			.filter((row) => (cellOf(csv, row, 'disclosure') === 'named') === isNamed)
			.flatMap((row) => knownBy(cellOf(csv, row, 'employer'), places));
	const open = new Set(names(true));
	return [...new Set(names(false))].filter((name) => name.length >= TELLING && !open.has(name));
}

const tellsOf = (cells: Cells, names: NamesWithin): boolean => names.areIn(folded(cells.join(' ')));

/**
 * Of the corrections, those of listings that their issue shows; where it withholds the employer,
 * no correction may name it. A correction that says otherwise than its listing is not believed.
 */
export function disclosedCorrections(
	corrections: Csv,
	issues: readonly Csv[],
	places: PlaceNames
): Cells[] {
	const { header } = corrections;
	const [disclosure, employer] = [header.indexOf('disclosure'), header.indexOf('employer')];
	const key = (one: Csv, row: (typeof one.rows)[number]) =>
		`${cellOf(one, row, 'time_period')} ${cellOf(one, row, 'listing_number')}`;
	const shown = new Set(
		issues.flatMap((issue) =>
			disclosedRows(issue, places).map((cells) => key(issue, { line: 0, cells }))
		)
	);
	const listings = new Map(
		issues.flatMap((issue) => issue.rows.map((row) => [key(issue, row), cellAt(issue, row.cells)]))
	);
	return disclosedRows(corrections, places).flatMap((cells) => {
		const at = key(corrections, { line: 0, cells });
		const listing = listings.get(at);
		if (!listing || !shown.has(at)) return [];
		const own = cells.with(disclosure, listing('disclosure')).with(employer, listing('employer'));
		const allowed = disclosed(own, disclosure, employer, places);
		return allowed ? [allowed] : [];
	});
}

const cellAt =
	({ header }: Csv, cells: Cells) =>
	(column: string) =>
		cells[header.indexOf(column)] ?? '';
