import { readFileSync } from 'node:fs';
import { group } from 'd3';
import { describe, expect, it, vi } from 'vitest';
import { GROUPINGS } from '#lib/catalogue/grouping.ts';
import { dataset, figure } from '#lib/catalogue/list.ts';
import { SHORTAGE_FIELDS } from '#lib/catalogue/shortage.ts';
import { cellOf, parseCsv } from '#lib/contract/csv.ts';
import { question } from '#lib/query/question.ts';
import { selectionKey, type Selection } from '#lib/query/selection.ts';
import { statement } from '#lib/query/statement.ts';
import { rowsOf, type Row } from '#lib/query/table.ts';
import { answer } from '#lib/server/data/engine.ts';

// What is tested is SQL.
vi.unmock('#lib/server/data/engine.ts');

const balance = dataset('occupation-balance');

const asked = async (where: Selection['where']): Promise<Row[]> =>
	rowsOf(await answer(balance, { dataset: balance.id, where, grouping: 'shortage' }));

type Cells = Readonly<Record<string, string>>;

/** All rows of the fiscal years' CSVs by year, area and employment type, each file read once. */
const published: ReadonlyMap<string, Cells[]> = group(
	['2023FY', '2024FY', '2025FY'].flatMap((year) => {
		const csv = parseCsv(readFileSync(`data/occupation-balance/${year}.csv`, 'utf8'));
		return csv.rows.map((row): Cells =>
			Object.fromEntries(csv.header.map((name) => [name, cellOf(csv, row, name)]))
		);
	}),
	(row) => `${row['time_period']} ${row['ref_area']} ${row['employment']}`
);

/** Sums over the members of a field, added here by hand. */
function byHand(year: string, area: string, employment: string, members: readonly string[]) {
	const rows = (published.get(`${year} ${area} ${employment}`) ?? []).filter((row) =>
		members.includes(row['occupation'] ?? '')
	);
	const sum = (name: string) => rows.reduce((total, row) => total + Number(row[name] || 0), 0);
	const complete = rows.filter((row) =>
		['active_openings', 'active_applicants', 'new_openings', 'new_applications'].every(
			(name) => row[name] !== ''
		)
	);
	return {
		active_openings: sum('active_openings'),
		active_applicants: sum('active_applicants'),
		active_ratio: sum('active_openings') / sum('active_applicants'),
		new_openings: sum('new_openings'),
		new_applications: sum('new_applications'),
		parts_missing: members.length - complete.length
	};
}

describe('the shortage fields', () => {
	it.each(SHORTAGE_FIELDS.map(({ id }) => id))(
		'%s is sum over sum of its occupations',
		async (id) => {
			const members = SHORTAGE_FIELDS.find((one) => one.id === id)?.occupations ?? [];
			const rows = await asked({ occupation: [id] });
			// Three years, the nation and the prefectures, three forms of employment.
			expect(rows).toHaveLength(3 * 48 * 3);
			expect(new Set(rows.map(({ ref_area }) => ref_area)).size).toBe(48);
			for (const row of rows)
				expect(row).toMatchObject(
					byHand(String(row.time_period), String(row.ref_area), String(row.employment), members)
				);
		}
	);

	it('of FY2025 are these', async () => {
		const rows = await asked({
			time_period: ['2025FY'],
			ref_area: ['43'],
			employment: ['regular']
		});
		expect(
			rows.map(({ occupation, active_openings, active_applicants }) => [
				occupation,
				active_openings,
				active_applicants
			])
		).toEqual([
			['care', 111774, 43780],
			['construction', 30732, 8245],
			['security', 15435, 2673],
			['transport', 16205, 9189]
		]);
	});

	it('say how many parts were not published', async () => {
		const [row] = await asked({
			time_period: ['2025FY'],
			ref_area: ['43'],
			employment: ['part_time'],
			occupation: ['transport']
		});
		expect(row).toMatchObject({ parts_missing: 2, obs_status: null });
	});

	it('are asked for by name, with their members as parameters', () => {
		const selection = {
			dataset: balance.id,
			where: { ref_area: ['43'] },
			grouping: 'shortage'
		} as const;
		const { sql, params } = statement(balance, selection);
		expect(sql.match(/\?/g)).toHaveLength(params.length);
		expect(params.slice(0, 2)).toEqual(['12', 'care']);
		expect(params.at(-1)).toBe('43');
		expect(selectionKey(balance, selection)).toBe('ref_area.43--grouping.shortage');
	});

	it('never add what was published as it is', () => {
		const wages = dataset('occupation-wages');
		expect(() => statement(wages, { dataset: wages.id, where: {}, grouping: 'shortage' })).toThrow(
			RangeError
		);
	});

	it('have ids that no code of the list is', () => {
		const csv = parseCsv(readFileSync('data/codes/occupation.csv', 'utf8'));
		const codes = new Set(csv.rows.map((row) => cellOf(csv, row, 'code')));
		expect(GROUPINGS.shortage.groups.filter(({ id }) => codes.has(id))).toEqual([]);
	});
});

it('a figure of single items asks for these', () => {
	const { figure: drawn, dataset: of } = figure('shortage-security-occupations');
	expect(
		question(of, drawn, { ref_area: '43', employment: 'regular', time_period: '2025FY' })
	).toEqual({
		dataset: 'occupation-balance',
		where: { occupation: ['45'], ref_area: ['43', '00'], employment: ['regular'] }
	});
});
