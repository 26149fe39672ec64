import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/base/language.ts';
import type { Rule } from '#lib/contract/sighting.ts';

const modules = import.meta.glob<Readonly<Record<string, Readonly<Record<string, Rule>>>>>(
	'../../src/lib/intake/**/rules.ts',
	{ eager: true }
);
const rules = Object.values(modules).flatMap((all) =>
	Object.entries(all).flatMap(([group, named]) =>
		Object.entries(named).map(([name, rule]) => [`${group}.${name}`, rule] as const)
	)
);

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe('the words of the intake’s rules', () => {
	it('are tried in every group of rules', () => {
		expect(Object.keys(modules).length).toBeGreaterThan(8);
		expect(rules.length).toBeGreaterThan(100);
	});

	it('say why and what to do, with the same to fill in, in each language', () => {
		const wrong = rules.flatMap(([name, rule]) =>
			(['reason', 'mend'] as const).flatMap((part) => {
				const texts = LANGUAGES.map((language) => rule[part][language]);
				const fills = new Set(texts.map((text) => [...new Set(placeholders(text))].join()));
				return texts.some((text) => text.trim() === '') || fills.size > 1
					? [`${name}.${part}`]
					: [];
			})
		);
		expect(wrong).toEqual([]);
	});
});
