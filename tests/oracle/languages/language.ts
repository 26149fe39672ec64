export type Unit =
	| 'times'
	| 'points'
	| 'percent'
	| 'openings'
	| 'persons'
	| 'applications'
	| 'cases'
	| 'establishments'
	| 'firms'
	| 'gap'
	| 'yen'
	| 'thousand'
	| 'month'
	| 'listings'
	| 'vacancies';

/** How one language says what the oracle looks for. Patterns are global and ignore case. */
export interface LanguageRules {
	/** Absolute periods: the groups `year`, `month` (a number or a name) and `fiscal`. */
	readonly periods: readonly RegExp[];
	readonly months: readonly string[];
	/** The same period of the year before, said without naming it. */
	readonly yearBefore: RegExp;
	/** What follows a number of a unit. */
	readonly after: Readonly<Record<Unit, RegExp>>;
	/** What stands right before a difference of ratios, where it is told in the unit of ratios. */
	readonly differs?: RegExp;
	readonly rank: RegExp;
	readonly up: RegExp;
	readonly down: RegExp;
	readonly same: RegExp;
	readonly highest: RegExp;
	readonly lowest: RegExp;
	/** Above the one and below the other. */
	readonly between: RegExp;
	/** Less than a minimum wage, and not less. */
	readonly under: RegExp;
	readonly reached: RegExp;
	/** The two limits of a band by their own words. */
	readonly lowerLimit: RegExp;
	readonly upperLimit: RegExp;
	readonly monthlyPay: RegExp;
	readonly hourlyPay: RegExp;
	readonly monthlyMean: RegExp;
	readonly twelveMonths: RegExp;
	readonly majorGroups: RegExp;
	readonly shownPeriods: RegExp;
	readonly sample: RegExp;
	readonly absent: RegExp;
	readonly atLeast: RegExp;
	/** Where a clause ends. */
	readonly clause: RegExp;
	readonly sentence: RegExp;
	/** Measures by their words, the longer ones first. */
	readonly measures: readonly (readonly [measures: readonly string[], words: RegExp])[];
}
