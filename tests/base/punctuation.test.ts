import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LANGUAGES } from '#lib/base/language.ts';
import { punctuation } from '#lib/base/punctuation.ts';
import { en } from '#lib/base/words/en.ts';
import { ja } from '#lib/base/words/ja.ts';
import { zhHant } from '#lib/base/words/zh-hant.ts';

const WORDS = { ja, en, 'zh-Hant': zhHant };

const components = ['src/lib/components', 'src/routes'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.svelte'))
		.map((entry) => join(entry.parentPath, entry.name))
);

/** Marks of East Asian texts, which no English page may show. */
const MARKS = /[（）［］：、・　]/u;

/** Written in Japanese in every language, and marked so. */
const JAPANESE = /lang="ja"/;

it('no component writes a mark of one language between words of any', () => {
	const found = components.flatMap((path) =>
		readFileSync(path, 'utf8')
			.split('\n')
			.filter((line) => MARKS.test(line) && !JAPANESE.test(line) && !/ja:|'ja'|=== 'en'/.test(line))
			.map((line) => `${path}: ${line.trim()}`)
	);
	expect(found).toEqual([]);
});

/** What a program joins by a mark: a value, or a list. */
const JOINED = /\}[（）［］：、　]|[（［：、　]\$\{|join\('[（）［］：、・　]'\)/u;

it('no program writes one into what it makes of words', () => {
	const found = ['narrative', 'export', 'charts', 'components', 'state'].flatMap((folder) =>
		readdirSync(join('src/lib', folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
			.map((entry) => join(entry.parentPath, entry.name))
			.flatMap((path) =>
				readFileSync(path, 'utf8')
					.split('\n')
					.filter((line) => JOINED.test(line) && !/=== 'en'|ja:|'?zh-Hant'?:/.test(line))
					.map((line) => `${path}: ${line.trim()}`)
			)
	);
	expect(found).toEqual([]);
});

it('English has marks of its own', () => {
	for (const language of LANGUAGES) {
		const { colon, gap, bracketed, squared } = punctuation(language);
		const { list } = WORDS[language];
		const written = [colon, gap, bracketed('a'), squared('a'), list(['a', 'b'])].join('');
		expect(MARKS.test(written)).toBe(language !== 'en');
	}
});
