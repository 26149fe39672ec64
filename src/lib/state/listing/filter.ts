import type { Coded } from '#lib/narrative/bulletin/scene.ts';
import type { Listing } from '#lib/listings/listing.ts';
import { hasPay, isPayClass } from '#lib/listings/pay-classes.ts';

/** The columns by which a reader narrows the list. */
export const FILTERED = [
	'stage',
	'municipality',
	'form',
	'occupation'
] as const satisfies readonly Coded[];

export const SORTS = ['new', 'deadline', 'wage', 'openings'] as const;

export type Sort = (typeof SORTS)[number];

/** How the list of an issue is shown. */
export interface ListingFilter {
	/** Words that must all stand somewhere in the listing. */
	readonly search: string;
	/** Empty where every value is shown. */
	readonly codes: Readonly<Record<(typeof FILTERED)[number], string>>;
	/** A class of pay; empty where any is shown. */
	readonly pay: string;
	readonly change: '' | 'fresh' | 'wage';
	readonly sort: Sort;
	/** Listing numbers; where there are any, only these are shown. */
	readonly numbers: readonly string[];
}

export const WHOLE_LIST: ListingFilter = {
	search: '',
	codes: { stage: '', municipality: '', form: '', occupation: '' },
	pay: '',
	change: '',
	sort: 'new',
	numbers: []
};

/** Reads a filter out of an address. What no listing has is left out, and said to the reader. */
export function filterOf(
	params: URLSearchParams,
	known: Readonly<Record<string, Readonly<Record<string, string>>>>
): { filter: ListingFilter; unknown: string[] } {
	const unknown: string[] = [];
	const value = <T extends string>(name: string, accepts: (text: string) => text is T): T | '' => {
		const text = params.get(name) ?? '';
		if (text === '' || accepts(text)) return text as T | '';
		unknown.push(`${name}=${text}`);
		return '';
	};
	const code = (column: (typeof FILTERED)[number]) =>
		value(column, (text): text is string => Object.hasOwn(known[column] ?? {}, text));
	for (const [name, text] of params)
		if (![...FILTERED, 'search', 'pay', 'change', 'sort', 'listing'].includes(name))
			unknown.push(`${name}=${text}`);
	return {
		filter: {
			search: (params.get('search') ?? '').slice(0, 100),
			codes: {
				stage: code('stage'),
				municipality: code('municipality'),
				form: code('form'),
				occupation: code('occupation')
			},
			pay: value('pay', (text): text is string => isPayClass(text)),
			change: value('change', (text) => text === 'fresh' || text === 'wage'),
			sort: value('sort', (text): text is Sort => SORTS.some((sort) => sort === text)) || 'new',
			numbers: (params.get('listing') ?? '').split(',').filter((text) => /^\d{5}-\d{8}$/.test(text))
		},
		unknown
	};
}

/** The address parameters of a filter: what is as at first is left out. */
export function filterParams(filter: ListingFilter): URLSearchParams {
	const params = new URLSearchParams();
	const set = (name: string, text: string) => {
		if (text !== '') params.set(name, text);
	};
	set('search', filter.search.trim());
	for (const column of FILTERED) set(column, filter.codes[column]);
	set('pay', filter.pay);
	set('change', filter.change);
	set('sort', filter.sort === 'new' ? '' : filter.sort);
	set('listing', filter.numbers.join(','));
	return params;
}

/** Text as it is compared: width and case made equal. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** What to look through, prepared once: 5,000 listings are then filtered within a frame. */
export interface Searchable {
	readonly listing: Listing;
	readonly text: string;
	readonly change: '' | 'fresh' | 'wage';
}

/** What a filter shows, in order. */
export const matching = (all: readonly Searchable[], filter: ListingFilter): Searchable[] =>
	fitting(all, filter).sort(
		(a, b) => ORDERS[filter.sort](a.listing, b.listing) || byNumber(a.listing, b.listing)
	);

/** What a filter shows, in no order. */
export function fitting(all: readonly Searchable[], filter: ListingFilter): Searchable[] {
	const terms = plain(filter.search).split(/\s+/).filter(Boolean);
	const codes = FILTERED.filter((column) => filter.codes[column] !== '');
	const numbers = new Set(filter.numbers);
	return all.filter(
		({ listing, text, change }) =>
			(numbers.size === 0 || numbers.has(listing.number)) &&
			codes.every((column) => listing[column] === filter.codes[column]) &&
			(filter.pay === '' || hasPay(listing, filter.pay)) &&
			(filter.change === '' || change === filter.change) &&
			terms.every((term) => text.includes(term))
	);
}

type Order = (a: Listing, b: Listing) => number;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byNumber: Order = (a, b) => compare(a.number, b.number);

const PAY = ['annual', 'monthly', 'daily', 'hourly'];

/** Pay of one kind stands together: a month's pay is not compared with an hour's. */
const ORDERS: Readonly<Record<Sort, Order>> = {
	new: (a, b) => compare(b.receivedOn, a.receivedOn),
	deadline: (a, b) => compare(a.expiresOn, b.expiresOn),
	wage: (a, b) =>
		PAY.indexOf(a.wageType) - PAY.indexOf(b.wageType) ||
		(b.upper ?? b.lower ?? 0) - (a.upper ?? a.lower ?? 0),
	openings: (a, b) => (b.openings ?? 0) - (a.openings ?? 0)
};
