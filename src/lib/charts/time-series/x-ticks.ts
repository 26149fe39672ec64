import { range } from 'd3';
import type { Language } from '#lib/base/language.ts';
import { fiscalYearOf, monthLabel, periodLabel, yearOf, type Period } from '#lib/base/period.ts';
import type { TimeSeriesOptions } from './options.ts';
import { xScale } from './x-scale.ts';

/** `minor` ticks keep their stroke and lose their words on narrow plots. */
export interface XTick {
	readonly x: number;
	readonly index: number;
	readonly label: string;
	/** A second line: the year of a month. */
	readonly note?: string;
	readonly priority: 'major' | 'minor';
}

type TickOptions = Pick<TimeSeriesOptions, 'frequency' | 'language' | 'yearStart' | 'named'>;
type Domain = readonly [number, number];
type Plan = Omit<XTick, 'x'>;

const STEPS = [1, 2, 5, 10, 20, 50, 100];
const QUARTERS_UP_TO = 30;
const WIDE_YEARS = 11;
const NARROW_YEARS = 4;

const monthName = (index: number, language: Language): string =>
	monthLabel((index % 12) + 1, language);

function years(domain: Domain, { frequency, language, yearStart }: TickOptions): Plan[] {
	const [length, offset] = frequency === 'month' ? [12, yearStart === 'april' ? 3 : 0] : [1, 0];
	const fiscal = frequency === 'fiscal-year' || offset > 0;
	const first = Math.ceil((domain[0] - offset) / length);
	const all = range(first, Math.floor((domain[1] - offset) / length) + 1);
	const size = STEPS.find((years) => all.length / years <= WIDE_YEARS) ?? 100;
	const shown = all.filter((year) => year % size === 0);
	const every = Math.ceil(shown.length / NARROW_YEARS);
	return shown.map((year, order) => ({
		index: year * length + offset,
		label:
			order === 0
				? periodLabel({ frequency: fiscal ? 'fiscal-year' : 'year', index: year }, language)
				: String(year),
		priority: order % every === 0 ? 'major' : 'minor'
	}));
}

function quarters(domain: Domain, { language, yearStart }: TickOptions): Plan[] {
	const start = yearStart === 'april' ? 3 : 0;
	const year = (index: number): Period => {
		const month: Period = { frequency: 'month', index };
		return start > 0 ? fiscalYearOf(month) : { frequency: 'year', index: yearOf(month) };
	};
	const [first, last] = domain;
	const all = range(Math.ceil(first / 3) * 3, last + 1, 3);
	const nextYear = all.find((index, order) => order > 0 && index % 12 === start) ?? Infinity;
	const roomForFirst = nextYear - (all[0] ?? 0) > (last - first) / 4;
	return all.map((index, order) => {
		const named = index % 12 === start || (order === 0 && roomForFirst);
		return {
			index,
			label: monthName(index, language),
			...(named && { note: periodLabel(year(index), language) }),
			priority: named || last - first <= 15 || index % 6 === start % 6 ? 'major' : 'minor'
		};
	});
}

/** Every period by the name it is given, one of three where there is little room. */
const allNamed = ([first, last]: Domain, named: (x: number) => string): Plan[] =>
	range(first, last + 1).map((index) => ({
		index,
		label: named(index),
		priority: (index - first) % 3 === 0 ? 'major' : 'minor'
	}));

/**
 * Ticks for a first and last period index. Years stand on January, or April where the options
 * say so, and the first of them says which kind of year it is; up to 30 months are told by quarters, counted from the same month.
 */
export function xTicks(domain: Domain, options: TickOptions): XTick[] {
	const scale = xScale(domain);
	const short = options.frequency === 'month' && domain[1] - domain[0] < QUARTERS_UP_TO;
	const plans = options.named
		? allNamed(domain, options.named)
		: short
			? quarters(domain, options)
			: years(domain, options);
	return plans.map((plan) => ({ ...plan, x: scale(plan.index) }));
}
