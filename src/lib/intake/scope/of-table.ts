import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { Sighting } from '#lib/contract/sighting.ts';
import type { FoundConstant } from '../profile/constant.ts';
import type { ResolvedColumn } from '../profile/columns.ts';
import type { IntakeRow } from '../profile/record.ts';
import { PROFILE_RULES } from '../profile/rules.ts';
import type { Origin } from '../understood/understood.ts';
import { SCOPE_FIELDS } from './chosen.ts';
import { columnUnits } from './column-units.ts';
import { contradictions } from './contradictions.ts';
import type { Evidence } from './evidence.ts';
import { expectedOf } from './expected.ts';
import type { Aspect } from './phrase.ts';
import { SCOPE_RULES } from './rules.ts';
import { unitSightings } from './units.ts';

export interface TableScope {
	readonly dataset: Dataset;
	readonly columns: readonly ResolvedColumn[];
	readonly evidence: readonly Evidence[];
	readonly constants: readonly (FoundConstant & { readonly field: string })[];
	/** By dimension the one code of the whole table. */
	readonly codes: Readonly<Record<string, string>>;
}

/** Everything that the words around a table say against what it is read as. */
export function scopeSightings({
	dataset,
	columns,
	evidence,
	constants,
	codes
}: TableScope): Sighting[] {
	const found = constants.flatMap(({ field, from: [first] }) =>
		first === undefined || first === 'layout' || first === 'default'
			? []
			: aspectsOf(field).map((aspect): [Aspect, Origin] => [aspect, first])
	);
	return [
		...contradictions(evidence, expectedOf(dataset, codes), new Map(found)),
		...unitSightings(evidence, columnUnits(dataset, columns, codes))
	];
}

const aspectsOf = (field: string): readonly Aspect[] => {
	if (field === 'employment') return ['part', 'term'];
	return field === 'adjustment' || field === 'basis' ? [field] : [];
};

/** Of the dimensions that rows have in columns, those of which all rows have one code. */
export function onlyCodes(rows: readonly IntakeRow[]): Record<string, string> {
	const only: Record<string, string> = {};
	for (const field of SCOPE_FIELDS) {
		const codes = new Set(rows.flatMap(({ key }) => key[field] ?? []));
		const [code] = codes;
		if (codes.size === 1 && code !== undefined) only[field] = code;
	}
	return only;
}

/** A header that names another scope is told for that, not also as a column that nobody knows. */
export function withoutNamed(columns: readonly Sighting[], scope: readonly Sighting[]): Sighting[] {
	const named = scope.filter(({ rule, line }) => line !== null && SCOPE_IDS.has(rule));
	// A header may have several lines, and a column is told at the first of them.
	const isNamed = ({ line, column }: Sighting) =>
		named.some((one) => one.column === column && (one.line ?? 0) >= (line ?? 0));
	return columns.filter((one) => one.rule !== PROFILE_RULES.columnUnknown.id || !isNamed(one));
}

const SCOPE_IDS = new Set(
	[SCOPE_RULES.other, SCOPE_RULES.several, SCOPE_RULES.doubt, SCOPE_RULES.unit].map(({ id }) => id)
);
