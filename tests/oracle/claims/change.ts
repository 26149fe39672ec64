import type { Claim, Term } from '#lib/narrative/claim.ts';
import type { Data } from '../data.ts';
import { fault, type Fault } from '../fault.ts';
import { exact, minus, printed, read, written } from '../rounding.ts';
import { changeOf } from '../sets.ts';
import { unitOf } from '../text/mentions.ts';
import { valueOf } from '../values.ts';
import { vintageOf } from '../vintage.ts';
import { checkTerm, nameOf } from './terms.ts';

type Of<K extends Claim['kind']> = Extract<Claim, { kind: K }>;

const RATE_DECIMALS = 1;

/** Now less before, of one series and one vintage. */
export function checkChange(data: Data, { now, before, amount, as }: Of<'change'>): Fault[] {
	const faults = [...checkTerm(data, now), ...checkTerm(data, before)];
	if (seriesOf(now) !== seriesOf(before))
		faults.push(fault('two series', `${nameOf(now)} less ${nameOf(before)}`));
	if ((before.where.time_period ?? '') >= (now.where.time_period ?? ''))
		faults.push(fault('before is not before', nameOf(now)));
	if (vintageOf(data, now) !== vintageOf(data, before))
		faults.push(fault('two vintages', `${nameOf(now)} less ${nameOf(before)}`));
	const decimals = as === 'rate' ? RATE_DECIMALS : now.decimals;
	const [a, b] = [valueOf(data, now), valueOf(data, before)];
	const right = a && b && changeOf(a, b, as, decimals);
	if (right !== written(amount, decimals))
		faults.push(fault('another change', `${nameOf(now)}: ${amount}, and not ${right}`));
	return faults;
}

/** All that names a series: everything but its period. */
const seriesOf = ({ dataset, measure, where, grouping, per }: Term): string => {
	const rest = Object.entries(where).filter(([dimension]) => dimension !== 'time_period');
	const sorted = rest.sort(([a], [b]) => (a < b ? -1 : 1));
	return JSON.stringify([dataset, measure, sorted, grouping ?? '', per ?? '']);
};

/** One value less another of the same period, as they are printed. */
export function checkComparison(data: Data, { of, to, amount }: Of<'comparison'>): Fault[] {
	const faults = [...checkTerm(data, of), ...checkTerm(data, to)];
	if (of.where.time_period !== to.where.time_period)
		faults.push(fault('two periods', `${nameOf(of)} beside ${nameOf(to)}`));
	const decimals = Math.max(of.decimals, to.decimals);
	const [a, b] = [of, to].map((term) => {
		const value = valueOf(data, term);
		return value && read(printed(value, term.decimals));
	});
	const right = a && b ? printed(minus(a, b), decimals) : null;
	if (right !== written(amount, decimals))
		faults.push(fault('another difference', `${nameOf(of)}: ${amount}, and not ${right}`));
	return faults;
}

/** A thousand yen a month is told as such: a wage is held against it no finer. */
const inThousands = (planned: number, to: Of<'position'>['to']): number =>
	unitOf(to.dataset, to.measure, to.where) === 'thousand'
		? Number(printed(exact(planned, 1000), 0))
		: planned;

/** On which side of a value a planned wage lies, and how far from it. */
export function checkPosition(
	data: Data,
	{ planned, to, side, amount, rate }: Of<'position'>
): Fault[] {
	const value = valueOf(data, to);
	const faults = checkTerm(data, to);
	if (value === null) return faults;
	const level = Number(printed(value, to.decimals));
	const difference = inThousands(planned, to) - level;
	if (Math.sign(difference) !== side)
		faults.push(fault('another side', `${planned} and ${nameOf(to)}`));
	if (amount !== undefined && amount !== difference)
		faults.push(fault('another difference', `${nameOf(to)}: ${amount}, and not ${difference}`));
	const right = printed(exact(difference * 100, level), RATE_DECIMALS);
	if (rate !== undefined && written(rate, RATE_DECIMALS) !== right)
		faults.push(fault('another rate', `${nameOf(to)}: ${rate}, and not ${right}`));
	return faults;
}
