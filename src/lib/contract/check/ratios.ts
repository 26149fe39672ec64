import type { Label } from '#lib/base/language.ts';
import * as known from '#lib/catalogue/measures.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { Measure } from '#lib/catalogue/measure.ts';
import { finding, type Finding } from '../finding.ts';
import { ROW_RULES } from './rules.ts';
import { numberIn, place, type CheckedTable } from './table.ts';

interface Ratio {
	readonly id: string;
	readonly title: Label;
	readonly numerator: string;
	readonly denominator: string;
}

const isMeasure = (value: unknown): value is Measure =>
	typeof value === 'object' && value !== null && 'aggregate' in value;

const RATIOS: readonly Ratio[] = Object.entries(known as Record<string, unknown>).flatMap(
	([id, measure]) =>
		isMeasure(measure) && measure.aggregate.kind === 'ratio'
			? [{ id, title: measure.title, ...measure.aggregate }]
			: []
);

/** The ratios that a dataset stores beside both of their counts. */
export const publishedRatios = ({ measures }: Dataset): Ratio[] =>
	RATIOS.filter(
		({ id, numerator, denominator }) =>
			measures[id]?.aggregate.kind === 'published' &&
			numerator in measures &&
			denominator in measures
	);

/** A published ratio beside its two counts agrees with them, but for rounding. */
export function publishedRatioFindings(table: CheckedTable): Finding[] {
	const { measures } = table.dataset;
	return publishedRatios(table.dataset).flatMap(({ id, numerator, denominator }) => {
		const half = 0.5 / 10 ** (measures[id]?.decimals ?? 0) + 1e-9;
		return table.csv.rows.flatMap((row) => {
			const [ratio, above, below] = [id, numerator, denominator].map((name) =>
				numberIn(table, row, name)
			);
			if (ratio == null || above == null || !below) return [];
			if (Math.abs(above / below - ratio) <= half) return [];
			const seen = {
				numerator: measures[numerator]?.title ?? numerator,
				denominator: measures[denominator]?.title ?? denominator,
				ratio: (above / below).toFixed(3)
			};
			return [finding(ROW_RULES.ratio, place(table, row, id), seen)];
		});
	});
}

/** How many rows have openings but nobody to divide them by: the site prints no ratio there. */
export function noBaseFindings(table: CheckedTable): Finding[] {
	const { measures } = table.dataset;
	return RATIOS.filter(({ id }) => measures[id]?.aggregate.kind === 'ratio').flatMap(
		({ title, numerator, denominator }) => {
			const rows = table.csv.rows.filter(
				(row) =>
					numberIn(table, row, denominator) === 0 && (numberIn(table, row, numerator) ?? 0) > 0
			);
			const [first] = rows;
			if (!first) return [];
			const at = place(table, first, denominator);
			return [finding(ROW_RULES.noBase, at, { measure: title, count: rows.length })];
		}
	);
}
