import type { Claim } from '#lib/narrative/claim.ts';
import type { Data } from '../data.ts';
import { fault, type Fault } from '../fault.ts';
import { columnsOf, summed, valueOf } from '../values.ts';
import { nameOf } from './terms.ts';

type Of<K extends Claim['kind']> = Extract<Claim, { kind: K }>;

/** The parts of a sum without a value: of a ratio, those that lack one of its two. */
export function checkMissing(data: Data, { of, count }: Of<'missing'>): Fault[] {
	const { dataset, measure, where, grouping } = of;
	const parts = summed(data, dataset, where, grouping) ?? [];
	// A ratio without applicants cannot be computed and lacks nothing: its sum has all of its two.
	const lacks = (occupation: string): boolean =>
		columnsOf(measure).some(
			(one) => valueOf(data, { dataset, measure: one, where: { ...where, occupation } }) === null
		);
	const right = parts.filter(lacks).length;
	return right === count
		? []
		: [fault('another number missing', `${nameOf(of)}: ${count}, and not ${right}`)];
}

/** April to March. */
export const fiscalYearOf = (month: string): string => {
	const [year = 0, of = 0] = month.split('-').map(Number);
	return `${of < 4 ? year - 1 : year}FY`;
};

export function checkUncollected(data: Data, { dataset, period }: Of<'uncollected'>): Fault[] {
	const held = [...data.table(dataset).held('time_period')];
	return held.some((one) => one === period || fiscalYearOf(one) === period)
		? [fault('there is a period', `${dataset} ${period}`)]
		: [];
}

/** The declaration names the year or month in which the break lies. */
export const checkBreak = ({ at, title }: Of<'break'>): Fault[] =>
	title.includes(at.slice(0, 4)) ? [] : [fault('another break', `${at}: ${title}`)];
