import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { codeTable } from '#lib/contract/code-table.ts';
import { tilePlaces } from '#lib/query/tile-places.ts';

const areas = codeTable(readFileSync('data/codes/ref_area.csv', 'utf8'));
const ofKind = (kind: string) =>
	[...areas.values()].filter(({ cells }) => cells['kind'] === kind).map(({ code }) => code);
const places = (shown: readonly string[]) => Object.keys(tilePlaces(areas, shown, 'ja')).sort();

it('one office with a value stands on the map of all offices, without the prefecture', () => {
	const offices = ofKind('office');
	expect(places(offices.slice(0, 1))).toEqual([...offices].sort());
	expect(places([areas.get(offices[0] ?? '')?.parent ?? '', ...offices])).toEqual(
		[...offices].sort()
	);
});

it('the nation and its prefectures stand on the map of prefectures', () => {
	const prefectures = ofKind('prefecture');
	expect(places([...ofKind('nation'), ...prefectures])).toEqual([...prefectures].sort());
});
