import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/base/language.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { LICENCE_CODES, NOT_STATED } from '#lib/contract/licence.ts';
import { licenceText } from '#lib/narrative/licence-text.ts';

describe.each(LANGUAGES)('a licence in %s', (language) => {
	it('is its code, and where none is stated, that in the words of the language', async () => {
		const words = await loadWords(language);
		for (const code of LICENCE_CODES) expect(licenceText(code, words)).toBe(code);
		const said = licenceText(NOT_STATED, words);
		expect(said).not.toBe('');
		if (language !== 'en') expect(said).not.toMatch(/[a-z]/i);
	});
});
