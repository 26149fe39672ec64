import { TOTAL } from '#lib/catalogue/dimension.ts';
import { HOME, OFFICES, shapeOf } from './offices.ts';
import { meanPay, pay, type Pay, type Weighted } from './wage-band.ts';
import type { Level } from './wage-level.ts';
import { EMPLOYMENTS, type Employment } from './years.ts';

/** How many openings or applicants weigh a mean. */
export type People = (
	month: string,
	area: string,
	code: string,
	employment: Employment
) => { readonly openings: number; readonly applicants: number };

export type WageRow = readonly [area: string, code: string, employment: Employment, pay: Pay];

/** One month's pay by area, code and employment: the total first, the prefecture before its offices. */
export function wageRows(
	month: string,
	codes: readonly string[],
	level: Level,
	people: People
): WageRow[] {
	const cells = new Map<string, Weighted>();
	const at = (area: string, code: string, employment: Employment): Weighted =>
		cells.get([area, code, employment].join(' ')) ?? {
			pay: { lower: null, upper: null, desired: null },
			openings: 0,
			applicants: 0
		};
	for (const employment of EMPLOYMENTS) {
		for (const code of codes) {
			const base = level(month, code, employment);
			const mean = meanFactor(month, code, employment, people);
			for (const area of OFFICES) {
				const crowd = people(month, area, code, employment);
				const own = base === null ? null : (base * wageFactor(area, code)) / mean;
				const drawn = pay({ month, area, code, employment, level: own, ...crowd });
				cells.set([area, code, employment].join(' '), { pay: drawn, ...crowd });
			}
			cells.set(
				[HOME, code, employment].join(' '),
				together(OFFICES.map((area) => at(area, code, employment)))
			);
		}
		for (const area of [HOME, ...OFFICES])
			cells.set(
				[area, TOTAL, employment].join(' '),
				together(codes.map((code) => at(area, code, employment)))
			);
	}
	return [HOME, ...OFFICES].flatMap((area) =>
		[TOTAL, ...codes].flatMap((code) =>
			EMPLOYMENTS.map(
				(employment) => [area, code, employment, at(area, code, employment).pay] as const
			)
		)
	);
}

const together = (cells: readonly Weighted[]): Weighted => ({
	pay: meanPay(cells),
	openings: cells.reduce((total, { openings }) => total + openings, 0),
	applicants: cells.reduce((total, { applicants }) => total + applicants, 0)
});

/** Where many make and mend things, these are paid more. */
function wageFactor(office: string, code: string): number {
	const { wage, making = 1 } = shapeOf(office);
	return wage * (code === 'E' || /^(07|08|4[9]|5\d)$/.test(code) ? making : 1);
}

/** What the offices' factors amount to, so that their mean stays at the published level. */
function meanFactor(month: string, code: string, employment: Employment, people: People): number {
	const parts = OFFICES.map(
		(area) => [wageFactor(area, code), people(month, area, code, employment).openings] as const
	);
	const all = parts.reduce((total, [, weight]) => total + weight, 0);
	return all > 0 ? parts.reduce((total, [one, weight]) => total + one * weight, 0) / all : 1;
}

/** Whole yen; null stays null. */
export const yen = (value: number | null): number | null =>
	value === null ? null : Math.round(value);
