import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeMarkup, unescapeMarkup } from '#lib/base/escape.ts';
import { PAYLOADS } from '../support/payloads.ts';

it('what is escaped comes back, and holds neither tag nor quotation mark', () => {
	for (const text of PAYLOADS) {
		expect(escapeMarkup(text)).not.toMatch(/[<>"]/);
		expect(unescapeMarkup(escapeMarkup(text))).toBe(text);
	}
	fc.assert(
		fc.property(fc.string(), (text) => {
			expect(unescapeMarkup(escapeMarkup(text))).toBe(text);
		})
	);
});
