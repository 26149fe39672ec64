/** What stands in a page until a build has been finished and named. */
export const UNNAMED = 'unnamed-release';

/** Sixteen digits of the SHA-256 of all that a build made. */
const NAME = /^[0-9a-f]{16}$/;

/**
 * The release of which a page is, as its head states; null where files are made as they are asked
 * for (`vite dev`) or the build was not finished. It stands in the page and not in a script: a
 * script that is the same in two releases keeps its name and is loaded once.
 */
export function releaseOf(page: Pick<Document, 'querySelector'>): string | null {
	const name = page.querySelector<HTMLMetaElement>('meta[name="release"]')?.content ?? '';
	return NAME.test(name) ? name : null;
}

const IN_PAGE = /(<meta name="release" content=")[^"]*/;

/** A page as it was before its build was named. */
export const withoutName = (page: string): string => page.replace(IN_PAGE, `$1${UNNAMED}`);
