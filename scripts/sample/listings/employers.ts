import { between, pick, stream } from '../random.ts';
import { PLACES, RECEIVING } from '../offices.ts';
import { JOBS } from './jobs.ts';

/** An employer that does not exist, in one place and one line of business. */
export interface Employer {
	readonly name: string;
	readonly office: string;
	readonly municipality: string;
	readonly industry: string;
	/** Its holidays a year. */
	readonly holidays: number;
	readonly disclosure: string;
}

/** How far employers let their openings be shown; some say nothing. */
const DISCLOSURES = [
	['named', 56],
	['unnamed', 25],
	['registered_named', 9],
	['closed', 5],
	['', 5]
] as const;

const source = stream('employers');

export const EMPLOYERS: readonly Employer[] = Array.from({ length: 60 }, (_, index) => {
	const office = pick(source, RECEIVING);
	const job = pick(
		source,
		JOBS.map((one) => [one, one.weight])
	);
	return {
		name: `架空半導体サンプル${String(index + 1).padStart(3, '0')}`,
		office,
		municipality: pick(source, PLACES[office] ?? []),
		industry: pick(
			source,
			job.industries.map((code) => [code, 1])
		),
		holidays: between(source, 105, 128),
		disclosure: pick(source, DISCLOSURES)
	};
});
