import type { Language } from '#lib/base/language.ts';
import { GLOSSARY, type GlossaryTerm } from '#lib/catalogue/glossary.ts';
import { hasPage } from '#lib/catalogue/pages.ts';
import { codes } from '../data/codes.ts';
import { areSamplesShown } from '../data/samples.ts';

/** The terms that the site uses. */
export const shownTerms = (): readonly GlossaryTerm[] =>
	GLOSSARY.filter(
		({ ofSamples, page }) => (!ofSamples || areSamplesShown()) && hasPage(page ?? '')
	);

/** The terms of the glossary in one language, in the order of their readings. */
export const glossary = (language: Language) =>
	shownTerms()
		.map(({ id, term, reading, definition, source }) => ({
			id,
			term: term[language],
			/** The word that stands in Japanese tables, for those who read another language. */
			japanese: language === 'ja' ? '' : term.ja,
			reading,
			definition: definition[language],
			source: source === null ? '' : (codes('source').get(source)?.names[language] ?? '')
		}))
		.sort((a, b) => a.reading.localeCompare(b.reading, 'ja'));

export type GlossaryEntry = ReturnType<typeof glossary>[number];
