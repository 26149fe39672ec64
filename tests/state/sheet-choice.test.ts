import { describe, expect, it } from 'vitest';
import { MOST, sheetChoice, sheetQuery, toggled } from '#lib/state/sheet/choice.ts';

const KNOWN = { area: ['a', 'b', 'c', 'd', 'e'], item: ['care', '36', '25', '20', '15'] };
const DEFAULTS = { area: ['a', 'b'], item: ['care'] };
const read = (query: string) => sheetChoice(new URLSearchParams(query), KNOWN, DEFAULTS);

describe('the address of a sheet', () => {
	it('chooses areas and items in its own order', () => {
		expect(read('area=c&area=a&item=36&item=care')).toEqual({
			choice: { area: ['c', 'a'], item: ['36', 'care'] },
			unknown: []
		});
	});

	it('leaves the default where it names nothing that is known', () => {
		expect(read('area=x&item=__proto__')).toEqual({
			choice: DEFAULTS,
			unknown: ['area=x', 'item=__proto__']
		});
	});

	it('says what does not fit on the sheet, and what is no part of it', () => {
		expect(read('area=a&area=b&area=c&area=d&area=e&month=2026-10')).toEqual({
			choice: { area: ['a', 'b', 'c', 'd'], item: ['care'] },
			unknown: ['month=2026-10', 'area=e']
		});
	});

	it('is read back as it was written', () => {
		const choice = { area: ['e', 'a'], item: ['15', 'care'] };
		expect(read(sheetQuery(choice)).choice).toEqual(choice);
	});
});

describe('one more or less', () => {
	it('never leaves a sheet empty, nor fuller than it may be', () => {
		expect(toggled({ area: ['a'], item: ['care'] }, 'area', 'a').area).toEqual(['a']);
		const full = { area: KNOWN.area.slice(0, MOST.area), item: ['care'] };
		expect(toggled(full, 'area', 'e')).toBe(full);
		expect(toggled(full, 'area', 'b').area).toEqual(['a', 'c', 'd']);
		expect(toggled(full, 'item', '36').item).toEqual(['care', '36']);
	});
});
