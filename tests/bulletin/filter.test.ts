import { describe, expect, it } from 'vitest';
import type { Listing } from '#lib/listings/listing.ts';
import {
	filterOf,
	filterParams,
	matching,
	plain,
	WHOLE_LIST,
	type Searchable
} from '#lib/state/listing/filter.ts';

const NAMES = { stage: { design: '設計' }, municipality: { '43404': '菊陽町' } };

const one = (index: number, more: Partial<Listing> = {}): Searchable => {
	const listing: Listing = {
		number: `99999-${String(index).padStart(8, '0')}`,
		receivedOn: `2026-10-${String((index % 28) + 1).padStart(2, '0')}`,
		expiresOn: '2026-12-31',
		office: '',
		title: `ウェハ加工 ${index}`,
		occupation: '069',
		form: 'full_time_employee',
		municipality: index % 2 ? '43404' : '43403',
		wageType: index % 3 ? 'monthly' : 'hourly',
		lower: 1000 + index,
		upper: 2000 + index,
		openings: index % 5,
		holidays: null,
		industry: '28',
		stage: 'front_end',
		employer: '',
		remarks: '',
		...more
	};
	return { listing, text: plain(`${listing.title} ${listing.number}`), change: '' };
};

describe('an address', () => {
	it('names a filter and is named by it', () => {
		const text =
			'search=CMP&stage=design&municipality=43404&pay=monthly-250000&change=fresh&sort=wage&listing=99999-00000001%2C99999-00000002';
		const { filter, unknown } = filterOf(new URLSearchParams(text), NAMES);
		expect(unknown).toEqual([]);
		expect(filterParams(filter).toString()).toBe(text);
	});

	it('with nonsense shows the whole list, and says what it ignored', () => {
		const params = new URLSearchParams('stage=x&sort=random&listing=evil&area=1&pay=monthly-1');
		const { filter, unknown } = filterOf(params, NAMES);
		expect(filter).toEqual(WHOLE_LIST);
		expect(unknown.toSorted()).toEqual(['area=1', 'pay=monthly-1', 'sort=random', 'stage=x']);
	});
});

describe('the list', () => {
	const all = Array.from({ length: 12 }, (_, index) => one(index));
	const numbers = (filter: Partial<typeof WHOLE_LIST>) =>
		matching(all, { ...WHOLE_LIST, ...filter }).map(({ listing }) =>
			Number(listing.number.slice(-2))
		);

	it('finds words in any width, all of them', () => {
		expect(numbers({ search: 'ｳｪﾊ　１１' })).toEqual([11]);
		expect(numbers({ search: 'ｳｪﾊ 菊' })).toEqual([]);
	});

	it('keeps monthly pay before hourly pay', () => {
		expect(numbers({ sort: 'wage' })).toEqual([11, 10, 8, 7, 5, 4, 2, 1, 9, 6, 3, 0]);
	});

	it('shows pay from an amount on, by the lower limit, and never another kind of pay', () => {
		const paid = (wageType: string, lower: number | null) => one(0, { wageType, lower });
		const shown = [
			paid('monthly', 249_999),
			paid('monthly', 250_000),
			paid('monthly', null),
			paid('annual', 4_000_000),
			paid('hourly', 1300),
			paid('hourly', 1299)
		];
		const pays = (pay: string) =>
			matching(shown, { ...WHOLE_LIST, pay }).map(({ listing }) => listing.lower);
		expect(pays('monthly-250000')).toEqual([250_000]);
		expect(pays('monthly-200000')).toEqual([249_999, 250_000]);
		expect(pays('hourly-1300')).toEqual([1300]);
	});

	it('shows only the listings that a link names', () => {
		expect(numbers({ numbers: ['99999-00000003', '99999-00000007'] })).toEqual([7, 3]);
	});
});
