import type { Claim, MinimumWageClaim, Over, Term } from '#lib/narrative/claim.ts';
import type { Unit } from '../languages/language.ts';
import { mentionsOfListings } from './listings.ts';
import type { Subject } from './names.ts';

/** A number that a sentence may write, and of which it must write those that are wanted. */
export interface Mention {
	/** As printed, with its decimals and a minus. */
	readonly text: string;
	readonly unit: Unit | 'rank' | 'none';
	/** A direction is said in words, so the sign may be left out. */
	readonly unsigned: boolean;
	readonly wanted: boolean;
	/** What the number is of; null where it only counts. */
	readonly of: Subject | null;
	/** The period of a value; null of what is between two periods, or only counts. */
	readonly period: string | null;
	readonly role: 'value' | 'amount' | 'count' | 'threshold';
	readonly claim: Claim;
}

type Where = Subject['where'];

/** A level that is a change itself, or a gap, may be told in words of its direction. */
export const isSigned = ({ measure }: Pick<Term, 'measure'>): boolean =>
	measure === 'active_gap' || measure.endsWith('_change');

const UNITS: Readonly<Record<string, Unit>> = {
	active_ratio: 'times',
	new_ratio: 'times',
	active_ratio_change: 'points',
	new_openings_change: 'percent',
	new_applications_change: 'percent',
	active_openings: 'openings',
	new_openings: 'openings',
	active_applicants: 'persons',
	new_applications: 'applications',
	active_gap: 'gap',
	placements: 'cases',
	seishain_placements: 'cases',
	seishain_active_share: 'percent',
	seishain_new_share: 'percent',
	seishain_placement_share: 'percent',
	seishain_placement_rate: 'percent',
	placement_rate: 'percent',
	foreign_workers: 'persons',
	foreign_worker_establishments: 'establishments',
	disabled_workers: 'persons',
	disability_employment_rate: 'percent',
	firms_reaching_rate_share: 'percent',
	disability_statutory_rate: 'percent',
	school_openings_ratio: 'times',
	school_openings: 'openings',
	school_seekers: 'persons',
	school_seekers_staying: 'persons',
	school_offer_rate: 'percent',
	school_offer_rate_staying: 'percent',
	reporting_firms: 'firms',
	secured_65_share: 'percent',
	secured_70_share: 'percent',
	bonus_share: 'percent',
	commuting_unlimited_share: 'percent',
	commuting_none_share: 'percent',
	two_days_weekly_share: 'percent',
	offered_wage_lower: 'yen',
	offered_wage_upper: 'yen',
	desired_wage: 'yen'
};

/** The fiscal-year tables print monthly pay in thousands, and hourly pay in yen. */
export function unitOf(dataset: string, measure: string, where: Where): Unit {
	if (measure === 'offered_wage') return where['employment'] === 'part_time' ? 'yen' : 'thousand';
	return UNITS[measure] ?? (dataset.includes('wages') ? 'yen' : 'openings');
}

const changed = (unit: Unit, as: 'difference' | 'rate'): Unit =>
	as === 'rate' ? 'percent' : unit === 'times' || unit === 'percent' ? 'points' : unit;

