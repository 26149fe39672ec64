import { roundHalfUp } from '#lib/base/number.ts';
import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { FilledCell, IntakeRow } from './record.ts';
import { PROFILE_RULES } from './rules.ts';

/** Every printed ratio against its two counts, rounded as the source rounds. */
export const printedRatioSightings = (rows: readonly IntakeRow[]): Sighting[] =>
	rows.flatMap((row) =>
		[...row.printed].flatMap(([id, printed]) => ratioFault(row, id, printed) ?? [])
	);

function ratioFault(row: IntakeRow, id: string, printed: FilledCell): Sighting | null {
	const measure = datasetOf(row.dataset).measures[id];
	if (measure?.aggregate.kind !== 'ratio' || printed.value === '') return null;
	const { numerator, denominator } = measure.aggregate;
	const [above, below] = [row.cells.get(numerator), row.cells.get(denominator)];
	// A count that could not be read is a finding of its own.
	if (!above || !below) return null;
	const value = printed.value;
	if (above.value === '' || below.value === '' || Number(below.value) === 0)
		return Number(value) === 0
			? null
			: sighting(PROFILE_RULES.ratioWithoutBase, printed.spot, { measure: measure.title, value });
	const right = roundHalfUp(Number(above.value) / Number(below.value), measure.decimals);
	if (right === Number(value)) return null;
	return sighting(PROFILE_RULES.ratio, printed.spot, {
		measure: measure.title,
		value,
		above: above.value,
		below: below.value,
		right: right.toFixed(measure.decimals)
	});
}
