import { csv } from 'd3';

/** One row of the dataset as a page with arrays keeps it. */
export interface BalanceRow {
	readonly time_period: string;
	readonly ref_area: string;
	readonly occupation: string;
	readonly employment: string;
	readonly active_openings: number | null;
	readonly active_applicants: number | null;
}

const count = (text: string | undefined): number | null => (text ? Number(text) : null);

export const balanceRows = (): Promise<BalanceRow[]> =>
	csv('rows.csv', (row) => ({
		time_period: row['time_period'] ?? '',
		ref_area: row['ref_area'] ?? '',
		occupation: row['occupation'] ?? '',
		employment: row['employment'] ?? '',
		active_openings: count(row['active_openings']),
		active_applicants: count(row['active_applicants'])
	}));

export const occupationNames = async (): Promise<Map<string, string>> =>
	new Map((await csv('codes.csv')).map(({ code = '', ja = '' }) => [code, ja]));

/** Openings for each applicant; null where either is not published. */
export const activeRatio = ({ active_openings, active_applicants }: BalanceRow): number | null =>
	active_openings === null || !active_applicants ? null : active_openings / active_applicants;
