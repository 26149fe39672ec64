import { describe, expect, it } from 'vitest';
import { DATASETS, dataset } from '#lib/catalogue/list.ts';
import { identifier } from '#lib/query/identifier.ts';
import type { Selection } from '#lib/query/selection.ts';
import { statement } from '#lib/query/statement.ts';
import { distinctValues } from '#lib/query/values.ts';
import { HOME } from '../support/fiction.ts';

const balance = dataset('occupation-balance');
const wages = dataset('occupation-wages');

const asked = (where: Selection['where'], of = balance) => statement(of, { dataset: of.id, where });

describe('a selection as SQL', () => {
	it('binds every value', () => {
		const attack = "2025FY'); DROP TABLE x; --";
		const { sql, params } = asked({ time_period: [attack, '2024FY'], ref_area: [HOME] }, wages);
		expect(params).toEqual([attack, '2024FY', HOME]);
		expect(sql).not.toContain('DROP');
		expect(sql.match(/\?/g)).toHaveLength(params.length);
	});

	it('binds the values of both halves where groups are computed', () => {
		const { sql, params } = asked({ employment: ['full_time'], ref_area: [HOME, '00'] });
		expect(params).toEqual([HOME, '00', 'full_time', HOME, '00', 'full_time']);
		expect(sql.match(/\?/g)).toHaveLength(6);
	});

	it('names only what the catalogue declares', () => {
		for (const one of DATASETS.filter(({ figures }) => figures.length > 0)) {
			const { sql } = statement(one, { dataset: one.id, where: {} });
			const known = new Set([
				one.id,
				...one.dimensions,
				...Object.keys(one.measures),
				...Object.keys(one.attributes),
				`codes-${one.rollup}`
			]);
			const named = [...sql.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
			expect(named.filter((name) => name !== undefined && !known.has(name))).toEqual([]);
		}
	});

	it.each(['colour', 'industry', '__proto__', 'constructor', "x' OR 1"])(
		'refuses the dimension %s',
		(name) => {
			expect(() => asked(JSON.parse(`{${JSON.stringify(name)}:["1"]}`))).toThrow(RangeError);
		}
	);

	it('never adds what was published as it is', () => {
		expect(asked({}, wages).sql).not.toMatch(/sum\(|avg\(/);
		expect(asked({}).sql).not.toMatch(/avg\(/);
	});

	it('divides sum by sum, and by nothing where that is 0', () => {
		expect(asked({}).sql).toContain(
			'sum(t."active_openings") / nullif(sum(t."active_applicants"), 0)'
		);
	});

	it('subtracts sum from sum', () => {
		expect(asked({}).sql).toContain('sum(t."active_openings") - sum(t."active_applicants")');
	});

	it('asks for the measures named and for what is computed from them alone', () => {
		const measures = ['active_openings', 'active_applicants'];
		const { sql } = statement(balance, { dataset: balance.id, where: {}, measures });
		expect(sql).toContain('AS "active_ratio"');
		expect(sql).toContain('AS "active_gap"');
		expect(sql).not.toContain('AS "new_ratio"');
		expect(sql).not.toContain('AS "new_openings"');
	});

	it('keeps an empty choice empty', () => {
		expect(() => asked({ ref_area: [] }, wages)).not.toThrow();
	});
});

it.each(['a"b', 'A', '1a', '', 'a b', 'a;b'])('%s is no identifier', (name) => {
	expect(() => identifier(name)).toThrow(RangeError);
});

it('asks for the values of a dimension only where the dataset has it', () => {
	expect(() => distinctValues(wages, 'industry')).toThrow(RangeError);
	expect(distinctValues(wages, 'basis').params).toEqual([]);
});
