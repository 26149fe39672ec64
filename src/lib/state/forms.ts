import { period } from '#lib/base/period.ts';
import { UNADJUSTED } from '#lib/catalogue/dimension.ts';
import type { Figure } from '#lib/catalogue/figure.ts';
import type { FigureData } from '#lib/query/figure-data.ts';
import type { Chosen } from '#lib/query/question.ts';
import type { View } from '#lib/query/view.ts';

/** The forms in which a figure can be drawn, the first unless chosen; none where there is no choice. */
export function formsOf(
	{ axes, seasonal }: Pick<Figure, 'axes' | 'seasonal'>,
	{ values: { time_period: periods = [] } }: Pick<FigureData, 'values'>,
	/** Of what is chosen the adjustment counts; without one, any that can be chosen. */
	{ adjustment = UNADJUSTED }: Chosen = {}
): readonly View['form'][] {
	if (axes) return ['bubbles', 'dumbbell'];
	const [first, last] = [periods[0], periods.at(-1)];
	if (!seasonal || first === undefined || last === undefined) return [];
	// What is adjusted has no seasons, and one year has nothing to be laid over.
	const years = period(last).index - period(first).index >= 12;
	return adjustment === UNADJUSTED && years ? ['lines', 'season'] : [];
}
