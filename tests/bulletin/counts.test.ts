import { describe, expect, it } from 'vitest';
import type { Listing } from '#lib/listings/listing.ts';
import { filterCounts } from '#lib/state/listing/counts.ts';
import { matching, plain, WHOLE_LIST, type Searchable } from '#lib/state/listing/filter.ts';

const one = (
	stage: string,
	municipality: string,
	title: string,
	change: Searchable['change'] = ''
): Searchable => ({
	listing: {
		number: `99999-${title}`,
		receivedOn: '2026-10-01',
		expiresOn: '2026-12-31',
		office: '',
		title,
		occupation: '069',
		form: 'full_time_employee',
		municipality,
		wageType: 'monthly',
		lower: null,
		upper: null,
		openings: null,
		holidays: null,
		industry: '28',
		stage,
		employer: '',
		remarks: ''
	} satisfies Listing,
	text: plain(title),
	change
});

const ALL = [
	one('front_end', '43404', 'etch', 'fresh'),
	one('front_end', '43404', 'clean'),
	one('front_end', '43216', 'etch', 'wage'),
	one('design', '43404', 'layout', 'fresh'),
	one('', '43216', 'clean')
];

const narrowed = (codes: Partial<typeof WHOLE_LIST.codes>, more = {}) => ({
	...WHOLE_LIST,
	codes: { ...WHOLE_LIST.codes, ...codes },
	...more
});

describe('the counts of the filters', () => {
	it('are those of the issue while nothing is chosen', () => {
		const { codes, change, all } = filterCounts(ALL, WHOLE_LIST);
		expect(codes.stage).toEqual({ front_end: 3, design: 1, '': 1 });
		expect(codes.municipality).toEqual({ '43404': 3, '43216': 2 });
		expect(change).toMatchObject({ fresh: 2, wage: 1 });
		expect(Object.values(all)).toEqual([5, 5, 5, 5, 5, 5]);
	});

	it('obey every other filter, and not their own', () => {
		const { codes, change, all } = filterCounts(ALL, narrowed({ municipality: '43216' }));
		expect(codes.stage).toEqual({ front_end: 1, '': 1 });
		expect(codes.municipality).toEqual({ '43404': 3, '43216': 2 });
		expect(change).toMatchObject({ fresh: 0, wage: 1 });
		expect(all).toMatchObject({ stage: 2, municipality: 5, change: 2 });
	});

	it('obey words, changes and the listings of a link', () => {
		expect(filterCounts(ALL, { ...WHOLE_LIST, search: 'clean' }).codes.stage).toEqual({
			front_end: 1,
			'': 1
		});
		expect(filterCounts(ALL, { ...WHOLE_LIST, change: 'fresh' }).codes.municipality).toEqual({
			'43404': 2
		});
		const linked = filterCounts(ALL, { ...WHOLE_LIST, numbers: ['99999-layout'] });
		expect(linked.codes.stage).toEqual({ design: 1 });
	});

	it('say how many listings a choice then shows', () => {
		const before = narrowed({ municipality: '43404' }, { search: 'e' });
		const { codes, all } = filterCounts(ALL, before);
		for (const [stage, count] of Object.entries(codes.stage).filter(([code]) => code !== ''))
			expect(matching(ALL, { ...before, codes: { ...before.codes, stage } }), stage).toHaveLength(
				count
			);
		expect(matching(ALL, before)).toHaveLength(all.stage);
		for (const [pay, count] of Object.entries(filterCounts(ALL, before).pay))
			expect(matching(ALL, { ...before, pay }), pay).toHaveLength(count);
	});
});
