import { describe, expect, it } from 'vitest';
import { changes } from '#lib/listings/changes.ts';
import { countBy, total } from '#lib/listings/counts.ts';
import type { Listing } from '#lib/listings/listing.ts';
import { releaseDay } from '#lib/catalogue/release.ts';
import { stays } from '#lib/listings/stay.ts';
import { wageMeans, wagesByOccupation } from '#lib/listings/wages.ts';
import { OFFICE } from '../support/fiction.ts';

const listing = (number: string, more: Partial<Listing> = {}): Listing => ({
	number,
	receivedOn: '2026-10-01',
	expiresOn: '2026-12-31',
	office: OFFICE,
	title: '製造',
	occupation: '069',
	form: 'full_time_employee',
	municipality: '43404',
	wageType: 'monthly',
	lower: 200_000,
	upper: 300_000,
	openings: 1,
	holidays: null,
	industry: '28',
	stage: 'front_end',
	employer: '',
	remarks: '',
	...more
});

describe('an issue', () => {
	it('counts openings and listings; a listing without a number of openings adds none', () => {
		const all = [
			listing('1', { openings: 5 }),
			listing('2', { stage: 'design', openings: 7 }),
			listing('3', { openings: null })
		];
		expect(total(all)).toEqual({ code: '', listings: 3, openings: 12 });
		expect(countBy(all, 'stage')).toEqual([
			{ code: 'design', listings: 1, openings: 7 },
			{ code: 'front_end', listings: 2, openings: 5 }
		]);
	});

	it('says what is new, continues, ended and pays otherwise', () => {
		const before = {
			month: '2026-09',
			listings: [listing('1'), listing('2'), listing('3', { lower: null, upper: null })]
		};
		const now = {
			month: '2026-10',
			listings: [
				listing('2', { upper: 310_000 }),
				listing('3', { lower: null, upper: null, openings: 9 }),
				listing('4')
			]
		};
		const found = changes(now, before);
		const numbers = (all: readonly Listing[]) => all.map(({ number }) => number);
		expect(numbers(found.fresh)).toEqual(['4']);
		expect(numbers(found.continuing)).toEqual(['2', '3']);
		expect(numbers(found.ended)).toEqual(['1']);
		expect(found.wageChanged.map(({ now: one }) => one.number)).toEqual(['2']);
	});

	it('never averages hourly with monthly pay', () => {
		const all = [
			listing('1'),
			listing('2', { lower: 220_000, upper: null }),
			listing('3', { wageType: 'hourly', lower: 1100, upper: 1300 }),
			listing('4', { wageType: 'annual', lower: 5_000_000, upper: 6_000_000 })
		];
		expect(wageMeans(all, 'monthly')).toEqual({
			code: '',
			listings: 2,
			lower: 210_000,
			upper: 300_000
		});
		expect(wagesByOccupation(all, 'hourly')).toEqual([
			{ code: '069', listings: 1, lower: 1100, upper: 1300 }
		]);
	});

	it('knows how long listings stood whose beginning and end it saw', () => {
		const issue = (month: string, ...numbers: string[]) => ({
			month,
			listings: numbers.map((number) => listing(number))
		});
		const found = stays([
			issue('2026-07', 'a', 'b'),
			issue('2026-08', 'a', 'c', 'd'),
			issue('2026-09', 'c', 'e'),
			issue('2026-10', 'e', 'f')
		]);
		expect(found).toEqual({
			counts: [
				{ issues: 1, listings: 1 },
				{ issues: 2, listings: 1 }
			],
			median: 1.5
		});
	});

	it.each([
		['2026-10', '2026-11-10'],
		['2026-04', '2026-05-11'],
		// The Mondays after these Saturdays and Sundays are holidays.
		['2026-09', '2026-10-13'],
		['2026-12', '2027-01-12']
	])('of %s comes out on %s, when offices are open', (month, day) => {
		expect(releaseDay(month, { monthsLater: 1, day: 10 })).toBe(day);
	});
});
