import { reference } from '../../support/reference.ts';

/** What the imitated host knows: the ratios that were really read, and made-up ones beside them. */
export interface Edition {
	/** Every month, as 2015-01, in order. */
	readonly months: readonly string[];
	value(measure: string, area: string, month: string, adjustment: 'sa' | 'raw'): number;
}

const READ = new Map(
	reference('prefecture-ratios').map((row) => [
		[row['measure'], row['ref_area'], row['time_period'], row['adjustment']].join(),
		Number(row['value'])
	])
);

const FIRST_YEAR = 2015;
const hundredths = (value: number): number => Math.round(value * 100) / 100;

const monthsTo = (newest: string): string[] => {
	const [year = 0, month = 0] = newest.split('-').map(Number);
	return Array.from({ length: (year - FIRST_YEAR) * 12 + month }, (_, index) => {
		const at = FIRST_YEAR + Math.floor(index / 12);
		return `${at}-${String((index % 12) + 1).padStart(2, '0')}`;
	});
};

/** The season of a made-up raw value, small beside what one month differs from the next. */
const season = (month: string): number => 1 + (Number(month.slice(5)) - 6.5) / 200;

/** @param revised by how much an adjusted value is estimated anew */
export function edition(
	newest: string,
	revised: (area: string, month: string) => number = () => 0
): Edition {
	const months = monthsTo(newest);
	const value: Edition['value'] = (measure, area, month, adjustment) => {
		const key = (name: string, when: string, adjusted: string) =>
			READ.get([name, area, when, adjusted].join());
		const known = key(measure, month, adjustment);
		const own = known ?? key('active_ratio', month, 'sa') ?? key('active_ratio', '2026-07', 'sa');
		const base = own ?? 1;
		const made = known === undefined && measure === 'new_ratio' ? base * 1.5 : base;
		if (adjustment === 'sa') return hundredths(made + revised(area, month));
		return hundredths(known ?? made * season(month));
	};
	return { months, value };
}
