import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import { matchKey } from '../normalise/width.ts';
import type { ColumnUnits } from './column-units.ts';
import type { Evidence } from './evidence.ts';
import { SCOPE_RULES } from './rules.ts';
import { unitsInBrackets, withoutUnits } from './unit-phrases.ts';

const NAMES: Readonly<Record<string, string>> = {
	'count 0': '人・件',
	'count 3': '千人',
	'firms 0': '社・所',
	'yen 0': '円',
	'yen 3': '千円',
	'times 0': '倍',
	'percent 0': '％'
};

/**
 * Units that are stated around a table or over its columns and are not those in which they are read.
 */
export function unitSightings(
	evidence: readonly Evidence[],
	columns: readonly ColumnUnits[]
): Sighting[] {
	const stored = columns.filter(({ units, isStored }) => isStored && units.length > 0);
	if (stored.length === 0) return [];
	// （千円） over a column of yen says how it is read.
	const read = new Set(stored.flatMap((one) => [...one.units, ...statedOver(one)]));
	const beside = new Set(columns.flatMap(({ units }) => units));
	return evidence.flatMap((one) => {
		const { place, text, spot, read: said } = one;
		const stated = said.phrases.filter(({ aspect }) => aspect === 'unit');
		if (stated.length === 0) return [];
		const own = place === 'header' ? underHeader(one, columns) : [];
		const units = own.length > 0 ? new Set(own) : read;
		const suits = stated.some(
			({ value }) => units.has(value) || (own.length === 0 && beside.has(value))
		);
		const isAside = suits || (place === 'note' && !isOfUnitsAlone(text));
		const other = stated.find(({ value }) => isOther(value, units, isAside, own.length > 0));
		if (!other) return [];
		const family = familyOf(other.value);
		const alike = [...units].filter((unit) => familyOf(unit) === family);
		const taken = (alike.length > 0 ? alike : [...units]).map((unit) => NAMES[unit] ?? unit);
		const words = { found: other.text, taken: taken.join('、') };
		return [sighting(SCOPE_RULES.unit, { ...spot, value: text }, words)];
	});
}

const familyOf = (value: string): string => value.split(' ')[0] ?? '';

/** What the headers of a column state in brackets, of the family in which it is read. */
const statedOver = ({ header, units }: ColumnUnits): string[] =>
	header
		.flatMap(unitsInBrackets)
		.filter((value) => units.some((one) => familyOf(one) === familyOf(value)));

/** The units of the columns that stand under a header cell, which may be merged over several. */
function underHeader({ spot }: Evidence, columns: readonly ColumnUnits[]): string[] {
	const text = (spot.value ?? '').replace(/\s+/g, ' ').trim();
	const from = spot.column ?? 0;
	return columns
		.filter(({ column, header }) => column >= from && header.includes(text))
		.flatMap(({ units }) => units);
}

/** A note that says nothing else: （単位：％）, ※（倍）. In a sentence units may be those of other tables. */
const isOfUnitsAlone = (text: string): boolean =>
	/^[^\p{L}\p{N}]*$/u.test(
		withoutUnits(matchKey(text))
			.replace(/^[※*]?\(?注\)?\d*/, '')
			.replaceAll('単位', '')
	);

/**
 * 倍, ％ and what no column is read in are told where they stand alone, not beside a unit that
 * suits; 千人 where 人 is read, 円 where nothing is money, are told always.
 */
function isOther(
	value: string,
	units: ReadonlySet<string>,
	isAside: boolean,
	isHeader: boolean
): boolean {
	if (units.has(value)) return false;
	const [family = '', power = ''] = value.split(' ');
	const isRead = [...units].some((one) => familyOf(one) === family);
	if (family === 'times' || family === 'percent' || family === 'other') return !isAside;
	// A power alone says nothing of what is counted: that of any column will do.
	if (family === 'any') return ![...units].some((one) => one.endsWith(` ${power}`));
	// A header in yen says for its own column how it is read: 千円 is turned into 円.
	if (family === 'yen') return !isHeader || !isRead;
	return power !== '0' || (!isRead && !isAside);
}
