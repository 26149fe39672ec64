import type { Stream } from './random.ts';

/** April … March against the mean of the year. */
type Season = readonly number[];

/** New openings are renewed in autumn and before the new fiscal year. */
export const NEW_OPENINGS: Season = [
	0.97, 0.93, 0.95, 0.98, 0.94, 1.02, 1.09, 1.01, 0.96, 1.08, 1.06, 1.01
];
export const CARRIED_OPENINGS: Season = [
	0.98, 0.95, 0.94, 0.96, 0.97, 0.98, 1.03, 1.06, 1.05, 1.03, 1.05, 1.0
];

/** Contracts end in March: April is the month of applicants, December the quiet one. */
export const NEW_APPLICATIONS: Season = [
	1.42, 1.12, 1.01, 0.97, 0.92, 0.97, 1.02, 0.87, 0.71, 1.05, 1.0, 0.94
];
export const CARRIED_APPLICANTS: Season = [
	1.05, 1.06, 1.04, 1.01, 0.99, 0.98, 1.0, 0.98, 0.93, 0.95, 0.99, 1.02
];

const TEACHERS: Season = [0.8, 0.7, 0.8, 0.8, 0.9, 0.9, 1.0, 1.0, 1.1, 1.4, 1.5, 1.1];
const FARMING: Season = [1.15, 1.0, 0.85, 0.8, 0.9, 1.1, 1.2, 1.1, 0.9, 0.9, 1.0, 1.1];

const OWN: Readonly<Record<string, Season>> = { '19': TEACHERS, '46': FARMING, '47': FARMING };

/** The openings of some occupations have a season of their own; every one has a wave of its own. */
export function ownSeason(occupation: string, source: Stream): Season {
	const [height, begin] = [0.07 * source(), 2 * Math.PI * source()];
	return Array.from(
		{ length: 12 },
		(_, place) =>
			(OWN[occupation]?.[place] ?? 1) * (1 + height * Math.sin((2 * Math.PI * place) / 12 + begin))
	);
}
