import { activeRatio, type AreaItem, type AreaSnapshot } from '#lib/query/area/snapshot.ts';
import type { HandoutChart } from '../handout.ts';
import { cell, FACTS, factUnit, occupationName, periodName, times, type AreaView } from './view.ts';

/** The ratio of some occupations as bars, with the year before as ticks. */
export const ratioChart = (
	view: AreaView,
	{ before }: AreaSnapshot,
	items: readonly AreaItem[],
	title: string
): HandoutChart => ({
	title,
	rows: items.map((item) => {
		const value = activeRatio(item.now);
		return {
			id: item.code,
			name: occupationName(view, item.code),
			value,
			label: cell(view, value, FACTS[0].decimals).text,
			comparison: before === null ? null : activeRatio(item.before)
		};
	}),
	tickDecimals: 1,
	options: {
		unit: factUnit(view, FACTS[0]),
		references: [{ value: 1, label: times(view, 1) }],
		words: {
			missing: view.words.figure.missing,
			small: '',
			...(before === null ? {} : { comparison: periodName(view, before) })
		}
	}
});
