import { createHash } from 'node:crypto';
import { Feed } from 'feed';

export interface FeedEntry {
	readonly name: string;
	readonly title: string;
	readonly link: string;
	readonly summary: string;
	/** A day such as 2026-11-10. */
	readonly day: string;
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
	readonly json?: string;
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

/** A feed, newest entry first. */
export function feedOf(head: FeedHead, entries: readonly FeedEntry[]): Feed {
	const feed = new Feed({
		id: identity(head.name),
		title: head.title,
		description: head.description,
		language: head.language,
		link: head.link,
		generator: false,
		author: { name: head.publisher },
		feedLinks: { atom: head.atom, ...(head.json ? { json: head.json } : {}) },
		// Never the time of the build: two builds of one commit are alike.
		updated: morning(entries[0]?.day ?? '2000-01-01')
	});
	for (const { name, title, link, summary, day } of entries)
		feed.addItem({
			id: identity(name),
			guid: identity(name),
			title,
			link,
			description: summary,
			date: morning(day),
			published: morning(day)
		});
	return feed;
}
