/**
 * Characters that nobody sees: zero-width spaces and joiners, soft hyphens, marks of direction,
 * variation selectors. Word processors and web pages leave them behind.
 */
const INVISIBLE = /[\p{Cf}\ufe00-\ufe0f]/gu;

/** A text as a reader sees it. */
export const visible = (text: string): string => text.replace(INVISIBLE, '');
