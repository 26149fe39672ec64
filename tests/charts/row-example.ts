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
