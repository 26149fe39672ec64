import { TOTAL } from '#lib/catalogue/dimension.ts';
import { codes } from '#lib/server/data/codes.ts';
import { shapeOf } from './offices.ts';
import { count, stream } from './random.ts';
import type { People } from './wages.ts';

export const INDUSTRIES = [...codes('industry').keys()].filter((code) => code !== TOTAL);

/** New openings a month in the prefecture, full-time and part-time: only weights, never printed. */
const OPENINGS: Readonly<Record<string, readonly [number, number]>> = {
	AB: [90, 50],
	C: [4, 1],
	D: [900, 40],
	E: [780, 260],
	F: [25, 6],
	G: [190, 30],
	H: [480, 130],
	I: [640, 560],
	J: [60, 30],
	K: [120, 70],
	L: [210, 70],
	M: [330, 620],
	N: [210, 220],
	O: [90, 130],
	P: [1700, 1150],
	Q: [40, 45],
	R: [780, 420],
	ST: [60, 130]
};

/** Nobody registers for an industry, so there are no applicants and no desired wage. */
export const industryPeople: People = (month, area, code, employment) => {
	const [full, part] = OPENINGS[code] ?? [0, 0];
	const { size, tightness, industries } = shapeOf(area);
	const mean =
		(employment === 'full_time' ? full : part) * size * tightness * (industries[code] ?? 1);
	return {
		openings: count(stream(`industry ${month} ${area} ${code} ${employment}`), mean),
		applicants: 0
	};
};
