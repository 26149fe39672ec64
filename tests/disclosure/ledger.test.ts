import { expect, it } from 'vitest';
import { LEDGER_LAYOUTS } from '#lib/intake/check/ledger.ts';
import { csvText, parseCsv } from '#lib/intake/csv.ts';
import { entriesOf } from '#lib/server/ledger.ts';

const [PLAIN = [], TIMED = []] = LEDGER_LAYOUTS;
const TODAY = '2026-11-23';

const row = (path: string, open: string, ...until: string[]) => [
	...[path, '00', 'sample', '', '', 'CC0-1.0', 'yes', open, ''],
	...until
];

const publicPaths = (header: readonly string[], rows: readonly string[][]) =>
	[...entriesOf(parseCsv(csvText(header, rows)), TODAY).values()]
		.filter((entry) => entry.public)
		.map(({ path }) => path);

it.each(['', 'no', 'YES', 'Yes', ' yes', 'yes ', 'ｙｅｓ', 'true', '1', 'public', 'はい'])(
	'does not take %j for yes',
	(open) => {
		expect(publicPaths(PLAIN, [row('a', open), row('b', 'yes')])).toEqual(['b']);
	}
);

it.each([
	['', true],
	['2026-11-23', true],
	['2027-01-01', true],
	['2026-11-22', false],
	['2026-02-30', false],
	['2027', false],
	['2027/01/01', false],
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
	expect(entriesOf(parseCsv(`${PLAIN.join(',')}\na,"b"c,yes\n`), TODAY).get('a')?.public).toBe(
		false
	);
});
