import { describe, expect, it } from 'vitest';
import {
	addressOf,
	MOST_AREAS,
	nextArea,
	replaced,
	saidAreas,
	without
} from '#lib/state/area/compared-slugs.ts';

const AREAS = [
	{ slug: 'home', group: 'own' },
	{ slug: 'nation', group: 'own' },
	{ slug: 'east', group: 'region' },
	{ slug: 'west', group: 'region' },
	{ slug: 'far', group: 'prefectures' },
	{ slug: 'port', group: 'offices' },
	{ slug: 'hill', group: 'offices' }
] as const;

const FIRST = ['home', 'nation'];
const said = (query: string) => saidAreas(new URLSearchParams(query), AREAS, FIRST);

describe('the areas that an address names', () => {
	it.each([
		['', FIRST],
		['a=east', ['east', 'home']],
		['a=home', ['home', 'nation']],
		['a=nation', ['nation', 'home']],
		['b=port&a=hill', ['hill', 'port']],
		['a=home&b=east&c=west&d=far', ['home', 'east', 'west', 'far']],
		['a=home&b=home&c=east', ['home', 'east']],
		['a=__proto__&b=east', ['east', 'home']]
	])('%s', (query, slugs) => expect(said(query).slugs).toEqual(slugs));

	it('names what it does not know', () => {
		expect(said('a=atlantis&b=east').unknown).toEqual(['atlantis']);
	});

	it.each([[FIRST], [['port', 'hill', 'home']], [['home', 'east', 'west', 'far']]])(
		'is written as it is read: %s',
		(slugs) => expect(said(addressOf(slugs)).slugs).toEqual(slugs)
	);
});

describe('what a reader does with them', () => {
	it('an area that stands elsewhere changes places', () => {
		expect(replaced(['home', 'east', 'west'], 0, 'west')).toEqual(['west', 'east', 'home']);
		expect(replaced(['home', 'east'], 1, 'far')).toEqual(['home', 'far']);
	});

	it('two stay at least', () => {
		expect(without(['home', 'east', 'west'], 'east')).toEqual(['home', 'west']);
		expect(without(['home', 'east'], 'east')).toEqual(['home', 'east']);
	});

	it('the next one is of the kind of those shown, and there is none after the fourth', () => {
		expect(nextArea(AREAS, FIRST)).toBe('east');
		expect(nextArea(AREAS, ['home', 'nation', 'east'])).toBe('west');
		expect(nextArea(AREAS, ['port', 'home'])).toBe('hill');
		expect(nextArea(AREAS, ['home', 'east', 'west', 'far'])).toBeNull();
		expect(nextArea(AREAS.slice(0, 2), FIRST)).toBeNull();
		expect(MOST_AREAS).toBe(4);
	});
});
