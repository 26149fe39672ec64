import { describe, expect, it } from 'vitest';
import { crossDrawing } from '#lib/components/builder/drawing.ts';
import { wrap } from '#lib/export/picture/wrap.ts';
import { crossChart } from '#lib/narrative/cross/charts.ts';
import { crossTable } from '#lib/narrative/cross/cross-table.ts';
import { tidyRows } from '#lib/narrative/cross/data-table.ts';
import { crossHandout } from '#lib/narrative/cross/handout.ts';
import { FORMS } from '#lib/query/cross/view.ts';
import { sceneFor, viewOf } from '../../support/cross.ts';
import { HOME } from '../../support/fiction.ts';

describe('the pictures of a table', () => {
	it.each(FORMS.filter((form) => form !== 'table'))(
		'%s draws what the table says',
		async (form) => {
			const view = await viewOf('prefecture-balance', { form, totals: false });
			const scene = await sceneFor(view);
			const table = crossTable(scene);
			const chart = crossChart(scene, table);
			expect(chart?.form).toBe(form);
			if (!chart) return;
			expect(crossDrawing(chart, 'ja').svg).not.toMatch(/NaN|undefined/);
			const home = table.rows.find(({ key }) => key.codes.ref_area === HOME);
			const last = home?.cells.at(-1)?.value;
			const drawn =
				chart.form === 'line'
					? chart.series.find(({ id }) => id === HOME)?.points.at(-1)?.y
					: chart.form === 'multiples'
						? chart.panels.find(({ id }) => id === HOME)?.points.at(-1)?.y
						: chart.form === 'heatmap'
							? chart.rows.find(({ id }) => id === HOME)?.cells.at(-1)?.value
							: chart.form === 'dots'
								? chart.rows.find(({ id }) => id === HOME)?.dots.at(-1)?.value
								: chart.rows.find(({ id }) => id === HOME)?.value;
			expect(last).toBeGreaterThan(0);
			expect(drawn).toBe(last);
		}
	);

	it('have an address that ends its lines, however long it is', () => {
		const address = `https://example.org/ja/explore/?dataset=a&${'rows=occupation&'.repeat(20)}`;
		const lines = wrap(address, 60);
		expect(lines.length).toBeGreaterThan(3);
		expect(lines.join('')).toBe(address);
	});
});

describe('the files of a table', () => {
	it('carry the mark of made-up values, its scope and its source', async () => {
		const view = await viewOf('occupation-balance-monthly', { codes: { occupation: ['_T'] } });
		const scene = await sceneFor(view);
		const table = crossTable(scene);
		const handout = crossHandout(scene, table);
		expect(handout.sample).toBe(true);
		expect(handout.tables[0]?.table.sample).toBe(true);
		expect(handout.source).toContain('架空のサンプル');
		const [head, ...lines] = tidyRows(scene, table);
		expect(head?.at(-1)).toBe('サンプル');
		expect(lines).toHaveLength(table.rows.length * table.columns.length);
		expect(new Set(lines.map((line) => line.at(-1)))).toEqual(new Set(['架空のサンプル']));
	});
});
