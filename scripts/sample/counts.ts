import { apportion } from './apportion.ts';
import { majorOf } from './occupations.ts';
import { monthsOf } from './months.ts';
import { OFFICES, shapeOf } from './offices.ts';
import { factor, stream } from './random.ts';
import * as season from './season.ts';
import { LAST_REAL_YEAR, REAL_YEARS, yearSum, type Employment, type Measure } from './years.ts';

type Flow = 'openings' | 'applicants';

interface Kind {
	readonly measure: Measure;
	readonly season: readonly number[];
	readonly unrest: number;
}

const FLOWS = {
	openings: {
		arriving: { measure: 'new_openings', season: season.NEW_OPENINGS, unrest: 1 },
		active: { measure: 'active_openings', season: season.CARRIED_OPENINGS, unrest: 0.5 }
	},
	applicants: {
		arriving: { measure: 'new_applications', season: season.NEW_APPLICATIONS, unrest: 1 },
		active: { measure: 'active_applicants', season: season.CARRIED_APPLICANTS, unrest: 0.5 }
	}
} as const satisfies Record<Flow, Record<string, Kind>>;

/** People or openings by `<office> <month>`. */
export type Cells = ReadonlyMap<string, number>;

/**
 * One occupation's months in every office for one fiscal year. What is active in a month is
 * what arrived plus what was carried over, so it is never less than what arrived.
 */
export function flowOfYear(
	flow: Flow,
	year: number,
	occupation: string,
	employment: Employment
): Readonly<Partial<Record<Measure, Cells>>> {
	const { arriving, active } = FLOWS[flow];
	const sum = (of: number, measure: Measure) => yearSum(of, occupation, employment, measure);
	const offices = affinities(flow, occupation, employment);
	const own =
		flow === 'openings' ? season.ownSeason(occupation, stream(`season ${occupation}`)) : [];
	const spread = ({ measure, season, unrest }: Kind, total: (of: number) => number): Cells => {
		const source = stream(`${measure} ${year} ${occupation} ${employment}`);
		const slope = tilt(total(neighbour(year, -1)), total(neighbour(year, 1)));
		const weights = offices.flatMap(([, affinity]) =>
			season.map(
				(seasonal, place) =>
					affinity *
					seasonal *
					(own[place] ?? 1) *
					Math.exp((slope * (place - 5.5)) / 12) *
					factor(source, 0.03 + 0.03 * unrest)
			)
		);
		const parts = apportion(total(year), weights, unrest, source);
		const keys = offices.flatMap(([office]) => monthsOf(year).map((month) => `${office} ${month}`));
		return new Map(keys.map((key, at) => [key, parts[at] ?? 0]));
	};
	const arrived = spread(arriving, (of) => sum(of, arriving.measure));
	const carried = spread(active, (of) => sum(of, active.measure) - sum(of, arriving.measure));
	return {
		[arriving.measure]: arrived,
		[active.measure]: new Map(
			[...arrived].map(([key, one]) => [key, one + (carried.get(key) ?? 0)])
		)
	};
}

const neighbour = (year: number, step: number): number =>
	Math.min(LAST_REAL_YEAR + 1, Math.max(REAL_YEARS[0], year + step));

/** The growth within a year, so that no step stands at April; weak where there are few people. */
const tilt = (before: number, after: number): number => Math.log((after + 30) / (before + 30)) / 2;

/** How much of an occupation lies in each office, the same in every month. */
function affinities(flow: Flow, occupation: string, employment: Employment): [string, number][] {
	return OFFICES.map((office) => {
		const { size, tightness, leaning } = shapeOf(office);
		const leans = leaning[occupation] ?? leaning[majorOf(occupation)] ?? 1;
		const wanted = flow === 'openings' ? tightness * leans : Math.sqrt(leans);
		return [
			office,
			size * wanted * factor(stream(`${flow} ${office} ${occupation} ${employment}`), 0.18)
		];
	});
}
