import { storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import { publishedRatios } from '#lib/contract/check/ratios.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import { isBlank } from '../read/sheet.ts';
import type { IntakeRow } from './record.ts';
import { PROFILE_RULES } from './rules.ts';

/** So many rows that have everything, for each that lacks something, make it a slip. */
const OFTENER = 5;
const LEAST_FILLED = 5;

/**
 * A blank among a ratio and its two counts where nearly all rows have the three: a cell was lost,
 * or all behind it stand one column too far to the left. A sign for what is not published is none.
 */
export function lackingParts(rows: readonly IntakeRow[]): Sighting[] {
	const [first] = rows;
	if (!first) return [];
	const dataset = datasetOf(first.dataset);
	const ofRatios = publishedRatios(dataset).flatMap(({ id, numerator, denominator }) => {
		const parts = [id, numerator, denominator];
		const own = rows.filter(({ cells }) => parts.every((name) => cells.has(name)));
		const lacking = ({ cells }: IntakeRow) =>
			parts.filter((name) => isBlank(cells.get(name)?.spot.value ?? undefined));
		const whole = own.filter((row) => lacking(row).length === 0);
		const some = own.filter((row) => [1, 2].includes(lacking(row).length));
		if (some.length * OFTENER > whole.length) return [];
		return some.flatMap((row) => {
			const [name = ''] = lacking(row);
			const spot = row.cells.get(name)?.spot;
			const words = { measure: dataset.measures[name]?.title ?? name, count: whole.length };
			return spot ? [sighting(PROFILE_RULES.lackingPart, spot, words)] : [];
		});
	});
	return [...ofRatios, ...lackingCells(rows, dataset, ofRatios)];
}

/** A blank in any column of values that else is filled, in a row of which no part was told. */
function lackingCells(
	rows: readonly IntakeRow[],
	dataset: Dataset,
	told: readonly Sighting[]
): Sighting[] {
	// Our own layout says in a column of its own why a cell is blank.
	if (rows.some(({ cells }) => cells.has('obs_status'))) return [];
	const lines = new Set(told.map(({ line }) => line));
	return storedMeasures(dataset).flatMap((name) => {
		const cells = rows.flatMap(({ cells: own }) => own.get(name) ?? []);
		const blank = cells.filter(({ spot }) => isBlank(spot.value ?? undefined));
		const filled = cells.length - blank.length;
		if (filled < LEAST_FILLED || blank.length * OFTENER > filled) return [];
		return blank.flatMap(({ spot }) => {
			const words = { measure: dataset.measures[name]?.title ?? name, count: filled };
			const one = sighting(PROFILE_RULES.lackingPart, spot, words);
			return lines.has(one.line) ? [] : [one];
		});
	});
}
