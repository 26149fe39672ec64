import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { Figure } from '#lib/catalogue/figure.ts';
import { kindOf } from '#lib/catalogue/kind.ts';
import { earlier } from '#lib/narrative/compare.ts';
import type { FigureData } from '#lib/query/figure-data.ts';
import type { View } from '#lib/query/view.ts';

/** The orders in which rows can stand, the first unless chosen; none where there is no choice. */
export function ordersOf(
	figure: Figure,
	dataset: Pick<Dataset, 'breaks'>,
	{ values: { time_period: periods = [] } }: Pick<FigureData, 'values'>
): readonly View['order'][] {
	const newest = periods.at(-1);
	if (!kindOf(figure).orders || newest === undefined) return [];
	// Without the year before, or across a break, nothing has changed that could be ordered by.
	const changes = earlier(dataset, periods, newest).period !== null;
	return ['listed', 'name', 'level', ...(changes ? (['change'] as const) : [])];
}
