import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { Evidence } from './evidence.ts';
import { SCOPE_RULES } from './rules.ts';

const NAMES: Readonly<Record<string, string>> = {
	'count 0': '人・件',
	'count 3': '千人',
	'yen 0': '円',
	'yen 3': '千円',
	'times 0': '倍',
	'percent 0': '％'
};

/**
 * Units that are stated around a table and are not those in which its columns are read.
 * @param units of the value columns, as `count 0`
 */
export function unitSightings(
	evidence: readonly Evidence[],
	units: ReadonlySet<string>
): Sighting[] {
	if (units.size === 0) return [];
	return evidence.flatMap(({ place, text, spot, read }) => {
		const stated = read.phrases.filter(({ aspect }) => aspect === 'unit');
		const other = stated.find(({ value }) => isOther(value, units, place === 'header'));
		if (!other) return [];
		const family = other.value.split(' ')[0] ?? '';
		const own = [...units].filter((one) => one.startsWith(`${family} `));
		const taken = (own.length > 0 ? own : [...units]).map((one) => NAMES[one] ?? one).join('、');
		return [sighting(SCOPE_RULES.unit, { ...spot, value: text }, { found: other.text, taken })];
	});
}

/** 倍 and ％ are told beside others; 千人 where 人 is read, 円 where nothing is money, are not. */
function isOther(value: string, units: ReadonlySet<string>, isHeader: boolean): boolean {
	if (units.has(value)) return false;
	const [family = '', power = ''] = value.split(' ');
	if (family === 'times' || family === 'percent') return false;
	// A power alone says nothing of what is counted: that of any column will do.
	if (family === 'any') return ![...units].some((one) => one.endsWith(` ${power}`));
	// A header in yen says for its own column how it is read: 千円 is turned into 円.
	if (isHeader && family === 'yen') return ![...units].some((one) => one.startsWith('yen '));
	return family === 'yen' || power !== '0' || [...units].every((one) => one.startsWith('yen '));
}
