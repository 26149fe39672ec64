import { describe, expect, it } from 'vitest';
import { dataset, figure as declared } from '#lib/catalogue/list.ts';
import { ranking } from '#lib/narrative/ranking.ts';
import { rankingChart } from '#lib/narrative/kinds/bars/ranking-chart.ts';
import { rankingSentences } from '#lib/narrative/kinds/bars/ranking-sentences.ts';
import { fewOf } from '#lib/query/few.ts';
import type { Table } from '#lib/query/table.ts';
import { inventedScene } from '../support/invented.ts';

const { figure, dataset: wages } = declared('occupation-wages-ranking');
const THRESHOLD = figure.restsOn?.threshold ?? 0;

const table = (columns: string, ...rows: readonly (string | number | null)[][]): Table => ({
	columns: columns.split(' '),
	rows
});
const WAGES = table(
	'time_period ref_area occupation employment basis offered_wage',
	['2025FY', '00', '01', 'full_time', 'reception', 400],
	['2025FY', '00', '01', 'full_time', 'workplace', 410],
	['2025FY', '00', '02', 'full_time', 'reception', 300],
	['2025FY', '00', '03', 'full_time', 'reception', 290],
	['2025FY', '00', '04', 'full_time', 'reception', null],
	['2025FY', '00', '05', 'full_time', 'reception', 280]
);
const COUNTS = table(
	'time_period ref_area occupation employment new_openings',
	['2025FY', '00', '01', 'full_time', THRESHOLD - 1],
	['2025FY', '00', '02', 'full_time', THRESHOLD],
	['2025FY', '00', '03', 'full_time', null],
	['2025FY', '00', '04', 'full_time', 1],
	['2025FY', '00', '05', 'part_time', 9999]
);
const asking = (counts: Table | undefined) =>
	fewOf(
		figure,
		wages,
		{ ref_area: '00' },
		{
			answer: () => Promise.resolve(WAGES),
			...(counts && { counts: () => Promise.resolve(counts) })
		}
	);

describe('what means rest on', () => {
	it('names the places below the threshold, and those without a count', async () => {
		expect(await asking(COUNTS)).toEqual({
			few: {
				'2025FY 00 full_time': { '01': THRESHOLD - 1, '03': null, '05': null }
			}
		});
	});

	it('is not claimed where no count is at hand', async () => {
		expect(await asking(undefined)).toEqual({});
		expect(await asking(table('time_period'))).toEqual({});
	});

	it('keeps a mean of few out of the order, hatched, with its count', async () => {
		const scene = await inventedScene('occupation-wages-ranking');
		const [first] = ranking(scene);
		const { time_period, ref_area, employment } = scene.chosen;
		const few = { [[time_period, ref_area, employment].join(' ')]: { [first?.code ?? '']: 5 } };
		const thin = { ...scene, data: { ...scene.data, few } };
		const [then] = ranking(thin);
		expect(then?.code).not.toBe(first?.code);
		const bar = rankingChart(thin).rows.find(({ id }) => id === first?.code);
		expect(bar).toMatchObject({ small: true, note: '新規求人数（年度計） 5人' });
		const [most] = rankingSentences(thin);
		expect(most?.text).toContain('新規求人数（年度計）が100人以上');
		expect(most?.text).not.toContain(`${first?.name ?? '?'}（`);
		expect(JSON.stringify(most?.claims)).toContain('"dataset":"occupation-balance"');
	});

	it('counts in a dataset that has the dimensions of the places', () => {
		const { restsOn } = figure;
		const counts = restsOn && dataset(restsOn.dataset);
		expect(Object.keys(counts?.measures ?? {})).toContain(restsOn?.measure);
		for (const one of counts?.dimensions ?? []) expect(wages.dimensions).toContain(one);
	});
});
