import { isRelated } from '#lib/catalogue/bulletin.ts';

/** An opening as an issue shows it: what its disclosure withholds is empty. */
export interface Listing {
	readonly number: string;
	readonly receivedOn: string;
	readonly expiresOn: string;
	readonly office: string;
	readonly title: string;
	readonly occupation: string;
	readonly form: string;
	readonly municipality: string;
	readonly wageType: string;
	/** Yen for the time that the wage type names; null where the opening gives none. */
	readonly lower: number | null;
	readonly upper: number | null;
	readonly openings: number | null;
	readonly holidays: number | null;
	readonly industry: string;
	readonly stage: string;
	readonly employer: string;
	readonly remarks: string;
}

/** The listings of one month. */
export interface Issue {
	readonly month: string;
	readonly listings: readonly Listing[];
}

type Cells = (column: string) => string;

/** A row of the dataset → a listing; null where it is not semiconductor-related. */
export function listingOf(cell: Cells): Listing | null {
	const judged = {
		job_title: cell('job_title'),
		remarks: cell('remarks'),
		industry_jsic: cell('industry_jsic'),
		related: cell('related')
	};
	if (!isRelated(judged, cell('time_period'))) return null;
	const number = (column: string) => (cell(column) === '' ? null : Number(cell(column)));
	return {
		number: cell('listing_number'),
		receivedOn: cell('received_on'),
		expiresOn: cell('expires_on'),
		office: cell('office'),
		title: cell('job_title'),
		occupation: cell('occupation_r4'),
		form: cell('employment_form'),
		municipality: cell('municipality'),
		wageType: cell('wage_type'),
		lower: number('wage_lower'),
		upper: number('wage_upper'),
		openings: number('openings'),
		holidays: number('annual_holidays'),
		industry: cell('industry_jsic'),
		stage: cell('stage'),
		employer: cell('employer'),
		remarks: cell('remarks')
	};
}
