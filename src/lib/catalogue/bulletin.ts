import { bulletin } from '#settings';

/** data/bulletin.json: what belongs to the semiconductor bulletin, and when it comes out. */
/** An opening is related where its industry or a word in its text says so. */
export interface RelatedRule {
	/** The first issue that is judged by it: issues that came out keep their rule. */
	readonly since: string;
	/** Middle groups of JSIC in which every opening counts. */
	readonly industries: readonly string[];
	/** Words of the job title or the remarks that make an opening of any industry count. */
	readonly words: readonly string[];
}

export interface BulletinRule {
	/** Oldest first. */
	readonly related: readonly RelatedRule[];
	/** The day of a later month on which an issue comes out; the next on which offices are open. */
	readonly release: { readonly monthsLater: number; readonly day: number };
	/** Listings of this many latest issues have a page each: in the end there would be too many. */
	readonly listingPages: { readonly issues: number };
	/**
	 * For a middle group of the classification of openings (MHLW 2022), the nearest group of the
	 * classification of the statistics (JSCO 2009): the two differ, so it is a guide.
	 */
	readonly comparedWith: Readonly<Record<string, string>>;
}

/** Its shape is checked by `npm run data:check`. */
export const BULLETIN: BulletinRule = bulletin;

/** The words of an opening that the rule looks at. */
export interface Judged {
	readonly job_title: string;
	readonly remarks: string;
	readonly industry_jsic: string;
	/** `yes` or `no` where a person has judged the opening; that settles it. */
	readonly related: string;
}

export type Verdict = 'person-yes' | 'person-no' | 'industry' | 'word' | 'none';

/** The rule of an issue; the oldest for issues before all rules. */
export const relatedRule = (month: string): RelatedRule =>
	BULLETIN.related.findLast(({ since }) => since <= month) ??
	BULLETIN.related[0] ?? { since: '', industries: [], words: [] };

/** How an opening is judged. Text is compared with full-width and half-width forms made equal. */
export function verdict(
	{ job_title, remarks, industry_jsic, related }: Judged,
	rule: Omit<RelatedRule, 'since'>
): Verdict {
	if (related === 'yes') return 'person-yes';
	if (related === 'no') return 'person-no';
	if (rule.industries.includes(industry_jsic)) return 'industry';
	const text = `${job_title} ${remarks}`.normalize('NFKC');
	return rule.words.some((word) => text.includes(word.normalize('NFKC'))) ? 'word' : 'none';
}

export const isRelated = (opening: Judged, month: string): boolean =>
	['person-yes', 'industry', 'word'].includes(verdict(opening, relatedRule(month)));
