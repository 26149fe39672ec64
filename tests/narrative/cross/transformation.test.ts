import { describe, expect, it } from 'vitest';
import type { Row } from '#lib/query/table.ts';
import { crossCell } from '#lib/narrative/cross/cross-cell.ts';
import { crossTable } from '#lib/narrative/cross/cross-table.ts';
import type { CrossView } from '#lib/query/cross/view.ts';
import { twelveTo } from '#lib/query/cross/cross-selection.ts';
import { sceneFor, viewOf } from '../../support/cross.ts';
import '../../support/this-data.ts';

const AT = { ref_area: '43', occupation: '_T', employment: 'regular', obs_status: 'A' };

const year = (
	time_period: string,
	openings: number | null,
	applicants: number | null,
	more: Row = {}
): Row => ({
	...AT,
	time_period,
	active_openings: openings,
	active_applicants: applicants,
	active_openings_mean: openings === null ? null : openings / 12,
	active_ratio: openings === null || !applicants ? null : openings / applicants,
	new_openings: openings,
	...more
});

const ROWS: Row[] = [
	year('2023FY', 1200, 1000),
	year('2024FY', 1260, 1000),
	year('2025FY', 1134, 1000, { obs_status: 'P' })
];

const years = (kind: CrossView['transformation']['kind'], measures: string[]) =>
	viewOf('occupation-balance', {
		codes: { occupation: ['_T'], time_period: ['*'] },
		measures,
		transformation: { kind, across: null }
	});

describe('the change on the year', () => {
	it('is in points of a ratio, of the printed numbers, and in per cent of a count', async () => {
		const points = crossTable(
			await sceneFor(await years('change', ['active_ratio']), { rows: ROWS })
		);
		expect(points.unit).toBe('ポイント');
		expect(points.rows[0]?.cells.map(({ value }) => value)).toEqual([null, 0.06, -0.13]);
		const rates = crossTable(
			await sceneFor(await years('change', ['new_openings']), { rows: ROWS })
		);
		expect(rates.unit).toBe('％');
		expect(rates.rows[0]?.cells.map(({ value }) => value)).toEqual([null, 5, -10]);
		expect(rates.rows[0]?.cells[2]?.mark).toBe('P');
	});

	it('is never told across a break, nor over nothing', async () => {
		const view = await years('change', ['new_openings']);
		const broken = await sceneFor(view, {
			rows: ROWS,
			dataset: { breaks: [{ at: '2025FY', title: { ja: '', en: '', 'zh-Hant': '' } }] }
		});
		const [row] = crossTable(broken).rows;
		expect(row?.cells.map(({ value }) => value)).toEqual([null, 5, null]);
		expect(row?.cells[2]?.reason).toBe(broken.said.broken);
		const zero = await sceneFor(view, { rows: [year('2024FY', 0, 5), year('2025FY', 7, 5)] });
		expect(crossTable(zero).rows[0]?.cells.at(-1)?.reason).toBe('前年の値なし');
	});

	it('keeps the reason of a value that is not there', async () => {
		const scene = await sceneFor(await years('change', ['new_openings']), {
			rows: [...ROWS.slice(0, 2), year('2025FY', null, null, { obs_status: 'Q' })]
		});
		expect(crossTable(scene).rows[0]?.cells[2]).toMatchObject({ value: null, reason: '秘匿' });
	});
});

describe('an index', () => {
	it('has 100 in the first period shown', async () => {
		const scene = await sceneFor(await years('index', ['new_openings']), { rows: ROWS });
		expect(crossTable(scene).rows[0]?.cells.map(({ value }) => value)).toEqual([100, 105, 94.5]);
	});

	it('is not told without that period, nor across a break', async () => {
		const view = await years('index', ['new_openings']);
		const without = await sceneFor(view, {
			rows: [year('2023FY', null, null, { obs_status: 'O' }), ...ROWS.slice(1)]
		});
		expect(crossTable(without).rows[0]?.cells.map(({ reason }) => reason)).toEqual([
			'未公表',
			without.said.noIndexBase,
			without.said.noIndexBase
		]);
		const broken = await sceneFor(view, {
			rows: ROWS,
			dataset: { breaks: [{ at: '2024FY', title: { ja: '', en: '', 'zh-Hant': '' } }] }
		});
		expect(crossTable(broken).rows[0]?.cells.map(({ value }) => value)).toEqual([100, null, null]);
	});
});

