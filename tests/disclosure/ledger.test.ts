import { expect, it } from 'vitest';
import { csvText } from '#lib/contract/csv.ts';
import { entriesOf, LEDGER_LAYOUTS } from '#lib/contract/ledger.ts';

const [PLAIN = [], TIMED = []] = LEDGER_LAYOUTS;
const TODAY = '2026-11-23';

const row = (path: string, open: string, ...until: string[]) => [
	...[path, '00', 'sample', '', '', 'CC0-1.0', 'yes', open, ''],
	...until
];

const publicPaths = (header: readonly string[], rows: readonly string[][]) =>
	[...entriesOf(csvText(header, rows), TODAY).values()]
		.filter((entry) => entry.public)
		.map(({ path }) => path);

it.each([
	...[
		'',
		'no',
		'YES',
		'Yes',
		' yes',
		'yes ',
		'yes\u00a0',
		'\u3000yes',
		'yes\u200b',
		'yes\t',
		'ｙｅｓ'
	],
	...[
		'yеs',
		'yess',
		'ye',
		'y',
		'true',
		'1',
		'public',
		'ok',
		'はい',
		'可',
		'公開',
		'yes;no',
		'"yes"'
	]
])('does not take %j for yes', (open) => {
	expect(publicPaths(PLAIN, [row('a', open), row('b', 'yes')])).toEqual(['b']);
});

it.each([
	['', true],
	['2026-11-23', true],
	['2027-01-01', true],
	['2026-11-22', false],
	['2026-02-30', false],
	['2027', false],
	['2027/01/01', false],
	['2027-1-1', false],
	['２０２７-01-01', false],
	[' 2027-01-01', false],
	['2027-01-01 ', false],
	['2027-01-01T00:00', false],
	['令和9年1月1日', false],
	['9999-99-99', false],
	['forever', false]
])('with public_until %j: %j', (until, open) => {
	expect(publicPaths(TIMED, [row('a', 'yes', until)])).toEqual(open ? ['a'] : []);
});

it('opens no file that has two rows, or a row of another width', () => {
	const rows = [row('a', 'yes'), row('a', 'yes'), row('b', 'yes', 'more'), row('c', 'yes')];
	expect(publicPaths(PLAIN, rows)).toEqual(['c']);
	expect(publicPaths(TIMED, [row('a', 'yes')])).toEqual([]);
});

it('opens nothing where a column is missing, misspelt or double', () => {
	const rows = [row('a', 'yes')];
	const renamed = PLAIN.map((name) => (name === 'public' ? 'Public' : name));
	expect(publicPaths(renamed, rows)).toEqual([]);
	expect(publicPaths([...PLAIN, 'public_untill'], [row('a', 'yes', '2020-01-01')])).toEqual([]);
	expect(publicPaths([...PLAIN, 'public'], [row('a', 'yes', 'no')])).toEqual([]);
	expect(entriesOf(`${PLAIN.join(',')}\na,"b"c,yes\n`, TODAY).get('a')?.public).toBe(false);
});

it('opens nothing that is not written as agreed: BOM, CRLF, half a character', () => {
	const good = csvText(PLAIN, [row('a', 'yes')]);
	const open = (text: string) => [...entriesOf(text, TODAY).values()].some((one) => one.public);
	expect(open(good)).toBe(true);
	const texts = [
		`\uFEFF${good}`,
		good.replaceAll('\n', '\r\n'),
		good.replaceAll('\n', '\r'),
		good.replace('CC0', 'CC\uFFFD'),
		good.replace('CC0', 'CC\0'),
		good.replaceAll(',', ';'),
		good.replaceAll(',', '\t'),
		good.replace(PLAIN.join(), PLAIN.join().toUpperCase()),
		good.replace(PLAIN.join(), PLAIN.join(', ')),
		good.slice(good.indexOf('\n') + 1),
		''
	];
	for (const text of texts) expect(open(text), JSON.stringify(text)).toBe(false);
});

it('knows a file by its exact path alone', () => {
	for (const path of ['./a', 'a ', 'A', 'ａ', 'data/a', 'a/../a'])
		expect(publicPaths(PLAIN, [row(path, 'yes')]), path).not.toContain('a');
});
