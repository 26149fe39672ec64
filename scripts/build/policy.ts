import { createHash } from 'node:crypto';

const source = (text: string): string =>
	` 'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A page whose policy allows one text of it for another, by its hash.
 * @param text that the page has no more
 * @param instead what it has in its place; null where nothing that needs a hash
 * @throws Error of `wrong` where the policy does not name the text: the page would be refused it
 */
export function allowing(
	html: string,
	text: string,
	instead: string | null,
	wrong: () => Error
): string {
	const hash = source(text);
	if (html.split(hash).length !== 2) throw wrong();
	return html.replace(hash, () => (instead === null ? '' : source(instead)));
}
