import type { Claim, Over } from '#lib/narrative/claim.ts';
import type { Data } from '../data.ts';
import { fault, type Fault } from '../fault.ts';
import { read, written, compared as order, exact, type Exact } from '../rounding.ts';
import { comparable, membersOf, type Member } from '../sets.ts';
import { checkTerm, nameOf } from './terms.ts';

type Of<K extends Claim['kind']> = Extract<Claim, { kind: K }>;
type Valued = Member & { readonly value: string };

const number = (text: string): Exact => read(text) ?? exact(0);

/** How many were compared, and of how many. */
function checkSize(over: Over, members: readonly Member[]): Fault[] {
	const [compared, belong] = [comparable(members).length, members.length];
	return [
		...(over.compared === compared
			? []
			: [fault('another number compared', `${over.compared}, and not ${compared}`)]),
		...(over.belong === belong
			? []
			: [fault('another number belongs', `${over.belong}, and not ${belong}`)])
	];
}

/** Those named are the first or last of the set, as printed, with all that share the last place. */
export function checkExtreme(data: Data, { end, named, over }: Of<'extreme'>): Fault[] {
	const members = membersOf(data, over);
	const values = comparable(members);
	const faults = checkSize(over, members);
	const codes = named.map(({ code }) => code);
	if (named.length === 0) return [...faults, fault('nothing named', end)];
	if (new Set(codes).size < codes.length) faults.push(fault('named twice', codes.join()));
	for (const { code, value } of named) {
		const right = values.find((one) => one.code === code)?.value;
		if (right !== written(value, over.decimals))
			faults.push(fault('another value', `${code}: ${value}, and not ${right ?? 'one'}`));
	}
	const sorted = ordered(values, end);
	const last = sorted[named.length - 1];
	const right = sorted.filter((one) => last && place(one, end) <= place(last, end));
	if (
		right
			.map(({ code }) => code)
			.sort()
			.join() !== [...codes].sort().join()
	)
		faults.push(
			fault(`not the ${end}`, `${codes.join()}, and not ${right.map(({ code }) => code).join()}`)
		);
	if (ordered(named.map(valued(over)), end).some((one, at) => one.value !== sorted[at]?.value))
		faults.push(fault('not in order', codes.join()));
	return faults;

	function place(one: Valued, from: typeof end): number {
		const better = from === 'highest' ? 1 : -1;
		return values.filter((other) => order(number(other.value), number(one.value)) === better)
			.length;
	}
}

const valued =
	({ decimals }: Over) =>
	({ code, value }: { code: string; value: number }): Valued => ({
		code,
		value: written(value, decimals) ?? '0',
		small: false
	});

const ordered = (values: readonly Valued[], end: 'highest' | 'lowest'): Valued[] =>
	values.toSorted((a, b) => (end === 'highest' ? -1 : 1) * order(number(a.value), number(b.value)));

/** How many of the set are so, as printed. */
export function checkCount(data: Data, { count, over, that }: Of<'count'>): Fault[] {
	const members = membersOf(data, over);
	const right = comparable(members).filter(({ value }) => isSo(Number(value), that)).length;
	return [
		...checkSize(over, members),
		...(right === count ? [] : [fault('another count', `${count}, and not ${right}`)])
	];
}

function isSo(value: number, that: Of<'count'>['that']): boolean {
	if ('atLeast' in that) return value >= that.atLeast;
	if ('above' in that) return value > that.above;
	if ('below' in that) return value < that.below;
	return Math.sign(value) === that.sign;
}

/** One more than there are above it, as printed: those that share a place share its number. */
export function checkRank(data: Data, { of, rank, over, since, before }: Of<'rank'>): Fault[] {
	const members = membersOf(data, over);
	const own = of.where[over.across];
	const value = comparable(members).find(({ code }) => code === own)?.value;
	const faults = [...checkTerm(data, of), ...checkSize(over, members)];
	if (value === undefined) return [...faults, fault('not in the set', nameOf(of))];
	if (value !== written(of.value, over.decimals))
		faults.push(fault('another value', `${nameOf(of)}: ${of.value}`));
	const above = comparable(members).filter((one) => order(number(one.value), number(value)) > 0);
	if (above.length + 1 !== rank)
		faults.push(fault('another rank', `${rank}, and not ${above.length + 1}`));
	const then = rankAt(data, of, over, monthBefore(of.where.time_period ?? ''));
	if (before !== undefined && (then !== before || before === rank))
		faults.push(fault('another rank', `${before} before, and not ${then}`));
	return since === undefined ? faults : [...faults, ...checkSince(data, of, over, rank, since)];
}

function rankAt(data: Data, of: Of<'rank'>['of'], over: Over, month: string): number | null {
	const asked = { ...over, where: { ...over.where, time_period: month } };
	const values = comparable(membersOf(data, asked));
	const own = values.find(({ code }) => code === of.where[over.across])?.value;
	return own === undefined
		? null
		: values.filter((one) => order(number(one.value), number(own)) > 0).length + 1;
}

/** The months from the first to this one all have the rank, and the one before has another. */
function checkSince(data: Data, of: Of<'rank'>['of'], over: Over, rank: number, since: string) {
	const at = (month: string) => rankAt(data, of, over, month);
	const now = of.where.time_period ?? '';
	const months: string[] = [];
	for (let month = now; month >= since; month = monthBefore(month)) months.push(month);
	const broken = months.filter((month) => at(month) !== rank);
	return [
		...(months.length > 1 ? [] : [fault('no run of months', since)]),
		...broken.map((month) => fault('another rank', `in ${month}`)),
		...(at(monthBefore(since)) === rank ? [fault('the run began before', since)] : [])
	];
}

function monthBefore(month: string): string {
	const [year = 0, number = 0] = month.split('-').map(Number);
	return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}
