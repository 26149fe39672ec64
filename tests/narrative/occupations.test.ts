import { beforeAll, describe, expect, it } from 'vitest';
import { loadWords } from '#lib/base/words/load.ts';
import { finding } from '#lib/narrative/finding.ts';
import { heatmapChart } from '#lib/narrative/kinds/matrix/heatmap-chart.ts';
import { multiplesChart } from '#lib/narrative/kinds/matrix/multiples-chart.ts';
import { listedItems, matrixItems, rankedItems } from '#lib/narrative/matrix.ts';
import { ranking } from '#lib/narrative/ranking.ts';
import { numberIn, type Scene } from '#lib/narrative/scene.ts';
import { dataTable } from '#lib/narrative/kinds/list.ts';
import { scope, subject } from '#lib/narrative/title.ts';
import { codes } from '#lib/server/data/codes.ts';
import { pageFigures } from '#lib/server/data/figure-data.ts';
import { occupation, occupationCodes } from '#lib/server/pages/occupation.ts';
import { defaultScene } from '#lib/state/scene.ts';
import { sceneOf } from '../support/scene.ts';
import '../support/this-data.ts';

let scenes: ReadonlyMap<string, Scene>;
const at = (id: string): Scene => {
	const found = scenes.get(id);
	if (!found) throw new RangeError(id);
	return found;
};

beforeAll(async () => {
	const ids = [
		'occupation-balance-ranking',
		'occupation-heatmap',
		'occupation-multiples',
		'occupation-item-areas'
	];
	const figures = await pageFigures(ids, 'ja', undefined, { fixed: { occupation: '65' } });
	const words = await loadWords('ja');
	scenes = new Map(
		figures.figures.map((data) => [data.id, defaultScene(data, figures, 'ja', words)])
	);
}, 120_000);

describe('a ranking by gap', () => {
	const scene = (): Scene => ({ ...at('occupation-balance-ranking'), measure: 'active_gap' });

	it('is openings less applicants, as the mean of twelve months', () => {
		for (const { value, row } of ranking(scene())) {
			const [openings, applicants] = ['active_openings', 'active_applicants'].map((measure) =>
				numberIn(row, measure)
			);
			if (openings == null || applicants == null) expect(value).toBeNull();
			else expect(value).toBeCloseTo((openings - applicants) / 12, 9);
		}
	});

	it('puts the largest surplus of openings first, and says both ends', () => {
		const items = ranking({ ...scene(), level: 'major' });
		expect(items[0]?.value).toBeGreaterThan(0);
		expect(items.at(-1)?.value).toBeLessThan(0);
		const words = finding({ ...scene(), level: 'major' });
		expect(words).toContain(`${items[0]?.name}（+`);
		expect(words).toContain(`最も小さいのは、${items.at(-1)?.name}（−`);
	});
});

describe('a ranking by change on the year', () => {
	const scene = (measure: string, time_period: string): Scene => {
		const base = at('occupation-balance-ranking');
		return { ...base, by: 'change', measure, chosen: { ...base.chosen, time_period } };
	};

	it('subtracts ratios as they are printed', () => {
		const value = (year: string) =>
			ranking({
				...scene('active_ratio', year),
				by: 'value'
			}).find(({ code }) => code === '36')?.value ?? NaN;
		const changed = ranking(scene('active_ratio', '2025FY')).find(({ code }) => code === '36');
		expect(changed?.value).toBeCloseTo(
			Number(value('2025FY').toFixed(2)) - Number(value('2024FY').toFixed(2)),
			10
		);
		expect(subject(scene('active_ratio', '2025FY'))).toBe('職業別 有効求人倍率の前年度差（年度）');
		expect(scope(scene('active_ratio', '2025FY'))).toContain('単位：ポイント');
	});

	it('gives counts in per cent, and nothing over a base of 0 or none', () => {
		for (const { value, row, code } of ranking(scene('active_openings', '2025FY'))) {
			const before = at('occupation-balance-ranking').rows.find(
				(one) =>
					one['occupation'] === code &&
					one['time_period'] === '2024FY' &&
					one['ref_area'] === row['ref_area']
			);
			const [now, then] = [row, before].map((one) => numberIn(one, 'active_openings'));
			if (now == null || !then) expect(value, code).toBeNull();
			else expect(value, code).toBeCloseTo(((now - then) / then) * 100, 1);
		}
		expect(scope(scene('active_openings', '2025FY'))).toContain('単位：％');
	});

	it('never looks across the break of the classification', () => {
		const first = scene('active_ratio', '2023FY');
		expect(ranking(first).every(({ value }) => value === null)).toBe(true);
		expect(finding(first)).toBe('前年と比べられる値がありません。');
		expect(dataTable(first).columns.some(({ title }) => title.includes('前年度差'))).toBe(false);
	});

	it('hatches an item whose base was small in either year', () => {
		const items = ranking({ ...scene('active_ratio', '2025FY'), threshold: 1000 });
		const before = new Map(
			ranking({ ...scene('active_ratio', '2024FY'), by: 'value', threshold: 1000 }).map((item) => [
				item.code,
				item.small
			])
		);
		for (const { code, small, base } of items)
			expect(small, code).toBe((base ?? 0) < 1000 || (before.get(code) ?? true));
	});
});

