import { describe, expect, it } from 'vitest';
import { dataset as declared } from '#lib/catalogue/list.ts';
import { crossTable } from '#lib/narrative/cross/cross-table.ts';
import { roundHalfUp } from '#lib/base/number.ts';
import { answered, catalogueIn, sceneFor, viewOf } from '../../support/cross.ts';
import { plainRows } from '../../support/plain-rows.ts';
import { HOME } from '../../support/fiction.ts';

describe('a cross table', () => {
	it('has in every cell the value of the row of its codes', async () => {
		const view = await viewOf('occupation-balance', {
			rows: ['occupation', 'employment'],
			columns: ['ref_area', 'time_period'],
			codes: { occupation: ['*'], employment: ['*'], ref_area: [HOME, '00'] },
			measures: ['active_ratio', 'new_openings']
		});
		const rows = await answered(view);
		const scene = await sceneFor(view, { rows });
		const table = crossTable(scene);
		const dataset = declared(view.dataset);
		let values = 0;
		for (const row of table.rows)
			for (const [index, cell] of row.cells.entries()) {
				const column = table.columns[index];
				const codes = { ...row.key.codes, ...column?.codes };
				const found = rows.filter((one) =>
					dataset.dimensions.every((dimension) => one[dimension] === codes[dimension])
				);
				expect(found.length).toBeLessThanOrEqual(1);
				const value = found[0]?.[column?.measure ?? ''] ?? null;
				const decimals = dataset.measures[column?.measure ?? '']?.decimals ?? 0;
				expect(cell.value).toBe(typeof value === 'number' ? roundHalfUp(value, decimals) : null);
				if (cell.value === null) expect(cell.reason).toBeTruthy();
				else values += 1;
			}
		expect(values).toBeGreaterThan(1000);
	});

	it('has ratios of groups as sum ÷ sum, by another road than the project takes', async () => {
		const view = await viewOf('occupation-balance', { codes: { occupation: ['*groups'] } });
		const table = crossTable(await sceneFor(view));
		const { names } = await catalogueIn();
		const parents = new Map(names.occupation?.map(([code, , parent]) => [code, parent]));
		const { all } = plainRows(declared('occupation-balance'));
		let groups = 0;
		for (const row of table.rows.filter(({ level }) => level === 'group'))
			for (const [index, { id }] of table.columns.entries()) {
				let [openings, applicants] = [0, 0];
				for (const one of all)
					if (
						one['time_period'] === id &&
						one['ref_area'] === view.codes.ref_area?.[0] &&
						one['employment'] === 'regular' &&
						parents.get(String(one['occupation'])) === row.key.codes.occupation
					) {
						openings += Number(one['active_openings'] ?? 0);
						applicants += Number(one['active_applicants'] ?? 0);
					}
				expect(row.cells[index]?.value).toBe(roundHalfUp(openings / applicants, 2));
				groups += 1;
			}
		expect(groups).toBeGreaterThan(20);
	});

	it('sorts within the groups of the dimensions before, totals first', async () => {
		const view = await viewOf('occupation-balance', {
			rows: ['employment', 'occupation'],
			codes: { employment: ['full_time', 'part_time'] },
			sort: { column: '2025FY', ascending: false }
		});
		const { rows, columns } = crossTable(await sceneFor(view));
		const at = columns.findIndex(({ id }) => id === '2025FY');
		expect([...new Set(rows.map(({ group }) => group))]).toHaveLength(2);
		for (const name of new Set(rows.map(({ group }) => group))) {
			const group = rows.filter((row) => row.group === name);
			expect(group[0]?.level).toBe('total');
			const values = group.slice(1).map(({ cells }) => cells[at]?.value ?? -1);
			expect(values).toEqual([...values].sort((a, b) => b - a));
		}
	});

	it('leaves out what no row stands in, and says how many', async () => {
		const view = await viewOf('occupation-balance', { columns: ['time_period', 'ref_area'] });
		const scene = await sceneFor(
			{ ...view, codes: { ...view.codes, ref_area: [HOME, '00'] } },
			{ rows: (await answered(view)).filter((row) => row['ref_area'] === HOME) }
		);
		expect(scene.pivot.leftOut.columns).toBe(scene.pivot.columns.length);
	});
});