describe('a share', () => {
	it('is of the total that is declared, which need not be shown', async () => {
		const view = await viewOf('occupation-balance', {
			codes: { occupation: ['36'], time_period: ['*'] },
			measures: ['active_openings_mean'],
			transformation: { kind: 'share', across: 'occupation' }
		});
		const scene = await sceneFor(view, {
			rows: [...ROWS, { ...year('2025FY', 113.4, 10), occupation: '36' }]
		});
		const table = crossTable(scene);
		expect(table.unit).toBe('％');
		expect(table.rows[0]?.cells.at(-1)?.value).toBe(10);
	});

	it('of all parts is 100', async () => {
		const view = await viewOf('occupation-balance', {
			codes: { occupation: ['*items'] },
			measures: ['new_openings'],
			totals: false,
			transformation: { kind: 'share', across: 'occupation' }
		});
		const { rows } = crossTable(await sceneFor(view));
		const sum = rows.reduce((all, { cells }) => all + (cells.at(-1)?.value ?? 0), 0);
		expect(Math.abs(sum - 100)).toBeLessThan(2);
	});
});

describe('the sum of twelve months', () => {
	const months = twelveTo('2026-03');
	const month = (time_period: string, index: number): Row => ({
		...AT,
		time_period,
		new_openings: index + 1
	});
	const rows = months.map(month);
	const at = (given: readonly Row[], breaks: readonly string[] = []) =>
		viewOf('occupation-balance-monthly', {
			codes: { occupation: ['_T'], ref_area: ['43'], time_period: ['2026-03'] },
			measures: ['new_openings'],
			transformation: { kind: 'sum-12', across: null }
		}).then(async (view) => {
			const scene = await sceneFor(view, {
				rows: given,
				dataset: {
					breaks: breaks.map((one) => ({ at: one, title: { ja: '', en: '', 'zh-Hant': '' } }))
				}
			});
			return crossCell(scene, 'new_openings', { occupation: '_T', time_period: '2026-03' });
		});

	it('needs all of them', async () => {
		expect((await at(rows)).value).toBe(78);
		expect((await at(rows.slice(1))).value).toBeNull();
		expect(
			(
				await at([
					...rows.slice(0, 5),
					{ ...month('2025-09', 5), new_openings: null },
					...rows.slice(6)
				])
			).value
		).toBeNull();
	});

	it('is of one definition', async () => {
		expect((await at(rows, ['2025-07'])).value).toBeNull();
		expect((await at(rows, ['2025-04'])).value).toBe(78);
	});
});

describe('a rank', () => {
	it('is among the items shown: equal numbers share one, totals and the nation have none', async () => {
		const view = await viewOf('prefecture-balance', {
			columns: ['time_period'],
			codes: { ref_area: ['*'], time_period: ['2025FY'] },
			measures: ['active_ratio'],
			transformation: { kind: 'rank', across: 'ref_area' }
		});
		const of = (ref_area: string, active_ratio: number | null): Row => ({
			...AT,
			ref_area,
			time_period: '2025FY',
			active_ratio,
			active_openings: active_ratio,
			active_applicants: 1
		});
		const scene = await sceneFor(view, {
			rows: [of('00', 9), of('01', 1.5), of('02', 1.501), of('03', 2), of('04', 1), of('05', null)]
		});
		const ranks = Object.fromEntries(
			crossTable(scene).rows.map(({ key, cells }) => [key.codes.ref_area, cells[0]?.value])
		);
		expect(ranks).toEqual({ '00': null, '01': 2, '02': 2, '03': 1, '04': 4, '05': null });
	});
});
