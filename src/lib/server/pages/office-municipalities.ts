import type { Language } from '#lib/base/language.ts';
import { codes, type Code } from '../data/codes.ts';

/** A municipality and the office that serves it, as codes/office_municipality.csv has it. */
export interface OfficeMunicipality {
	readonly code: Code;
	/** A code of codes/ref_area.csv. */
	readonly office: string;
	/** False until the Bureau's own list stands in the file. */
	readonly isConfirmed: boolean;
}

const UNVERIFIED = 'unverified';

export const officeMunicipalities = (): OfficeMunicipality[] =>
	[...codes('office_municipality').values()].map((code) => ({
		code,
		office: code.parent,
		isConfirmed: code.cells['status'] !== UNVERIFIED
	}));

/** What an office serves, by name; a single row that is not confirmed leaves all unconfirmed. */
export interface Served {
	readonly names: readonly string[];
	readonly isConfirmed: boolean;
}

/** Null of an area that is no office, or one of which no municipality is known. */
export function servedBy(office: string, language: Language): Served | null {
	const own = officeMunicipalities().filter((one) => one.office === office);
	if (own.length === 0) return null;
	return {
		names: own.map(({ code }) => code.names[language]),
		isConfirmed: own.every(({ isConfirmed }) => isConfirmed)
	};
}
