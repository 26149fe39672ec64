import { monthOf, period, periodCode, shift, yearOf } from '#lib/base/period.ts';
import { EMPLOYERS, type Employer } from './listings/employers.ts';
import { JOBS, type Job } from './listings/jobs.ts';
import { remarksOf } from './listings/remarks.ts';
import { minimumWage } from './minimum-wage.ts';
import { monthsBetween } from './months.ts';
import { between, pick, stream } from './random.ts';

export const LISTING_MONTHS = monthsBetween('2025-11', '2026-10');

/** The columns of a listing behind time_period, by name. */
export type Listing = Readonly<Record<string, string | number>>;

interface Received {
	readonly listing: Listing;
	/** The bulletins in which it stands; it may be filled before its deadline. */
	readonly months: readonly string[];
}

/** No office has this number. */
const OFFICE_NUMBER = '99999';

const day = (month: string, of: number): string => `${month}-${String(of).padStart(2, '0')}`;

const later = (month: string, steps: number): string => periodCode(shift(period(month), steps));

function lastDay(month: string): string {
	const of = period(month);
	return day(month, new Date(Date.UTC(yearOf(of), monthOf(of) ?? 1, 0)).getUTCDate());
}

const rounded = (value: number, step: number): number => Math.round(value / step) * step;

/** A new opening, with words and numbers that stay the same as long as it stands. */
function received(month: string, serial: number): Received {
	const source = stream(`listing ${serial}`);
	const fits = (employer: Employer): Job[] =>
		JOBS.filter(({ industries }) => industries.includes(employer.industry));
	const employer = pick(
		source,
		EMPLOYERS.map((one) => [one, 1])
	);
	const job = pick(
		source,
		fits(employer).map((one) => [one, one.weight])
	);
	const hourly = job.pay[0] < 10_000;
	const level = 0.96 + 0.1 * source();
	const step = hourly ? 10 : 1000;
	const floor = hourly ? minimumWage(later(month, 2)) : 0;
	const lower = Math.max(rounded(job.pay[0] * level, step), rounded(floor + 5, 10));
	const stay = pick(source, [
		[1, 3],
		[2, 3],
		[3, 4]
	]);
	const form =
		job.form === 'dispatch_fixed_term' && source() < 0.3 ? 'dispatch_permanent' : job.form;
	const stage = pick(
		source,
		job.stages.map((one) => [one, 1])
	);
	return {
		months: monthsBetween(month, later(month, stay - 1)),
		listing: {
			listing_number: `${OFFICE_NUMBER}-${String(serial).padStart(8, '0')}`,
			received_on: day(month, between(source, 1, 25)),
			expires_on: lastDay(later(month, 2)),
			office: employer.office,
			job_title: job.title,
			occupation_r4: job.occupation,
			employment_form: form,
			municipality: employer.municipality,
			wage_type: hourly ? 'hourly' : 'monthly',
			wage_lower: lower,
			wage_upper: Math.max(rounded(job.pay[1] * level, step), lower),
			openings: pick(source, [
				[1, 10],
				[2, 6],
				[3, 4],
				[5, 3],
				[10, 1]
			]),
			annual_holidays: employer.holidays,
			industry_jsic: employer.industry,
			stage,
			disclosure: employer.disclosure,
			employer: employer.name,
			...remarksOf(serial, job, stage, employer.industry, month)
		}
	};
}

/** A few openings that stay unfilled offer more from their second bulletin on. */
function raised(listing: Listing): Listing {
	if (stream(`raise ${listing['listing_number']}`)() > 0.12) return listing;
	const step = listing['wage_type'] === 'hourly' ? 10 : 1000;
	const more = (value: string | number | undefined) => rounded(Number(value) * 1.04, step);
	return {
		...listing,
		wage_lower: more(listing['wage_lower']),
		wage_upper: more(listing['wage_upper'])
	};
}

/** Every bulletin's listings by month, oldest number first; about half stood in the one before. */
export function listingsByMonth(): ReadonlyMap<string, readonly Listing[]> {
	const source = stream('arrivals');
	const arrivals = monthsBetween('2025-08', '2026-10').flatMap((month, index) =>
		Array.from({ length: between(source, 30, 36) + index }, () => month)
	);
	const all = arrivals.map((month, index) => received(month, 101 + index));
	return new Map(
		LISTING_MONTHS.map((month) => [
			month,
			all
				.filter(({ months }) => months.includes(month))
				.map(({ listing, months }) => (month === months[0] ? listing : raised(listing)))
		])
	);
}
