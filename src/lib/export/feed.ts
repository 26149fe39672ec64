import { createHash } from 'node:crypto';
import { Feed } from 'feed';

export interface FeedEntry {
	readonly name: string;
	readonly title: string;
	readonly link: string;
	readonly summary: string;
	/** A day such as 2026-11-10. */
	readonly day: string;
	/** The day of its last correction, or the same. */
	readonly updated: string;
}

export interface FeedHead {
	/** The same for ever, wherever the site is published. */
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly language: string;
	readonly link: string;
	readonly publisher: string;
	readonly atom: string;
	readonly json: string;
}

/** An identity that depends on the name alone (a UUID of version 5, RFC 9562). */
export function identity(name: string): string {
	const hash = createHash('sha1').update(`kumamoto-labour-dashboard/${name}`).digest();
	hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
	hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
	const hex = hash.subarray(0, 16).toString('hex');
	return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

/** Issues come out in the morning, in Japan. */
const morning = (day: string): Date => new Date(`${day}T09:00:00+09:00`);

const lastOf = (entries: readonly FeedEntry[]): string =>
	entries.map(({ updated }) => updated).reduce((a, b) => (a > b ? a : b), '2000-01-01');

/** An Atom feed, newest entry first. */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
	const feed = new Feed({
		id: identity(head.name),
		title: head.title,
		description: head.description,
		language: head.language,
		link: head.link,
		generator: false,
		author: { name: head.publisher },
		feedLinks: { atom: head.atom },
		// Never the time of the build: two builds of one commit are alike.
		updated: morning(lastOf(entries))
	});
	for (const { name, title, link, summary, day, updated } of entries)
		feed.addItem({
			id: identity(name),
			guid: identity(name),
			title,
			link,
			description: summary,
			date: morning(updated),
			published: morning(day)
		});
	return feed.atom1();
}

/** The same as JSON Feed 1.1, which the library does not know. */
export const jsonFeed = (head: FeedHead, entries: readonly FeedEntry[]): string =>
	JSON.stringify(
		{
			version: 'https://jsonfeed.org/version/1.1',
			title: head.title,
			home_page_url: head.link,
			feed_url: head.json,
			description: head.description,
			language: head.language,
			authors: [{ name: head.publisher }],
			items: entries.map(({ name, title, link, summary, day, updated }) => ({
				id: identity(name),
				url: link,
				title,
				content_text: summary,
				date_published: morning(day).toISOString(),
				date_modified: morning(updated).toISOString()
			}))
		},
		null,
		'\t'
	);
