import type { DotPlotOptions, DotRow } from '#lib/charts/dot-plot/options.ts';
import type { RankedBarsOptions } from '#lib/charts/ranked-bars/options.ts';
import type { WageBandOptions } from '#lib/charts/wage-band/options.ts';

const words = { missing: '値なし', rest: '残りを見る' };

export const barOptions: RankedBarsOptions = {
	formatTick: String,
	words: { ...words, small: '母数が少ない', comparison: '前の年度' }
};

export const bandOptions: WageBandOptions = {
	formatTick: (value) => `${value}万円`,
	words: {
		...words,
		band: '求人賃金（下限の平均から上限の平均まで）',
		mark: '希望賃金',
		start: (tick) => `横軸は${tick}から始まります`
	}
};

export const dotOptions: DotPlotOptions = {
	formatTick: String,
	series: [
		{ id: 'a', name: '見本県 受理地別', short: '受理地別', look: 'disc-main' },
		{ id: 'b', name: '見本県 就業地別', short: '就業地別', look: 'stroke-main' },
		{ id: 'c', name: '全国 受理地別', short: null, look: 'disc-comparison' }
	],
	words: { ...words, start: (tick) => `横軸は${tick}から始まります` }
};

export const dotRow = (id: string, values: readonly (number | null)[]): DotRow => ({
	id,
	name: id,
	dots: values.map((value) => ({ value, label: value === null ? '未公表' : String(value) }))
});
