import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NamesWithin } from '#lib/disclosure/names-within.ts';

it('finds a name exactly where a text includes it', () => {
	const word = fc.string({
		unit: fc.constantFrom('あ', 'い', 'a', '𠮷'),
		minLength: 1,
		maxLength: 4
	});
	fc.assert(
		fc.property(
			fc.array(word, { maxLength: 6 }),
			fc.string({ unit: word, maxLength: 8 }),
			(names, text) => {
				expect(new NamesWithin(names).areIn(text)).toBe(names.some((name) => text.includes(name)));
			}
		)
	);
});

it('asks as often for ten thousand names as for ten', () => {
	const names = new NamesWithin(Array.from({ length: 10_000 }, (_, index) => `架空見本${index}`));
	const from = performance.now();
	for (let row = 0; row < 10_000; row++) names.areIn('クリーンルームでの作業です。手袋をします。');
	expect(performance.now() - from).toBeLessThan(5_000);
});
