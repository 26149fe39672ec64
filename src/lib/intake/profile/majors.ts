import type { Label } from '#lib/base/language.ts';
import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import type { CodeEntry } from '../normalise/code-book.ts';
import { say } from '#lib/contract/finding.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { FilledCell, IntakeRow } from './record.ts';
import { PROFILE_RULES } from './rules.ts';

/**
 * Each major group against the sum of its parts, for counts alone. Where a part is not published
 * or not in the table, the known parts must not exceed the major.
 */
export function majorSightings(
	rows: readonly IntakeRow[],
	hierarchy: string,
	entries: readonly CodeEntry[],
	isMajor: (row: IntakeRow) => boolean
): Sighting[] {
	const others = ({ key }: IntakeRow) => JSON.stringify({ ...key, [hierarchy]: '' });
	const byKey = new Map(rows.map((row) => [`${others(row)} ${row.key[hierarchy]}`, row]));
	return rows.filter(isMajor).flatMap((major) => {
		const code = major.key[hierarchy] ?? '';
		const parts = entries
			.filter(({ parent }) => parent === code)
			.map((entry) => byKey.get(`${others(major)} ${entry.code}`));
		// A table of majors alone has nothing to add up.
		if (parts.every((part) => part === undefined)) return [];
		return [...major.cells].flatMap(([measure, cell]) =>
			isCount(major, measure) ? wrongSum(code, measure, cell, parts, titleOf(major, measure)) : []
		);
	});
}

const isCount = ({ dataset }: IntakeRow, measure: string): boolean =>
	datasetOf(dataset).measures[measure]?.aggregate.kind === 'count';

const titleOf = ({ dataset }: IntakeRow, measure: string): Label =>
	datasetOf(dataset).measures[measure]?.title ?? say(measure, measure, measure);

function wrongSum(
	code: string,
	measure: string,
	{ value, spot }: FilledCell,
	parts: readonly (IntakeRow | undefined)[],
	title: Label
): Sighting[] {
	const values = parts.map((part) => part?.cells.get(measure)?.value ?? '');
	const sum = values.reduce((total, part) => total + Number(part), 0);
	const isComplete = !values.includes('');
	const stated = Number(value);
	if (value === '' || (isComplete ? sum === stated : sum <= stated)) return [];
	return [sighting(PROFILE_RULES.majorSum, spot, { code, measure: title, value, sum })];
}
