import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/base/language.ts';
import type { Rule } from '#lib/contract/rule.ts';

const modules = import.meta.glob<Readonly<Record<string, Readonly<Record<string, Rule>>>>>(
	'../../src/lib/{contract,disclosure,intake}/**/rules.ts',
	{ eager: true }
);
const rules = Object.values(modules).flatMap((all) =>
	Object.entries(all).flatMap(([group, named]) =>
		Object.entries(named).map(([name, rule]) => [`${group}.${name}`, rule] as const)
	)
);

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe('the words of the rules of intake and contract', () => {
	it('are tried in every group of rules', () => {
		expect(Object.keys(modules).length).toBeGreaterThan(10);
		expect(rules.length).toBeGreaterThan(150);
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

	it('stand with the other words, not where the fault is seen', () => {
		const sources = import.meta.glob<string>('../../src/lib/{contract/check,disclosure}/**/*.ts', {
			eager: true,
			query: '?raw',
			import: 'default'
		});
		expect(Object.keys(sources).length).toBeGreaterThan(30);
		const inline = Object.entries(sources).filter(([, source]) => /\bsay\(/.test(source));
		expect(inline.map(([path]) => path)).toEqual([]);
	});
});