export function mentionsOf(claim: Claim): Mention[] {
	const term = (of: Term, wanted: boolean): Mention => ({
		text: of.value.toFixed(of.decimals),
		unit: unitOf(of.dataset, of.measure, of.where),
		unsigned: false,
		wanted,
		of,
		period: of.where.time_period ?? null,
		role: 'value',
		claim
	});
	const amount = (of: Term, value: number, as: 'difference' | 'rate'): Mention => ({
		...term(of, false),
		text: value.toFixed(as === 'rate' ? 1 : of.decimals),
		unit: changed(unitOf(of.dataset, of.measure, of.where), as),
		unsigned: true,
		period: null,
		role: 'amount'
	});
	switch (claim.kind) {
		case 'level':
			return [{ ...term(claim.of, true), unsigned: isSigned(claim.of) }];
		case 'change':
			return [
				term(claim.now, false),
				term(claim.before, false),
				amount(claim.now, claim.amount, claim.as)
			];
		case 'comparison':
			return [
				term(claim.of, false),
				term(claim.to, false),
				amount(claim.of, claim.amount, 'difference')
			];
		case 'extreme':
			return [...claim.named.map((one) => named(claim, one.code, one.value)), ...sizes(claim)];
		case 'count':
			return [
				counted(claim, claim.count, claim.count !== 0),
				...sizes(claim),
				...Object.entries(claim.that).flatMap(([how, level]) =>
					how === 'sign'
						? []
						: [threshold(claim, claim.over.measure, level, claim.over.decimals, true)]
				)
			];
		case 'rank':
			return [
				term(claim.of, false),
				{ ...counted(claim, claim.rank, true), unit: 'rank' },
				...(claim.before === undefined
					? []
					: [{ ...counted(claim, claim.before, true), unit: 'rank' as const }]),
				...sizes(claim)
			];
		case 'absence':
			return claim.planned === undefined ? [] : [planned(claim, claim.planned)];
		case 'missing':
			return [counted(claim, claim.count, true)];
		case 'uncollected':
		case 'break':
			return [];
		case 'minimum-wage':
			return mentionsOfMinimum(claim);
		case 'position':
			return [
				term(claim.to, false),
				planned(claim, claim.planned),
				...(claim.amount === undefined ? [] : [amount(claim.to, claim.amount, 'difference')]),
				...(claim.rate === undefined
					? []
					: [{ ...amount(claim.to, claim.rate, 'rate'), wanted: claim.rate !== 0 }])
			];
		default:
			return mentionsOfListings(claim);
	}
}

type OfSet = Extract<Claim, { over: Over }>;

const planned = (claim: Claim, yen: number): Mention => ({
	...counted(claim, yen, false),
	unit: 'yen',
	role: 'threshold'
});

/** Pay by the hour is short of the minimum by an amount; monthly pay comes to so much an hour. */
function mentionsOfMinimum(claim: MinimumWageClaim): Mention[] {
	const { planned: wage, hours, yen } = claim;
	const least = { ...planned(claim, yen), wanted: true };
	return hours === undefined
		? [planned(claim, wage), least, planned(claim, yen - wage)]
		: [
				planned(claim, wage),
				least,
				planned(claim, Math.floor(wage / hours)),
				{ ...counted(claim, hours, false), text: hours.toFixed(1) }
			];
}

const counted = (claim: Claim, count: number, wanted: boolean): Mention => ({
	text: String(count),
	unit: 'none',
	unsigned: false,
	wanted,
	of: null,
	period: null,
	role: 'count',
	claim
});

function named(claim: OfSet, code: string, value: number): Mention {
	const { dataset, measure, where, across, since, against, decimals } = claim.over;
	const unit = unitOf(dataset, measure, where);
	return {
		text: value.toFixed(decimals),
		unit: since || against ? changed(unit, since?.as ?? 'difference') : unit,
		unsigned: since !== undefined || against !== undefined,
		wanted: true,
		of: { dataset, measure, where: { ...where, [across]: code } },
		period: since ? null : across === 'time_period' ? code : (where.time_period ?? null),
		role: 'value',
		claim
	};
}

function threshold(
	claim: OfSet,
	measure: string,
	level: number,
	decimals: number,
	isOfChange = false
): Mention {
	const { dataset, where, since } = claim.over;
	const unit = unitOf(dataset, measure, where);
	return {
		text: level.toFixed(decimals),
		unit: since && isOfChange ? changed(unit, since.as) : unit,
		unsigned: true,
		wanted: Number.isFinite(level) && level !== 0,
		of: null,
		period: null,
		role: 'threshold',
		claim
	};
}

/** The threshold below which members are left out; how many were compared, of how many. */
const sizes = (claim: OfSet): Mention[] => [
	...(claim.over.base
		? [{ ...threshold(claim, claim.over.base.measure, claim.over.base.least, 0), wanted: false }]
		: []),
	counted(claim, claim.over.compared, false),
	counted(claim, claim.over.belong, false)
];
