import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseCsv } from '#lib/contract/csv.ts';
import { run } from '../../scripts/intake/run.ts';
import { utf8 } from '../intake/support/cp932.ts';
import { dataCopy, type DataCopy } from '../intake/support/data-copy.ts';
import { asCsv, balanceTable, moved } from '../intake/support/office-table.ts';
import { sceneOf } from '../support/scene.ts';
import '../support/this-data.ts';

vi.setConfig({ testTimeout: 60_000 });

const OCTOBER = 'occupation-balance-monthly/2026-10.csv';
const TITLE = 'ハローワーク熊本　求人・求職状況及び賃金情報　令和8年10月';
const first = balanceTable('2026-10', TITLE);
const corrected = moved(first, ['05　研究者', 'Ｂ　専門的・技術的職業従事者', '職業計']);
const OFFICE = 'hw_kumamoto';

const copies: DataCopy[] = [];
afterEach(() => {
	for (const copy of copies.splice(0)) copy.remove();
	vi.unstubAllEnvs();
	vi.resetModules();
});

/** A folder in which the table was taken in, and a month later the corrected one. */
function taken(publicFirst: string, publicThen: string): DataCopy {
	const data = dataCopy([OCTOBER]);
	copies.push(data);
	const intake = (name: string, grid: string[][], isPublic: string, day: string) => {
		const file = data.incoming(name, utf8(asCsv(grid)));
		const time = Date.parse(`${day}T10:00:00+09:00`);
		expect(run([file, '--public', isPublic], data.folder, time).code).toBe(0);
	};
	intake('表.csv', first, publicFirst, '2026-11-27');
	intake('訂正.csv', corrected, publicThen, '2026-12-25');
	vi.stubEnv('DATA_DIR', data.folder);
	vi.resetModules();
	return data;
}

async function told() {
	const { dataset } = await import('#lib/catalogue/list.ts');
	const { revisions, revisionsCsv } = await import('#lib/server/data/revisions.ts');
	const months = dataset('occupation-balance-monthly');
	return { list: revisions(months), csv: revisionsCsv(months) };
}

describe('a published value that a later file changes', () => {
	it('is told with what it was, what it is and since when; the sample before it is not', async () => {
		taken('yes', 'yes');
		const { list, csv } = await told();
		expect(list).toEqual([
			{
				key: ['2026-10', OFFICE, '_T', 'regular'],
				measure: 'active_openings',
				from: 14797,
				to: 14798,
				on: '2026-12-25'
			},
			{
				key: ['2026-10', OFFICE, '05', 'regular'],
				measure: 'active_openings',
				from: 6,
				to: 7,
				on: '2026-12-25'
			}
		]);
		expect(parseCsv(csv).rows).toHaveLength(2);
	});

	it('is marked in chart, table, file and explanation, its ratio too', async () => {
		taken('yes', 'yes');
		const scene = await sceneOf('occupation-balance-monthly-ranking', 'ja', OFFICE);
		const { dataTable } = await import('#lib/narrative/kinds/list.ts');
		const { fileTable } = await import('#lib/narrative/file-table.ts');
		const { rankingChart } = await import('#lib/narrative/kinds/bars/ranking-chart.ts');
		const { explanation } = await import('#lib/narrative/explanation.ts');
		const { ja } = await import('#lib/base/words/figure/ja.ts');
		const table = dataTable(scene);
		const row = table.rows.find(({ code }) => code === '05');
		const column = table.columns.findIndex(({ title }) => title === '有効求人数');
		expect(row?.cells[column]).toMatchObject({
			value: 7,
			mark: 'R',
			revised: '6 → 7（2026-12-25改定）'
		});
		const [ratio] = row?.cells ?? [];
		expect(ratio?.mark).toBe('R');
		expect(ratio?.revised).toMatch(/^0\.\d\d → 0\.\d\d（2026-12-25改定）$/);
		const inFile = fileTable(scene, table).rows.find(({ code }) => code === '05');
		expect(inFile?.note).toContain('有効求人数 6 → 7（2026-12-25改定）');
		const bars = rankingChart(scene).rows;
		expect(bars.filter(({ status }) => status === 'R').map(({ id }) => id)).toEqual(['05']);
		if (!ratio?.row) throw new Error('no row');
		expect(explanation(scene, 'active_openings', ratio.row, ja.explain).about).toContainEqual([
			'改定',
			'6 → 7（2026-12-25改定）'
		]);
	});

	it('is not told where the first version was not public', async () => {
		taken('no', 'yes');
		const { list, csv } = await told();
		expect(list).toEqual([]);
		expect(csv.trim().split('\n')).toHaveLength(1);
	});

	it('is not told where the present version is not public', async () => {
		taken('yes', 'no');
		expect((await told()).list).toEqual([]);
	});

	it('is not told of a dataset whose small counts are withheld', async () => {
		taken('yes', 'yes');
		const { dataset } = await import('#lib/catalogue/list.ts');
		const { publicVersions } = await import('#lib/server/data/published-history.ts');
		const months = dataset('occupation-balance-monthly');
		expect(publicVersions(months, OCTOBER)).toHaveLength(2);
		const suppression = { threshold: 3, measures: ['active_openings'] } as const;
		expect(publicVersions({ ...months, suppression }, OCTOBER)).toEqual([]);
	});

	it('is not told where the record or what it names is not what it was', async () => {
		const data = taken('yes', 'yes');
		for (const name of readdirSync(join(data.folder, 'history')))
			writeFileSync(join(data.folder, 'history', name), 'time_period\n');
		expect((await told()).list).toEqual([]);
		vi.resetModules();
		data.write('intake.csv', data.read('intake.csv').replace('time,path', 'path,time'));
		expect((await told()).list).toEqual([]);
	});
});
