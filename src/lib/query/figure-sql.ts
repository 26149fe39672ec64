import { period, periodCode, yearBefore } from '#lib/base/period.ts';
import { storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { Choice, Figure } from '#lib/catalogue/figure.ts';
import { storedFor } from './cross/cross-selection.ts';
import { question } from './question.ts';
import { readableSql } from './readable-sql.ts';
import type { View } from './view.ts';

/**
 * What a figure shows, as SQL that a reader can run: its own question, narrowed to what is chosen
 * of the rows that its page holds anyway, and to the measures of its table.
 */
export function figureSql(dataset: Dataset, figure: Figure, { chosen }: View): string {
	const asked = question(dataset, figure, chosen);
	const where: Partial<Record<DimensionId, readonly string[]>> = { ...asked.where };
	for (const [dimension, choice] of Object.entries(figure.choices) as [DimensionId, Choice][]) {
		const value = chosen[dimension];
		if (choice.answer !== 'page' || value === undefined || dimension === figure.across) continue;
		where[dimension] = [
			...new Set([
				...(dimension === 'time_period' && figure.comparison === 'year-before'
					? [periodCode(yearBefore(period(value)))]
					: []),
				value
			])
		];
	}
	const measures = storedFor(dataset, figure.measures);
	return readableSql(dataset, {
		...asked,
		where,
		measures: measures.length > 0 ? measures : storedMeasures(dataset)
	});
}
