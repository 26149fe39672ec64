import { formatNumber } from '#lib/base/number.ts';
import { minimumWageFor } from '#lib/catalogue/minimum-wage.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import type { StripMark, StripOptions, StripSign } from '#lib/charts/wage-strip/options.ts';
import { yenHour } from '../minimum-wage.ts';
import { yen, type PlannedWage } from './amounts.ts';
import type { WageEmployment } from './facts.ts';
import { reached } from './minimum.ts';
import { wageRange, type WageRange } from './range.ts';
import type { CheckSpeech } from './speech.ts';

/** One amount on a strip, and what the table below it says of it. */
export interface StripEntry {
	readonly id: string;
	readonly sign: StripSign;
	readonly name: string;
	/** In yen; null where there is none, which the table says. */
	readonly yen: number | null;
	/** As printed, with its unit, or the word for its absence. */
	readonly text: string;
	/** The planned wage less the amount; empty before one is typed. */
	readonly difference: string;
	/** Period, and basis of the count. */
	readonly of: string;
	readonly source: string;
}

/** A strip of pay: what is drawn, and the same as a table. */
export interface Strip {
	readonly marks: readonly StripMark[];
	readonly options: StripOptions;
	readonly range: WageRange;
	readonly entries: readonly StripEntry[];
}

/** What is planned, or what it would be planned as: the strip is there before a wage is typed. */
export type MaybePlanned = Omit<PlannedWage, 'yen'> & { readonly yen: number | null };

/** The minimum wage as an entry: pay by the month by the hours assumed, which are said. */
export function minimumEntry(
	{ language, words, check }: CheckSpeech,
	planned: MaybePlanned
): StripEntry[] {
	const least = minimumWageFor(planned.industry);
	if (!least) return [];
	const { table } = check;
	const amount = reached(least, planned);
	const hours = formatNumber(planned.hours, language, 1);
	const since = table.since(least.from);
	return [
		{
			id: 'minimum',
			sign: 'limit',
			name: least.industries ? check.mark.industrial : check.mark.minimum,
			yen: amount,
			text: yen(amount, language),
			difference: planned.yen === null ? '' : yen(planned.yen - amount, language, true),
			of:
				planned.employment === 'part_time'
					? since
					: [table.converted(yenHour(least.yen, language), hours), since].join(words.title.join),
			source: least.step?.source[language] ?? ''
		}
	];
}

/** The entries with the planned wage on one axis; those of the region are named by the key alone. */
export function stripOf(
	{ language, check }: CheckSpeech,
	entries: readonly StripEntry[],
	planned: MaybePlanned,
	near = ''
): Strip {
	const range = wageRange(
		entries.flatMap((one) => one.yen ?? []),
		planned.employment,
		planned.yen
	);
	const own: StripMark[] =
		planned.yen === null
			? []
			: [
					{
						id: 'planned',
						sign: 'planned',
						value: planned.yen,
						label: `${check.mark.planned} ${yen(planned.yen, language)}`
					}
				];
	return {
		range,
		entries,
		marks: [
			...entries.flatMap(({ id, sign, name, yen: value, text }) =>
				value === null ? [] : [{ id, sign, value, label: sign === 'near' ? '' : `${name} ${text}` }]
			),
			...own
		],
		options: {
			range,
			formatTick: (value) => formatNumber(value, language),
			unit: unitOf(planned.employment)[language],
			near
		}
	};
}

const unitOf = (employment: WageEmployment) =>
	UNITS[employment === 'full_time' ? 'yen_month' : 'yen_hour'].long;
