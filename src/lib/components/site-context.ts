import { createContext } from 'svelte';
import type { Language } from '#lib/base/language.ts';
import type { Words } from '#lib/base/words/ja.ts';

interface Site {
	readonly language: Language;
	readonly words: Words;
}

const [read, setSiteContext] = createContext<Site>();

/** The language of the page and its words, set once by the layout. */
export const siteContext = (): Site => read();

export { setSiteContext };
