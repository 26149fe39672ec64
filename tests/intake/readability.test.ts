import { expect, it } from 'vitest';
import { readTables } from '#lib/intake/read/tables.ts';
import { encodingSightings, readabilitySightings } from '#lib/intake/rules/machine-readability.ts';
import { cp932, utf8 } from './support/cp932.ts';
import { HEADLINE_TABLE, LONG_SERIES, OFFICE_TABLE } from './support/layouts.ts';

/** Each rule with the places where it was seen. */
const seen = (text: string) => {
	const found = readTables('a.csv', utf8(text)).flatMap(({ sheets, sightings }) => [
		...sightings,
		...sheets.flatMap(readabilitySightings)
	]);
	const places: Record<string, string> = {};
	for (const { rule, line, column } of found)
		places[rule] = `${places[rule] ?? ''} ${column ?? ''}${line}`.trim();
	return places;
};

it('the office’s table', () => {
	expect(seen(OFFICE_TABLE)).toEqual({
		'L1-04': 'A1',
		'L3-01': '2 2',
		'L1-05': 'A3',
		'L2-01': 'B4 C4 D4 E4 B6 C6 E6'
	});
});

it('the prefecture’s headline table', () => {
	expect(seen(HEADLINE_TABLE)).toEqual({
		'L3-01': '1',
		'L1-05': 'A2',
		'L2-01': 'B3 C3 B4 C4 B5 C5 B6 C6 B7 C7',
		'L3-05': 'A3'
	});
});

it('the ministry’s long series, titles and notes side by side', () => {
	expect(seen(LONG_SERIES)).toMatchObject({
		'L1-04': 'A1 B9',
		'L2-03': 'I3 J3 K3 L3 M3',
		'L1-06': 'A3 G3 H3',
		'L3-09': '3'
	});
});

it('says which encoding it was, unless it is the one wanted', () => {
	const encodings = [utf8('職,1\n計,2\n'), cp932('職,1\n計,2\n'), utf8('\ufeff職,1\n計,2\n')].map(
		(bytes) =>
			readTables('a.csv', bytes)
				.flatMap(encodingSightings)
				.map(({ rule, reason }) => `${rule} ${reason.en}`)
	);
	expect(encodings).toEqual([
		['L3-08 the encoding is UTF-8 without a BOM'],
		['L3-08 the encoding is CP932'],
		[]
	]);
});
