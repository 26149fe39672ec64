import { describe, expect, it } from 'vitest';
import { suggestionsAt } from '#lib/query/explore-completion.ts';

const column = (name: string, title: string, label: string | null = null) => ({
	name,
	title,
	label
});

const TABLES = [
	{
		name: 'balance',
		title: 'Balance by area',
		labelled: 'balance_labelled',
		columns: [
			column('time_period', 'Period'),
			column('ref_area', 'Area', 'area'),
			column('active_ratio', 'Ratio')
		]
	},
	{ name: 'codes_ref_area', title: 'Areas', labelled: null, columns: [column('code', '')] }
];

const NAMES = {
	ref_area: [
		['01', '北海道', '1'],
		['48', '見本県', '2'],
		['hw_mihon', "ハローワーク'見本", '3']
	]
} as const;

/** What is suggested at the place of |, and what it would take the place of. */
function at(text: string) {
	const cursor = text.indexOf('|');
	const sql = text.replace('|', '');
	const found = suggestionsAt(sql, cursor, TABLES, NAMES);
	return (
		found && {
			taken: sql.slice(found.from, cursor),
			texts: found.items.map((one) => one.text),
			items: found.items
		}
	);
}

describe('what could stand at a place of a text', () => {
	it('is a table behind FROM', () => {
		expect(at('SELECT * FROM bal|')).toMatchObject({
			taken: 'bal',
			texts: ['balance', 'balance_labelled']
		});
		expect(at('FROM balance JOIN |')?.texts).toEqual([
			'balance',
			'balance_labelled',
			'codes_ref_area'
		]);
		expect(at('FROM zz|')).toBeNull();
		expect(at('FROM ref_area|')?.texts).toEqual(['codes_ref_area']);
	});

	it('is a column of the tables that the text names, and no other', () => {
		expect(at('SELECT ref| FROM balance')?.texts[0]).toBe('ref_area');
		expect(at('SELECT area| FROM balance')?.texts).toEqual(['ref_area', 'codes_ref_area']);
		expect(at('SELECT area| FROM balance_labelled')?.texts[0]).toBe('area');
		expect(at('SELECT code| FROM balance')?.texts).toEqual(['codes_ref_area']);
	});

	it('is a column of the table behind a short name', () => {
		const columns = ['time_period', 'ref_area', 'active_ratio'];
		expect(at('SELECT b.| FROM balance AS b JOIN codes_ref_area c')?.texts).toEqual(columns);
		expect(at('SELECT c.| FROM balance b JOIN codes_ref_area c')?.texts).toEqual(['code']);
		expect(at('SELECT balance.active| FROM balance')?.texts).toEqual(['active_ratio']);
		expect(at('SELECT x.| FROM balance')).toBeNull();
	});

	it('is a keyword', () => {
		expect(at('sel|')?.texts).toEqual(['SELECT']);
		expect(at('FROM balance gro|')?.texts).toEqual(['GROUP']);
	});

	it('is a code of the column that is compared, found by its name too', () => {
		expect(at("FROM balance WHERE ref_area = '|")?.texts).toEqual(['01', '48', 'hw_mihon']);
		expect(at("FROM balance WHERE ref_area IN ('01', '4|')")).toMatchObject({
			taken: '4',
			items: [{ kind: 'code', text: '48', about: '見本県' }]
		});
		expect(at("FROM balance WHERE b.ref_area <> '見本|")).toMatchObject({
			taken: '見本',
			texts: ['48', 'hw_mihon']
		});
		expect(at("FROM balance WHERE active_ratio = '|")).toBeNull();
	});

	it('is a name where names are compared, written as SQL wants it', () => {
		expect(at("FROM balance_labelled WHERE area = '見本|")?.texts).toEqual([
			'見本県',
			"ハローワーク''見本"
		]);
	});

	it('is nothing in a comment', () => {
		expect(at('SELECT 1 -- sel|')).toBeNull();
	});
});
