import type { Data, Key } from './data.ts';
import { divided, exact, minus, plus, read, times, type Exact } from './rounding.ts';

/** What has no column is computed from two that have. */
const DERIVED: Readonly<Record<string, readonly [string, string, '÷' | '−']>> = {
	active_ratio: ['active_openings', 'active_applicants', '÷'],
	new_ratio: ['new_openings', 'new_applications', '÷'],
	active_gap: ['active_openings', 'active_applicants', '−']
};

/** The columns of which a measure is made: two for a ratio or a gap. */
export const columnsOf = (measure: string): readonly string[] =>
	DERIVED[measure]?.slice(0, 2) ?? [measure];

const BONUS = ['openings_with_bonus', 'openings_without_bonus'];

const COMMUTING = [
	'openings_commuting_limited',
	'openings_commuting_unlimited',
	'openings_commuting_fixed',
	'openings_commuting_none'
];

/** Per cent of the sum of the others that the first is. */
const SHARES: Readonly<Record<string, readonly [part: string, ...whole: string[]]>> = {
	seishain_active_share: ['seishain_active_openings', 'active_openings'],
	seishain_new_share: ['seishain_new_openings', 'new_openings'],
	seishain_placement_share: ['seishain_placements', 'placements'],
	seishain_placement_rate: ['seishain_placements', 'seishain_new_openings'],
	placement_rate: ['placements', 'new_openings'],
	bonus_share: ['openings_with_bonus', ...BONUS],
	commuting_unlimited_share: ['openings_commuting_unlimited', ...COMMUTING],
	commuting_none_share: ['openings_commuting_none', ...COMMUTING],
	two_days_weekly_share: ['establishments_two_days_weekly', 'establishments']
};

/** Only these are added up; wages, ratios and published changes never are. */
const COUNTS = [
	'active_openings',
	'active_applicants',
	'new_openings',
	'new_applications',
	'placements',
	...BONUS,
	...COMMUTING
];

export interface Asked {
	readonly dataset: string;
	readonly measure: string;
	readonly where: Key;
	readonly grouping?: string | undefined;
	readonly per?: 'month';
}

/** The value that the files give; null where they give none. */
export function valueOf(data: Data, asked: Asked): Exact | null {
	const value = whole(data, asked);
	if (value === null || asked.per !== 'month') return value;
	return exact(value.over, value.under * 12n);
}

function whole(data: Data, asked: Asked): Exact | null {
	const [derived, share] = [DERIVED[asked.measure], SHARES[asked.measure]];
	if (share) return shareOf(data, asked, share);
	if (data.table(asked.dataset).columns.includes(asked.measure) || !derived)
		return stored(data, asked);
	const [first, second, sign] = derived;
	const [a, b] = [first, second].map((measure) => stored(data, { ...asked, measure }));
	if (!a || !b) return null;
	return sign === '÷' ? divided(a, b) : minus(a, b);
}

function shareOf(data: Data, asked: Asked, [part, ...whole]: readonly string[]): Exact | null {
	const of = stored(data, { ...asked, measure: part ?? '' });
	const among = whole.map((measure) => stored(data, { ...asked, measure }));
	const known = among.filter((one) => one !== null);
	if (!of || known.length < among.length) return null;
	return divided(times(of, exact(100)), known.reduce(plus));
}

function stored(data: Data, { dataset, measure, where, grouping }: Asked): Exact | null {
	const table = data.table(dataset);
	const column = table.columns.indexOf(measure);
	if (column < 0) return null;
	const cell = (key: Key) => read(table.row(key)?.[column] ?? '');
	const members = summed(data, dataset, where, grouping);
	if (!members) return cell(where);
	if (!COUNTS.includes(measure)) return null;
	const found = members
		.map((occupation) => cell({ ...where, occupation }))
		.filter((value) => value !== null);
	return found.length > 0 ? found.reduce(plus) : null;
}

/** The occupations that a declared or a major group adds up; undefined for one that has a row. */
export function summed(
	data: Data,
	dataset: string,
	where: Key,
	grouping?: string
): readonly string[] | undefined {
	const code = where['occupation'];
	if (code === undefined) return undefined;
	if (grouping !== undefined) return data.codes.group(code)?.members ?? [];
	if (data.table(dataset).held('occupation').has(code)) return undefined;
	const parts = [...data.codes.of('occupation')].filter(([, { parent }]) => parent === code);
	return parts.map(([part]) => part);
}
