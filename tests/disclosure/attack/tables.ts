import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { columnsOf } from '#lib/catalogue/dataset.ts';
import { occupationBalanceMonthly } from '#lib/catalogue/datasets/occupation-balance-monthly.ts';
import { csvText, parseCsv } from '#lib/contract/csv.ts';
import type { SuppressedDataset } from '#lib/disclosure/suppress/suppress.ts';

const EMPLOYMENT = ['full_time', 'part_time'] as const;
const COUNTS = [
	'active_openings',
	'active_applicants',
	'new_openings',
	'new_applications'
] as const;
const [ALL, REGULAR, AREA] = ['_T', 'regular', '43'] as const;
const ALL_COUNTS = { measures: COUNTS };

/** The monthly table, as if its source had not published it, with rows of majors that add up. */
export const secret = (threshold: number, majors: readonly string[] = []): SuppressedDataset => ({
	...occupationBalanceMonthly,
	id: 'secret-monthly',
	sums: [
		{ dimension: 'employment', total: REGULAR, parts: EMPLOYMENT, ...ALL_COUNTS },
		{ dimension: 'occupation', total: ALL, parts: 'leaves', ...ALL_COUNTS },
		{ dimension: 'ref_area', total: AREA, parts: 'children', ...ALL_COUNTS },
		...majors.map((total) => ({
			...{ dimension: 'occupation' as const, total, parts: 'children' as const },
			...ALL_COUNTS
		}))
	],
	suppression: {
		threshold,
		within: [
			['new_openings', 'active_openings'],
			['new_applications', 'active_applicants']
		]
	}
});

/** The fiscal years of the same table. */
export const secretYears = (threshold: number): SuppressedDataset => ({
	...secret(threshold),
	id: 'secret-years',
	frequency: 'fiscal-year',
	suppression: { ...secret(threshold).suppression, months: 'secret-monthly' }
});

export const lists = new Map(
	['occupation', 'ref_area', 'employment'].map((id) => {
		const { rows } = parseCsv(readFileSync(`data/codes/${id}.csv`, 'utf8'));
		return [id, new Map(rows.map(({ cells: [code = '', parent = ''] }) => [code, parent]))];
	})
);

export interface Shape {
	readonly areas: readonly string[];
	readonly leaves: readonly string[];
	readonly majors: readonly string[];
}

/** Counts of the innermost cells: area, leaf, employment, count. */
export type Inner = readonly number[];

export const shapes: fc.Arbitrary<Shape> = fc
	.record({
		areas: fc.subarray(['hw_kumamoto', 'hw_uki', 'hw_aso', 'hw_kuma'], { minLength: 1 }),
		leaves: fc.subarray(['01', '02', '05', '06', '_U'], { minLength: 1 }),
		withMajors: fc.boolean()
	})
	.map(({ areas, leaves, withMajors }) => ({
		areas,
		leaves,
		majors: withMajors
			? [...new Set(leaves.map((leaf) => lists.get('occupation')?.get(leaf) ?? ''))].filter(
					(one) => one !== ALL
				)
			: []
	}));

/** Many small counts, some none, a few large ones. */
const count = fc.oneof(
	{ weight: 3, arbitrary: fc.nat(4) },
	{ weight: 2, arbitrary: fc.nat(30) },
	{ weight: 1, arbitrary: fc.nat(5000) }
);

export const inner = ({ areas, leaves }: Shape): fc.Arbitrary<Inner> => {
	const length = areas.length * leaves.length * EMPLOYMENT.length * COUNTS.length;
	return fc.array(count, { minLength: length, maxLength: length });
};

/** The whole table of a month or a year, with every total. */
export function table({ areas, leaves, majors }: Shape, counts: Inner, time: string): string {
	const cells = new Map<string, number[]>();
	const add = (codes: readonly string[], values: readonly number[]) => {
		const key = codes.join(',');
		cells.set(
			key,
			values.map((value, at) => value + (cells.get(key)?.[at] ?? 0))
		);
	};
	let next = 0;
	for (const area of areas)
		for (const leaf of leaves)
			for (const employment of EMPLOYMENT) {
				const [a = 0, b = 0, c = 0, d = 0] = counts.slice(next, (next += COUNTS.length));
				const major = lists.get('occupation')?.get(leaf) ?? '';
				for (const one of [area, AREA])
					for (const two of [leaf, ALL, ...(majors.includes(major) ? [major] : [])])
						for (const three of [employment, REGULAR])
							// New ones are a part of the active ones.
							add([one, two, three], [a + c, b + d, c, d]);
			}
	const header = columnsOf(secret(3));
	return csvText(
		header,
		[...cells].map(([key, values]) => [time, ...key.split(','), ...values, 'A'])
	);
}
