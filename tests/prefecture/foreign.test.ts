import { expect, it } from 'vitest';
import { SITE } from '#lib/catalogue/site.ts';
import { foreignIn } from './foreign.ts';
import '../support/this-data.ts';

/** The reader that finds this prefecture on another's pages, tried on what it must find. */
const name = SITE.areaName.ja;

it.each([
	[`<p>${name}は、高い順に3位です。</p>`, false],
	[JSON.stringify({ text: `${name}の有効求人倍率` }), false],
	[`<p>${SITE.bureau.ja}がまとめる表</p>`, false],
	[`<title>${SITE.name.en}</title>`, false],
	[`area,${SITE.offices[0] ?? ''}`, false],
	[`<p>${SITE.region.ja}の中では</p>`, true]
])('finds %s', (text, isElsewhere) => {
	expect(foreignIn(text, isElsewhere)).not.toEqual([]);
});

it.each([
	[
		JSON.stringify([
			['13', '東京都'],
			[SITE.area, name]
		]),
		true
	],
	[`<li>東京都</li><li>${name}</li>`, true],
	[`<p>高いのは、東京都、${name}です。</p>`, true],
	[`<p>${SITE.region.ja}の中では</p>`, false]
])('lets stand %s', (text, isElsewhere) => {
	expect(foreignIn(text, isElsewhere)).toEqual([]);
});
