import type { Label } from '#lib/base/language.ts';
import type { Publication } from '../profile/profile.ts';

/** One question to the source. All questions of a feed together give one edition. */
export interface FeedRequest {
	/** The name of the answer in findings. */
	readonly id: string;
	readonly parameters: Readonly<Record<string, string>>;
	/** The measure that every value of the answer is of. */
	readonly measure: string;
	/** The kind (column of codes/ref_area.csv) of the areas, all of which must be answered. */
	readonly areas: string;
}

/** Where a part of the key stands in a row, and how it becomes a code of ours; `like` is one that is right. */
export type KeyPart =
	| {
			readonly at: string;
			readonly pattern: string;
			readonly written: string;
			readonly like: string;
	  }
	| { readonly at: string; readonly names: Readonly<Record<string, string>> };

/** How a JSON answer is read. `a.b.c` names a place below its root. */
export interface AnswerForm {
	readonly status: { readonly at: string; readonly good: string };
	/** Where the source says what is wrong. */
	readonly message: string;
	/** Where it says how many values it has. */
	readonly total: string;
	/** The code of the statistics that the values must be of; one object or a list of them. */
	readonly table: { readonly at: string; readonly code: string; readonly is: string };
	/** The list of values; a single one may stand there without a list. */
	readonly rows: string;
	/** The one key of a row below which its fields stand. */
	readonly row: string;
	/** Fields that must repeat what was asked, by the parameter that asked it. */
	readonly echo: Readonly<Record<string, string>>;
	/** Fields that must say just this. */
	readonly is: Readonly<Record<string, string>>;
	/** By the dimension of the dataset. */
	readonly key: Readonly<Record<string, KeyPart>>;
	readonly value: string;
	/** `take` is true once somebody has decided that provisional values are taken, with status P. */
	readonly provisional: {
		readonly at: string;
		readonly no: readonly string[];
		readonly yes: readonly string[];
		readonly take: boolean;
	};
}

/** A source that `npm run fetch` asks: one JSON file in data/feeds/. */
interface FeedHead {
	readonly id: string;
	readonly title: Label;
	/** Redirects to another host are not followed. */
	readonly address: string;
	readonly credit: Label;
	readonly terms: string;
	/** Whether the values may be public, and on what ground. */
	readonly public: boolean;
	readonly ground: Label;
}

/** A source that answers questions in JSON. */
export interface ApiFeed extends FeedHead {
	readonly kind: 'api';
	/** When something new is to be expected: with each release of the headline's figures. */
	readonly changes: 'headline-release';
	readonly dataset: string;
	readonly requests: readonly FeedRequest[];
	/** The parameter that says the first month wanted; `written` with {year} and {month}. */
	readonly since: {
		readonly parameter: string;
		readonly first: string;
		readonly written: string;
	};
	readonly answer: AnswerForm;
	/** The largest difference, in the measure's unit, that a revised value has from its older one. */
	readonly usual: { readonly revision: number };
	readonly publication: Publication;
	/** What the terms want said wherever its figures are used. */
	readonly statement: Label;
}

/** One workbook at its fixed address; a later edition takes its place there. */
export interface FeedWorkbook {
	/** The name of the file, by which its profile knows it. */
	readonly id: string;
	/** On the host of the feed's address. */
	readonly path: string;
	/** A profile of data/profiles/, which says where its values were published. */
	readonly profile: string;
}

/** A source that keeps workbooks, read by profiles as if somebody had handed them in. */
export interface WorkbookFeed extends FeedHead {
	readonly kind: 'workbooks';
	/** Something new is to be expected once a fiscal year is over. */
	readonly changes: 'fiscal-year';
	/** The day of the year (06-01) from which the fiscal year that ended in March is looked for. */
	readonly expected: string;
	readonly datasets: readonly string[];
	readonly workbooks: readonly FeedWorkbook[];
}

export type Feed = ApiFeed | WorkbookFeed;

/** The datasets that a feed fills. */
export const datasetsOf = (feed: Feed): readonly string[] =>
	feed.kind === 'api' ? [feed.dataset] : feed.datasets;
