import { expect, it } from 'vitest';
import { codes } from '#lib/server/data/codes.ts';

it('a source of one name in all languages is named by its address, without words of one of them', () => {
	const alike = [...codes('source').values()]
		.map(({ names }) => names)
		.filter(({ ja, en, 'zh-Hant': zh }) => ja === en && en === zh)
		.map(({ ja }) => ja);
	const address = /^[\w-]+(?:\.[\w-]+)+/;
	const english = /\b(?:the|of|as|by|only|citing|quoting|published|blog)\b/;
	expect(alike.filter((name) => !address.test(name) || english.test(name))).toEqual([]);
});
