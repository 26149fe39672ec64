import { namesEmployer } from '#lib/base/employer-name.ts';
import type { Csv } from '#lib/intake/csv.ts';

/**
 * Of the rows of listings, those that their employers let everybody see; the employer's name only
 * where that is allowed too. Anything but the two codes that allow it means no.
 */
export function disclosedRows({ header, rows }: Csv): (readonly string[])[] {
	const disclosure = header.indexOf('disclosure');
	const employer = header.indexOf('employer');
	return rows.flatMap(({ cells }) => {
		if (cells.length !== header.length) return [];
		if (cells[disclosure] === 'named') return [cells];
		if (cells[disclosure] !== 'unnamed') return [];
		const blanked = cells.with(employer, '');
		return givesAway(blanked, cells[employer] ?? '') ? [] : [blanked];
	});
}

/** The name in another cell, or a correction that has the name for its subject. */
const givesAway = (cells: readonly string[], employer: string): boolean =>
	cells.some((cell) => cell === 'employer' || namesEmployer(cell, employer));
