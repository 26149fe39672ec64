import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { Origin } from './origin.ts';

/** One value as a sentence says it: where it stands in the files, and the number that is printed. */
export interface Term extends Origin {
	/** Rounded half up to `decimals`. */
	readonly value: number;
	readonly decimals: number;
	/** A fiscal year's sum of a stock, told as the mean of its twelve months. */
	readonly per?: 'month';
	/** Which edition of a series that is rewritten as a whole the value belongs to. */
	readonly vintage?: string;
}

/** Which codes of a dimension were compared. */
export type Members =
	/** The finest items of the code list that the table holds: middle groups, sections, offices. */
	| { readonly of: 'items' }
	/** The groups that are computed from them. */
	| { readonly of: 'groups' }
	/** The items of one group. */
	| { readonly of: 'parts'; readonly group: string }
	/** Codes or periods named one by one, where a declaration or a shown span names them. */
	| { readonly of: 'codes'; readonly codes: readonly string[] };

/** The set over which something is the highest, or is counted. */
export interface Over {
	readonly dataset: string;
	readonly measure: string;
	readonly across: DimensionId;
	/** Every other dimension. */
	readonly where: Origin['where'];
	readonly grouping?: Origin['grouping'];
	readonly members: Members;
	/** Members whose base is smaller are left out; of a change, in either period. */
	readonly base?: { readonly measure: string; readonly least: number; readonly dataset?: string };
	/** What is compared is the change since this period, not the level. */
	readonly since?: { readonly period: string; readonly as: 'difference' | 'rate' };
	/** What is compared is how much more there is than in another area, of what is printed. */
	readonly against?: { readonly ref_area: string };
	readonly decimals: number;
	readonly per?: 'month';
	/** How many were compared, of how many that belong to the set: the rest has no value or too small a base. */
	readonly compared: number;
	readonly belong: number;
}

export interface Named {
	readonly code: string;
	readonly value: number;
}

/**
 * What a sentence claims, as data: the text is written from it, and a program that shares no code
 * with this one checks it against the files.
 */
export type Claim =
	| { readonly kind: 'level'; readonly of: Term }
	/** `amount` is now less before: of what is printed, or in per cent. */
	| {
			readonly kind: 'change';
			readonly now: Term;
			readonly before: Term;
			readonly amount: number;
			readonly as: 'difference' | 'rate';
	  }
	/** One value held against another of the same period: a second area, a second measure. */
	| {
			readonly kind: 'comparison';
			readonly of: Term;
			readonly to: Term;
			/** The first less the second, of what is printed. */
			readonly amount: number;
	  }
	/** The highest or lowest of a set, in order; all that share the last place are named. */
	| {
			readonly kind: 'extreme';
			readonly end: 'highest' | 'lowest';
			readonly named: readonly Named[];
			readonly over: Over;
	  }
	/** How many of a set reach a level, or rose, fell or stayed (`sign` of the change, or of what there is more than elsewhere). */
	| {
			readonly kind: 'count';
			readonly count: number;
			readonly over: Over;
			readonly that:
				| { readonly atLeast: number }
				| { readonly above: number }
				| { readonly below: number }
				| { readonly sign: -1 | 0 | 1 };
	  }
	/**
	 * `since`: the first of the periods, one after another up to this one, in which it had this
	 * place; `before`: its place in the period before, where that was another.
	 */
	| {
			readonly kind: 'rank';
			readonly of: Term;
			readonly rank: number;
			readonly over: Over;
			readonly since?: string;
			readonly before?: number;
	  }
	/** Nothing is told of a value, and why; nor of a planned wage that would be held against it. */
	| { readonly kind: 'absence'; readonly of: Origin; readonly planned?: number }
	/** How many parts of a sum have no value. */
	| { readonly kind: 'missing'; readonly of: Origin; readonly count: number }
	/** A table holds nothing of a period. */
	| { readonly kind: 'uncollected'; readonly dataset: string; readonly period: string }
	/** A declared break, in the words of its declaration: nothing is compared across it. */
	| {
			readonly kind: 'break';
			readonly dataset: string;
			readonly at: string;
			readonly title: string;
	  }
	/**
	 * A wage that a reader plans, in yen, held against a value of the files in the unit of that
	 * value. `amount` is the wage less the value, `rate` that in per cent of the value.
	 */
	| {
			readonly kind: 'position';
			readonly planned: number;
			readonly to: Term;
			readonly side: -1 | 0 | 1;
			readonly amount?: number;
			readonly rate?: number;
	  }
	| MinimumWageClaim
	| ListingClaim;

/** A planned wage, held against the newest minimum wage or against one of some industries alone. */
export interface MinimumWageClaim {
	readonly kind: 'minimum-wage';
	readonly planned: number;
	/** Hours to which a month comes; absent of hourly pay. */
	readonly hours?: number;
	readonly yen: number;
	readonly from: string;
	/** The name of the industries, in the language of the sentence. */
	readonly industries?: string;
	readonly isBelow: boolean;
}

/** What is counted over the listings of an issue of the bulletin. */
type Counted = 'listings' | 'openings';

/** Claims about the listings of an issue: those that its rule finds and that may be shown. */
export type ListingClaim =
	| {
			readonly kind: 'listings';
			readonly issue: string;
			readonly counted: Counted;
			/** Only those with a code in a column. */
			readonly by?: { readonly column: string; readonly code: string };
			readonly count: number;
	  }
	/** More or fewer than in the issue before. */
	| {
			readonly kind: 'listings-change';
			readonly issue: string;
			readonly since: string;
			readonly counted: Counted;
			readonly amount: number;
	  }
	/** The codes of a column with most; all that share the last place are named. */
	| {
			readonly kind: 'listings-most';
			readonly issue: string;
			readonly counted: Counted;
			readonly column: string;
			readonly named: readonly Named[];
	  }
	/** The mean of the limits of the listings that give both or one, each listing counted once. */
	| {
			readonly kind: 'listings-wage';
			readonly issue: string;
			readonly paid: 'monthly' | 'hourly';
			readonly limit: 'lower' | 'upper';
			readonly mean: number;
			/** How many listings give a limit. */
			readonly listings: number;
	  }
	/** How many issues a fiscal year has, and which are its first and last. */
	| {
			readonly kind: 'issues';
			readonly year: string;
			readonly count: number;
			readonly first: string;
			readonly last: string;
	  }
	/** In how many issues the listings stood that began and ended between the first and the last. */
	| { readonly kind: 'listings-stay'; readonly median: number };

/** A sentence with what it claims; without claims it is a note. */
export interface Statement {
	readonly text: string;
	readonly claims: readonly Claim[];
}

/** Sentences as a text: languages that write without spaces join without one. */
export const textOf = (statements: readonly Statement[], language: string): string =>
	statements.map(({ text }) => text).join(language === 'en' ? ' ' : '');

/** A sentence that claims nothing of the figures. */
export const note = (text: string): Statement => ({ text, claims: [] });
