import { period, periodCode, yearBefore } from '#lib/base/period.ts';
import { storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { Figure } from '#lib/catalogue/figure.ts';
import { kindOf } from '#lib/catalogue/kind.ts';
import type { Selection } from './selection.ts';

/** One value for each dimension that a figure lets be chosen. */
export type Chosen = Readonly<Partial<Record<DimensionId, string>>>;

/**
 * What a figure has to ask so that it can be drawn for the values chosen. Dimensions that the
 * page itself answers, and the one across which the marks lie, keep all their values.
 */
export function question(dataset: Dataset, figure: Figure, chosen: Chosen): Selection {
	const where: Partial<Record<DimensionId, readonly string[]>> = {};
	if (figure.items) where[figure.across] = figure.items;
	for (const dimension of dataset.dimensions) {
		const choice = figure.choices[dimension];
		const value = chosen[dimension];
		if (!choice || choice.answer === 'page' || value === undefined) continue;
		where[dimension] = [...new Set([value, ...companions(figure, dimension, value)])];
	}
	return {
		dataset: dataset.id,
		where,
		// All items in all periods are many rows: they bring only what is drawn.
		...(kindOf(figure).marks === 'items-in-periods' && { measures: stored(dataset, figure) }),
		...(figure.grouping && { grouping: figure.grouping })
	};
}

const stored = (dataset: Dataset, figure: Figure): string[] =>
	storedMeasures(dataset).filter((measure) => figure.measures.includes(measure));

function companions(figure: Figure, dimension: DimensionId, value: string): string[] {
	const beside = figure.choices[dimension]?.beside;
	if (beside) return [beside];
	if (dimension === 'time_period' && figure.comparison === 'year-before')
		return [periodCode(yearBefore(period(value)))];
	return [];
}

/** The dimensions in which a choice differs from the default one, apart from what the page holds. */
export const differences = (figure: Figure, chosen: Chosen, defaults: Chosen): DimensionId[] =>
	(Object.keys(figure.choices) as DimensionId[]).filter(
		(dimension) =>
			figure.choices[dimension]?.answer !== 'page' && chosen[dimension] !== defaults[dimension]
	);

/**
 * True where a small prerendered file answers: whatever a path fixes, and of the `file` dimensions
 * one that differs.
 */
export function answeredByFile(figure: Figure, chosen: Chosen, defaults: Chosen): boolean {
	const found = differences(figure, chosen, defaults).map((name) => figure.choices[name]?.answer);
	const files = found.filter((answer) => answer !== 'path');
	return found.length > 0 && files.length <= 1 && files.every((answer) => answer === 'file');
}
