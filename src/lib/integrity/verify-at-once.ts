import { sha256 } from '#lib/contract/sha256.ts';
import { NotPublished } from './faults.ts';
import { digestIn, shardPath } from './shard.ts';

/** A host's file as text, waited for. @throws Error where it does not come */
function received(url: string): string {
	const request = new XMLHttpRequest();
	request.open('GET', url, false);
	request.send();
	if (request.status !== 200) throw new Error(`${url}: HTTP ${request.status}`);
	return request.responseText;
}

/**
 * The text of a published file for a worker whose work waits for it, compared with the list of the
 * page's release as everything else (see verify.ts).
 * @param release null where nothing is to be compared
 * @throws NotPublished where other bytes came, Error where none came
 */
export function publishedTextAtOnce(base: string, release: string | null, path: string): string {
	const text = received(`${base}/${path}`);
	if (release === null) return text;
	const expected = digestIn(received(`${base}/${shardPath(release, path)}`), release, path);
	if (sha256(text) !== expected) throw new NotPublished(path);
	return text;
}
