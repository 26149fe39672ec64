import { isMonthlyHours, STATUTORY_HOURS } from '#lib/base/working-hours.ts';
import { DEFAULT_OCCUPATION } from '#lib/query/wage-case.ts';
import { INDUSTRIAL_IN_FORCE } from '#lib/catalogue/minimum-wage.ts';
import { WAGE_EMPLOYMENTS, type WageEmployment } from '#lib/narrative/wage-check/facts.ts';
import { BASES, type Basis } from '#lib/narrative/wage-check/published.ts';

/** What the address of a wage check chooses; the area is in its path. */
export interface WageChoice {
	readonly occupation: string;
	readonly employment: WageEmployment;
	/** Yen a month or an hour, as the employment type says; null where none is planned yet. */
	readonly wage: number | null;
	readonly hours: number;
	/** How the openings of the published means are counted. */
	readonly basis: Basis;
	/** The industry whose own minimum wage holds; null where none is chosen. */
	readonly industry: string | null;
}

export const DEFAULT_CHOICE: WageChoice = {
	occupation: DEFAULT_OCCUPATION,
	employment: 'full_time',
	wage: null,
	hours: STATUTORY_HOURS,
	basis: 'reception',
	industry: null
};

const PARAMETERS = ['occupation', 'employment', 'wage', 'hours', 'basis', 'industry'] as const;

const accepted = (params: URLSearchParams, occupations: readonly string[]) => {
	const text = (name: (typeof PARAMETERS)[number]) => params.get(name) ?? '';
	const wage = /^\d{1,8}$/.test(text('wage')) && Number(text('wage')) > 0;
	const hours = /^\d{1,3}(\.\d)?$/.test(text('hours')) && isMonthlyHours(Number(text('hours')));
	return {
		...(occupations.includes(text('occupation')) && { occupation: text('occupation') }),
		...(WAGE_EMPLOYMENTS.includes(text('employment') as WageEmployment) && {
			employment: text('employment') as WageEmployment
		}),
		...(wage && { wage: Number(text('wage')) }),
		...(hours && { hours: Number(text('hours')) }),
		...(BASES.includes(text('basis') as Basis) && { basis: text('basis') as Basis }),
		...(INDUSTRIAL_IN_FORCE.some(({ id }) => id === text('industry')) && {
			industry: text('industry')
		})
	};
};

/** Reads a choice out of an address. What cannot be read is left at the default. */
export const wageChoice = (
	params: URLSearchParams,
	occupations: readonly string[]
): WageChoice => ({ ...DEFAULT_CHOICE, ...accepted(params, occupations) });

/** What of an address is no choice: said to the reader, not silently dropped. */
export function unknownOfChoice(params: URLSearchParams, occupations: readonly string[]): string[] {
	const known = Object.keys(accepted(params, occupations));
	return [...params].flatMap(([name, value]) => (known.includes(name) ? [] : [`${name}=${value}`]));
}

/** The query of a choice, defaults left out; empty where nothing was chosen. */
export function wageQuery(choice: WageChoice): string {
	const params = new URLSearchParams();
	for (const name of PARAMETERS)
		if (choice[name] !== DEFAULT_CHOICE[name] && choice[name] !== null)
			params.set(name, String(choice[name]));
	const text = params.toString();
	return text ? `?${text}` : '';
}
