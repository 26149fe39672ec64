export type Unit =
	'times' | 'points' | 'percent' | 'openings' | 'persons' | 'gap' | 'yen' | 'thousand' | 'month';

/** How one language says what the oracle looks for. Patterns are global and ignore case. */
export interface LanguageRules {
	/** Absolute periods: the groups `year`, `month` (a number or a name) and `fiscal`. */
	readonly periods: readonly RegExp[];
	readonly months: readonly string[];
	/** The same period of the year before, said without naming it. */
	readonly yearBefore: RegExp;
	/** What follows a number of a unit. */
	readonly after: Readonly<Record<Unit, RegExp>>;
	readonly rank: RegExp;
	readonly up: RegExp;
	readonly down: RegExp;
	readonly same: RegExp;
	readonly highest: RegExp;
	readonly lowest: RegExp;
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
