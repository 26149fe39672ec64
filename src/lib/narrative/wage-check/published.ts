import { dataset } from '#lib/catalogue/list.ts';
import { unitOf } from '#lib/catalogue/measure.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { UNITS, type UnitId } from '#lib/catalogue/unit.ts';
import { unpack, type Row } from '#lib/query/table.ts';
import type { WageCase } from '#lib/query/wage-case.ts';
import type { Term } from '../claim.ts';
import type { Origin } from '../origin.ts';
import { numberIn, textIn } from '../scene.ts';
import type { WageEmployment } from './facts.ts';

/** How openings are counted: where the office is, or where the work is. Never held against each other. */
export type Basis = 'reception' | 'workplace';
export const BASES: readonly Basis[] = ['reception', 'workplace'];

const DATASET = dataset('occupation-wages');
export const OFFERED = 'offered_wage';

/** The mean that openings of one job offer in one area and year, as it was published. */
export interface OfferedWage {
	readonly area: string;
	/** In the unit of the table: thousand yen a month, or yen an hour. */
	readonly value: number | null;
	readonly origin: Origin;
}

/** What openings of one job offer in the home area, the nation, and beside the home area. */
export interface PublishedWages {
	readonly year: string;
	readonly basis: Basis;
	readonly employment: WageEmployment;
	readonly occupation: string;
	readonly home: OfferedWage;
	readonly nation: OfferedWage;
	/** The other prefectures of the home area's region. */
	readonly region: readonly OfferedWage[];
}

/** How many yen one of the table's unit is. */
export const yenOf = (employment: WageEmployment): number =>
	employment === 'full_time' ? 1000 : 1;

export function offeredUnit(employment: WageEmployment): UnitId {
	const measure = DATASET.measures[OFFERED];
	if (!measure) throw new RangeError(`${DATASET.id} has no measure ${OFFERED}`);
	return unitOf(measure, { employment });
}

/** A typed amount in the unit of the table: no finer than what it is held against. */
export const inUnit = (yen: number, employment: WageEmployment): number =>
	Math.round(yen / yenOf(employment));

/** The last year of a case. */
export function publishedWages(
	{ year, years, region, occupation }: WageCase,
	employment: WageEmployment,
	basis: Basis
): PublishedWages {
	const rows = [...unpack(DATASET, years), ...unpack(DATASET, region)];
	const of = (area: string): OfferedWage => {
		const where = { time_period: year, ref_area: area, occupation, employment, basis };
		const row = rows.find((one) => holds(one, where));
		return {
			area,
			value: numberIn(row, OFFERED),
			origin: { dataset: DATASET.id, measure: OFFERED, where }
		};
	};
	const beside = new Set(unpack(DATASET, region).map((row) => textIn(row, 'ref_area')));
	return {
		year,
		basis,
		employment,
		occupation,
		home: of(SITE.area),
		nation: of(SITE.nation),
		region: [...beside].map(of)
	};
}

const holds = (row: Row, where: Readonly<Record<string, string>>): boolean =>
	Object.entries(where).every(([name, value]) => row[name] === value);

/** As a claim names it; null where there is none. */
export const offeredTerm = ({ value, origin }: OfferedWage): Term | null =>
	value === null ? null : { ...origin, value, decimals: 0 };

/** The unit behind a number. */
export const offeredShort = (employment: WageEmployment) => UNITS[offeredUnit(employment)].short;
