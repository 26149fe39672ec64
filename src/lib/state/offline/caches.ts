/** Programs and lists of digests: their names tell their content, whatever the release. */
export const NAMED = 'named';

/** The engine and its tables, once a reader has asked for them. */
export const ENGINE = 'engine';

const PAGES = 'pages-';

/** Pages that were seen and their data, as they were in one release. */
export const pagesOf = (release: string): string => `${PAGES}${release}`;

/** Pages of another release: a new publication puts them away. */
export const isOlder = (name: string, release: string): boolean =>
	name.startsWith(PAGES) && name !== pagesOf(release);