it('says of a change whether this value or the earlier one is missing', () => {
	const table = dataTable(at('occupation-balance-ranking'));
	const column = table.columns.findIndex(({ title }) => title.includes('前年度差'));
	const cell = table.rows.find(({ code }) => code === '20')?.cells[column];
	// 宗教家 has a ratio for FY2024 and none for FY2025.
	expect(cell).toMatchObject({ text: '該当なし', reason: '該当なし', value: null });
});

it('shows the parts of one group, in the chart as in the table', () => {
	const scene: Scene = { ...at('occupation-balance-ranking'), within: 'J' };
	const codes = ['65', '66', '67', '68', '69'];
	expect(
		ranking(scene)
			.map(({ code }) => code)
			.sort()
	).toEqual(codes);
	expect(dataTable(scene).rows.map(({ code }) => code)).toEqual(['J', ...codes]);
	expect(scope(scene)).toContain('建設・採掘従事者');
});

describe('all occupations by month', () => {
	it('has each group before its parts, and a cell for every month', () => {
		const items = listedItems(at('occupation-heatmap'));
		expect(items).toHaveLength(11 + 73);
		expect(items.filter(({ heading }) => heading)).toHaveLength(11);
		const months = new Set(at('occupation-heatmap').rows.map((row) => row['time_period'])).size;
		for (const { cells } of items) expect(cells).toHaveLength(months);
		expect(dataTable(at('occupation-heatmap')).columns).toHaveLength(months);
	});

	it('leaves what is not published empty, and keeps small bases apart', () => {
		const cells = listedItems(at('occupation-heatmap')).flatMap((item) => item.cells);
		expect(cells.some(({ value }) => value === null)).toBe(true);
		for (const { value, small, row } of cells) {
			expect(value).toBe(numberIn(row, 'active_ratio'));
			expect(small).toBe((numberIn(row, 'active_applicants') ?? 0) < 20);
		}
	});

	it('orders rows by the newest value, groups before parts, and says so', () => {
		const scene: Scene = { ...at('occupation-heatmap'), order: 'level' };
		const listed = listedItems(scene);
		const items = matrixItems(scene);
		expect(items.map(({ code }) => code).sort()).toEqual(listed.map(({ code }) => code).sort());
		expect(items.findIndex(({ heading }) => !heading)).toBe(11);
		for (const step of [true, false]) {
			const newest = items
				.filter(({ heading }) => heading === step)
				.map(({ cells }) => cells.at(-1));
			const sound = newest.filter((cell) => cell && !cell.small && cell.value !== null);
			const values = sound.map((cell) => cell?.value ?? 0);
			expect(values).toEqual([...values].sort((a, b) => b - a));
			// Small bases and what is not published stand behind them.
			expect(newest.slice(0, sound.length)).toEqual(sound);
		}
		const codes = items.map(({ code }) => code);
		expect(dataTable(scene).rows.map(({ code }) => code)).toEqual(codes);
		expect(heatmapChart(scene).rows.map(({ id }) => id)).toEqual(codes);
		expect(scope(scene)).toMatch(/並び：\d{4}年\d{1,2}月の有効求人倍率の大きい順/);
		expect(scope({ ...scene, order: 'listed' })).not.toContain('並び');
	});

	it('orders rows by the change on the same month of the year before', () => {
		const scene: Scene = { ...at('occupation-heatmap'), order: 'change' };
		const changes = matrixItems(scene)
			.filter(({ heading, cells }) => !heading && !cells.at(-1)?.small && !cells.at(-13)?.small)
			.flatMap(({ cells }) => {
				const [now, then] = [cells.at(-1)?.value, cells.at(-13)?.value];
				return now == null || then == null
					? []
					: [Math.round(now * 100 + 1e-9) - Math.round(then * 100 + 1e-9)];
			});
		expect(changes.length).toBeGreaterThan(20);
		expect(changes).toEqual([...changes].sort((a, b) => b - a));
		expect(scope(scene)).toContain('有効求人倍率の前年同月差の大きい順');
		// What is drawn is still the level.
		expect(subject(scene)).not.toContain('前年同月差');
		const alone = { ...scene, rows: scene.rows.filter((row) => row['time_period'] === '2026-10') };
		expect(matrixItems(alone).map(({ code }) => code)).toEqual(
			listedItems(alone).map(({ code }) => code)
		);
		expect(scope(alone)).not.toContain('並び');
	});

	it('orders rows by name: groups, then parts, as a reader of the language looks them up', async () => {
		const scene: Scene = { ...at('occupation-heatmap'), order: 'name' };
		const items = matrixItems(scene);
		expect(items.map(({ code }) => code).sort()).toEqual(
			listedItems(scene)
				.map(({ code }) => code)
				.sort()
		);
		expect(items.slice(0, 11).every(({ heading }) => heading)).toBe(true);
		const readings = items
			.slice(11)
			.map(({ code }) => codes('occupation').get(code)?.cells['reading'] ?? '');
		expect(readings.every(Boolean)).toBe(true);
		expect(readings).toEqual([...readings].sort(new Intl.Collator('ja').compare));
		expect(dataTable(scene).rows.map(({ code }) => code)).toEqual(items.map(({ code }) => code));
		expect(scope(scene)).toContain('並び：名前の五十音順');

		const english: Scene = { ...(await sceneOf('occupation-heatmap', 'en')), order: 'name' };
		const names = matrixItems(english).map(({ name }) => name);
		expect(names.slice(11)).toEqual([...names.slice(11)].sort(new Intl.Collator('en').compare));
		expect(scope(english)).toContain('rows by name, A to Z');
	});

	it('orders the parts of one group below it', () => {
		const items = matrixItems({ ...at('occupation-heatmap'), order: 'level', within: 'J' });
		expect(items).toHaveLength(6);
		expect(items[0]?.code).toBe('J');
	});

	it('says of small multiples on scales of their own that they are no comparison', () => {
		const scene = at('occupation-multiples');
		const own: Scene = { ...scene, scale: 'own' };
		expect(scope(own)).toContain('縦軸：それぞれ');
		expect(finding(own)).toBe(`${finding(scene)}${scene.words.matrix.scale.caution}`);
		expect(multiplesChart(own).options.ownRange?.('1', '2')).toBe('範囲 1〜2');
		expect(multiplesChart(own).options.zero).toBeUndefined();
		expect(multiplesChart(scene).options).toMatchObject({ zero: true });
		expect(scope(scene)).not.toContain('縦軸');
		// Nothing else has such a choice.
		expect(scope({ ...at('occupation-heatmap'), scale: 'own' })).not.toContain('縦軸');
	});

	it('orders small multiples by the newest value', () => {
		const last = rankedItems(at('occupation-multiples')).map(({ cells }) => cells.at(-1));
		const sound = last.filter((cell) => cell && !cell.small).map((cell) => cell?.value ?? 0);
		expect(sound).toEqual([...sound].sort((a, b) => b - a));
		expect(last).toHaveLength(11);
		expect(rankedItems({ ...at('occupation-multiples'), within: 'J' })).toHaveLength(5);
	});
});

it('compares the offices for one occupation', () => {
	const scene = at('occupation-item-areas');
	// The prefecture holds the offices: it is what they are held against.
	expect(ranking(scene)).toHaveLength(10);
	expect(finding(scene)).toContain('建設躯体工事従事者');
});

it('says of every occupation what it covers, in three languages', () => {
	expect(occupationCodes()).toHaveLength(11 + 73);
	for (const language of ['ja', 'en', 'zh-Hant'] as const)
		for (const code of occupationCodes()) {
			const item = occupation(code, language);
			expect(item?.isMajor || item?.minor.length, code).toBeTruthy();
			expect(item?.isMajor || item?.keywords.length, code).toBeTruthy();
		}
	expect(occupation('_T', 'ja')).toBeUndefined();
	expect(occupation('__proto__', 'ja')).toBeUndefined();
});
