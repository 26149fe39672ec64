import { SITE } from '#lib/catalogue/site.ts';
import { expect, it } from 'vitest';
import { rankingChart } from '#lib/narrative/kinds/bars/ranking-chart.ts';
import { tileChart } from '#lib/narrative/kinds/tiles/tile-chart.ts';
import { sceneOf } from '../support/scene.ts';
import { OFFICE } from '../support/fiction.ts';

const scene = await sceneOf('office-balance-tiles');

it('has a tile for every office, with the value that is printed', () => {
	const { rows } = tileChart(scene, '/ja/areas/');
	expect(rows).toHaveLength(SITE.offices.length);
	for (const { value, label, href } of rows) {
		expect(value?.toFixed(2)).toBe(label);
		expect(href).toMatch(/^\/ja\/areas\/[a-z]+\/$/);
	}
});

it('keeps the place of an office without a row, and does not call its base small', () => {
	const rest = scene.rows.filter((row) => row['ref_area'] !== OFFICE);
	const { rows } = tileChart({ ...scene, rows: rest });
	expect(rows).toHaveLength(SITE.offices.length);
	const tile = rows.find(({ id }) => id === OFFICE);
	expect(tile).toMatchObject({ value: null, small: false });
	expect(tile).not.toHaveProperty('href');
});

it('says why a withheld value is not there', () => {
	const withheld = scene.rows.map((row) =>
		row['ref_area'] === OFFICE
			? { ...row, active_ratio: null, active_applicants: null, obs_status: 'Q' }
			: row
	);
	const tile = tileChart({ ...scene, rows: withheld }).rows.find(({ id }) => id === OFFICE);
	expect(tile).toMatchObject({ value: null, small: false, absent: scene.words.status.Q });
});

it('draws the change with its own unit and sign where that is ranked', () => {
	const change: typeof scene = { ...scene, by: 'change', measure: 'active_openings' };
	const { rows, options } = tileChart(change);
	const bars = new Map(rankingChart(change).rows.map((bar) => [bar.id, bar]));
	for (const { id, label } of rows) expect(label).toBe(bars.get(id)?.label);
	expect(options.unit).toContain('％');
	expect(options.formatLimit(3)).toBe('+3.0');
});
