import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import { isZip } from '#lib/intake/decode/file-kind.ts';
import { LARGEST_FILE } from '#lib/intake/decode/largest.ts';
import type { Feed } from '#lib/intake/feed/feed.ts';
import { pageFault, printable } from '#lib/intake/feed/json-text.ts';
import { readAnswer } from '#lib/intake/feed/read-answer.ts';
import { FEED_RULES } from '#lib/intake/feed/rules.ts';
import { addressOf, workbookAddress } from './address.ts';

/** One address to be asked, and what may come of it. */
export interface Question {
	/** As findings name what came. */
	readonly id: string;
	readonly address: string;
	/** The media type that is wanted. */
	readonly accept: string;
	/** In bytes, inflated. */
	readonly largest: number;
	/** What makes an answer unusable on its own; null where nothing does. */
	readonly faultOf: (bytes: Uint8Array) => Sighting | null;
}

const JSON_LIMIT = 32 * 2 ** 20;
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Everything of a feed, in the order of its declaration. */
export function questionsOf(feed: Feed, place: string, since: string): Question[] {
	if (feed.kind === 'workbooks')
		return feed.workbooks.map((workbook) => ({
			id: workbook.id,
			address: workbookAddress(workbook, place),
			accept: WORKBOOK,
			largest: LARGEST_FILE,
			faultOf: (bytes) => noWorkbook(workbook.id, bytes)
		}));
	return feed.requests.map((request) => ({
		id: request.id,
		address: addressOf(feed, request, place, since),
		accept: 'application/json',
		largest: JSON_LIMIT,
		faultOf: (bytes) =>
			readAnswer(feed, request, request.id, bytes).sightings.find(
				({ severity }) => severity === 'error'
			) ?? null
	}));
}

/** A workbook is a ZIP archive. */
function noWorkbook(file: string, bytes: Uint8Array): Sighting | null {
	if (bytes.length === 0) return sighting(FEED_RULES.empty, { file });
	if (isZip(bytes)) return null;
	const text = new TextDecoder().decode(bytes.subarray(0, 2000));
	const begins = printable(text).slice(0, 40) || '－';
	return pageFault(file, text) ?? sighting(FEED_RULES.notWorkbook, { file }, { begins });
}
