import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/catalogue/list.ts';
import { parseCsv } from '#lib/contract/csv.ts';
import { datasetCsv } from '#lib/server/data/published.ts';
import { reference, type ReferenceRow } from './support/reference.ts';

/** What is published of a dataset, as any page, answer or file takes it. */
function published(id: string): ReferenceRow[] {
	const { header, rows } = parseCsv(datasetCsv(dataset(id)));
	return rows.map(({ cells }) =>
		Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']))
	);
}

/** One line for each value: its key and what is printed, an empty cell as `-`. */
const lines = (
	rows: readonly ReferenceRow[],
	key: readonly string[],
	values: readonly string[]
): string[] =>
	rows
		.flatMap((row) =>
			values.map((name) => [...key.map((one) => row[one]), name, row[name] || '-'].join(' '))
		)
		.sort();

const MEASURES = { active: 'active_openings', new: 'new_openings', placed: 'placements' } as const;

describe('every row of the collected figures is published as it was collected', () => {
	it('regular employees: 48 areas, 15 years, openings and placements', () => {
		const collected = reference('regular-employees');
		expect(collected).toHaveLength(2160);
		const rows = published('regular-employees');
		const told = rows.flatMap((row) =>
			Object.entries(MEASURES).map(([measure, column]) => ({
				...row,
				measure,
				all: row[column] ?? '',
				seishain: row[`seishain_${column}`] ?? ''
			}))
		);
		const key = ['time_period', 'ref_area', 'measure'];
		expect(lines(told, key, ['all', 'seishain'])).toEqual(
			lines(collected, key, ['all', 'seishain'])
		);
	});

	it.each([
		['occupation-placements', 657, ['time_period', 'ref_area', 'occupation', 'employment']],
		['occupation-conditions', 438, ['time_period', 'ref_area', 'occupation', 'employment']],
		['industry-conditions', 114, ['time_period', 'ref_area', 'industry']]
	])('%s: all %i rows', (id, count, key) => {
		const collected = reference(id);
		expect(collected).toHaveLength(count);
		const values = Object.keys(collected[0] ?? {}).filter((name) => !key.includes(name));
		expect(values.length).toBeGreaterThan(1);
		expect(lines(published(id), key, values)).toEqual(lines(collected, key, values));
	});
});
