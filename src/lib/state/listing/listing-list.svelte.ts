import { asError } from '#lib/base/as-error.ts';
import { publishedJson } from '#lib/integrity/published.ts';
import { listingFields } from '#lib/narrative/bulletin/listing-text.ts';
import type { BulletinScene } from '#lib/narrative/bulletin/scene.ts';
import type { Listing } from '#lib/listings/listing.ts';
import { queryText } from '../choices.ts';
import { filterCounts, type FilterCounts } from './counts.ts';
import {
	filterParams,
	matching,
	plain,
	WHOLE_LIST,
	type ListingFilter,
	type Searchable
} from './filter.ts';

/** How many listings are drawn at a time. */
export const STEP = 30;

export interface ListData {
	readonly month: string;
	/** The first listings, or all where there are few. */
	readonly rows: readonly Listing[];
	readonly total: number;
	/** Openings of all listings, whether the page holds them or not. */
	readonly openings: number;
	/** Whether its listings have pages of their own. */
	readonly linked: boolean;
	/** What is said of made-up listings wherever they go. */
	readonly mark: string;
	/** Of the whole issue, where the page holds only a part of it. */
	readonly counts: FilterCounts['codes'];
	readonly pay: FilterCounts['pay'];
	readonly fresh: readonly string[];
	readonly wageChanged: readonly string[];
}

/** What the filters count before one is chosen. */
const firstCounts = ({ counts, pay, total, fresh, wageChanged }: ListData): FilterCounts => ({
	codes: counts,
	pay,
	change: { fresh: fresh.length, wage: wageChanged.length },
	all: {
		stage: total,
		municipality: total,
		form: total,
		occupation: total,
		pay: total,
		change: total
	}
});

const changesOf = ({ fresh, wageChanged }: ListData): Record<string, 'fresh' | 'wage'> =>
	Object.fromEntries([
		...wageChanged.map((number) => [number, 'wage'] as const),
		...fresh.map((number) => [number, 'fresh'] as const)
	]);

/** The list of an issue: what is looked for, what was found, and how much of it is drawn. */
export class ListingList {
	filter = $state.raw<ListingFilter>(WHOLE_LIST);
	limit = $state(0);
	loading = $state(false);
	failure = $state.raw<Error | null>(null);
	#all = $state.raw<readonly Searchable[]>([]);
	#whole = $state(false);
	readonly found = $derived.by(() => matching(this.#all, this.filter));
	/** Whether nothing is narrowed or reordered. */
	readonly untouched = $derived(queryText(filterParams(this.filter)) === '');
	/** Null while the rest of the issue is not there to be counted. */
	readonly counts = $derived.by((): FilterCounts | null => {
		if (this.#whole) return filterCounts(this.#all, this.filter);
		return this.untouched ? firstCounts(this.data) : null;
	});
	readonly drawn = $derived(this.found.slice(0, this.limit));

	constructor(
		readonly data: ListData,
		readonly scene: BulletinScene
	) {
		this.limit = data.rows.length;
		this.#whole = data.rows.length === data.total;
		this.#all = this.#searchable(data.rows);
	}

	/** Shows a filter; asks for the rest of the issue where the page holds only a part. */
	async show(filter: ListingFilter): Promise<void> {
		this.filter = filter;
		this.limit = filter === WHOLE_LIST ? this.data.rows.length : STEP;
		if (!this.#whole) await this.#load();
	}

	/** Listings by their numbers, whether the filter shows them or not. */
	of(numbers: ReadonlySet<string>): Listing[] {
		return this.#all.map(({ listing }) => listing).filter(({ number }) => numbers.has(number));
	}

	async #load(): Promise<void> {
		if (this.loading) return;
		this.loading = true;
		this.failure = null;
		try {
			const path = `data/bulletin/${this.data.month}.json`;
			this.#all = this.#searchable(await publishedJson<Listing[]>(path));
			this.#whole = true;
		} catch (error) {
			this.failure = asError(error);
		} finally {
			this.loading = false;
		}
	}

	#searchable(listings: readonly Listing[]): Searchable[] {
		const changes = changesOf(this.data);
		return listings.map((listing) => ({
			listing,
			text: plain(Object.values(listingFields(this.scene, listing)).join(' ')),
			change: changes[listing.number] ?? ''
		}));
	}
}
