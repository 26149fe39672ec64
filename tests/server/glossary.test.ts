import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/base/language.ts';
import { GLOSSARY } from '#lib/catalogue/glossary.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { codes } from '#lib/server/data/codes.ts';
import { isSample, publishedFiles } from '#lib/server/data/published.ts';
import { coverage } from '#lib/server/pages/coverage.ts';
import { glossary } from '#lib/server/pages/glossary.ts';

describe('the glossary', () => {
	it('explains each term once, with a reading in hiragana and a source that exists', () => {
		expect(new Set(GLOSSARY.map(({ id }) => id)).size).toBe(GLOSSARY.length);
		for (const { id, reading, source } of GLOSSARY) {
			expect(reading, id).toMatch(/^[ぁ-んー ]+$/);
			if (source !== null) expect(codes('source').has(source), source).toBe(true);
		}
	});

	it.each(LANGUAGES)('says the same terms in %s, in the order of their readings', (language) => {
		const terms = glossary(language);
		expect(terms.map(({ id }) => id)).toEqual(glossary('ja').map(({ id }) => id));
		for (const { term, definition, japanese } of terms) {
			expect(term.length).toBeGreaterThan(0);
			expect(definition.length).toBeGreaterThan(5);
			expect(japanese === '').toBe(language === 'ja');
		}
	});
});

describe('what the site holds', () => {
	it('names every dataset once, as real, made up or missing', () => {
		const held = coverage('ja');
		expect(held.map(({ id }) => id).sort()).toEqual(DATASETS.map(({ id }) => id).sort());
		for (const dataset of DATASETS) {
			const state = held.find(({ id }) => id === dataset.id)?.state;
			const files = publishedFiles(dataset).length;
			expect(state, dataset.id).toBe(
				files === 0 ? 'missing' : isSample(dataset) ? 'sample' : 'real'
			);
		}
		for (const { id, state, periods, sources, read } of held) {
			for (const said of [periods, sources]) expect(said === '', id).toBe(state === 'missing');
			// Values collected one by one have no day of their own.
			if (read !== '') expect(read, id).toMatch(/^\d{4}-\d\d-\d\d$/);
		}
	});
});
