import type { Site } from '#lib/catalogue/site.ts';
import type { ApiFeed, Feed, FeedRequest, FeedWorkbook } from '#lib/intake/feed/feed.ts';

/** Where a feed is asked: at its own address, or its path at another place, or just there. */
export function placeOf(feed: Feed, from: URL | null): string {
	if (!from) return feed.address;
	const isWhole = from.pathname !== '/' || from.search !== '';
	return isWhole ? from.href : new URL(new URL(feed.address).pathname, from).href;
}

/** The address of one request, for months from `since` on. */
export function addressOf(
	{ since: { parameter, written } }: ApiFeed,
	request: FeedRequest,
	place: string,
	since: string
): string {
	const url = new URL(place);
	const [year = '', month = ''] = since.split('-');
	for (const [name, value] of Object.entries(request.parameters)) url.searchParams.set(name, value);
	url.searchParams.set(parameter, written.replace('{year}', year).replace('{month}', month));
	return url.href;
}

/** The address of one workbook: beside the page that leads to it, or on another host. */
export const workbookAddress = ({ path }: FeedWorkbook, place: string): string =>
	new URL(path, place).href;

/** Who asks, and whom to write to: `Name-of-the-Site/1.0 (+address)`. */
export function agentOf({ name, contact, baseAddress }: Site): string {
	const product = name.en.replaceAll(/[^\w.-]+/g, '-').replaceAll(/^-|-$/g, '');
	const write = (contact || baseAddress).replaceAll(/[^\x21-\x7e]/g, '');
	return `${product}/1.0 (${write === '' ? 'contact not set' : `+${write}`})`;
}
