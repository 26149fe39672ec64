import { listingFields } from './listing-text.ts';
import type { BulletinScene } from './scene.ts';
import type { Listing } from '#lib/listings/listing.ts';

/** What is sent on by mail or by the clipboard. */
export interface Message {
	readonly subject: string;
	readonly body: string;
}

interface Issued {
	/** What is said of made-up listings wherever they go; empty of real ones. */
	readonly mark: string;
	readonly title: string;
}

const subjectOf = (scene: BulletinScene, { mark, title }: Issued, count: string): string =>
	`${mark}${title}${scene.bulletin.colon}${count}`;

/** An issue in a few lines: its name, day, count and where it stands. */
export function issueMessage(
	scene: BulletinScene,
	issue: Issued & {
		readonly release: string;
		readonly headline: string;
		/** How many listings, in words. */
		readonly count: string;
	},
	address: string
): Message {
	const { bulletin: words } = scene;
	return {
		subject: subjectOf(scene, issue, issue.count),
		body: [
			`${issue.mark}${issue.title}`,
			words.share.released(issue.release),
			issue.headline,
			address
		]
			.filter(Boolean)
			.join('\n')
	};
}

/**
 * Some listings of an issue, a line each: many mail programs cut a message that is handed to them
 * in an address, so what is more is behind the link.
 */
export function listingsMessage(
	scene: BulletinScene,
	issue: Issued & { readonly count: string },
	listings: readonly Listing[],
	address: string
): Message {
	const lines = listings.map((listing) => {
		const { number, title, municipality, wage } = listingFields(scene, listing);
		return [number, title, municipality, wage].filter(Boolean).join(' / ');
	});
	return {
		subject: subjectOf(scene, issue, issue.count),
		body: [`${issue.mark}${issue.title}`, ...lines, address].join('\n')
	};
}

/** The address that opens a mail program with the message; lines end as mails end them. */
export const mailAddress = ({ subject, body }: Message): string =>
	`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
