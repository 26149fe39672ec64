import type { Label } from '#lib/base/language.ts';
import * as known from '#lib/catalogue/measures.ts';
import type { Measure } from '#lib/catalogue/measure.ts';
import { finding, say, type Finding } from '../finding.ts';
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

/** A published ratio beside its two counts agrees with them, but for rounding. */
export function publishedRatioFindings(table: CheckedTable): Finding[] {
	const { measures } = table.dataset;
	const printed = RATIOS.filter(
		({ id, numerator, denominator }) =>
			measures[id]?.aggregate.kind === 'published' &&
			numerator in measures &&
			denominator in measures
	);
	return printed.flatMap(({ id, numerator, denominator }) => {
		const half = 0.5 / 10 ** (measures[id]?.decimals ?? 0) + 1e-9;
		return table.csv.rows.flatMap((row) => {
			const [ratio, above, below] = [id, numerator, denominator].map((name) =>
				numberIn(table, row, name)
			);
			if (ratio == null || above == null || !below) return [];
			if (Math.abs(above / below - ratio) <= half) return [];
			return [
				finding(
					'ratio',
					place(table, row, id),
					say(
						`${numerator} ÷ ${denominator} は ${(above / below).toFixed(3)} です`,
						`${numerator} ÷ ${denominator} is ${(above / below).toFixed(3)}`,
						`${numerator} ÷ ${denominator} 為 ${(above / below).toFixed(3)}`
					),
					say(
						'3つの値が同じ月・同じ系列のものか、元の資料で確かめてください',
						'see in the source whether the three belong to one month and series',
						'請以原始資料確認三者是否屬於同一月份與數列'
					),
					'warning'
				)
			];
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
			return [
				finding(
					'ratio-base',
					place(table, first, denominator),
					say(
						`${title.ja}は分母が0の${rows.length}行では計算されません`,
						`${title.en} is not computed in ${rows.length} rows whose base is 0`,
						`${title['zh-Hant']}在分母為0的${rows.length}列不予計算`
					),
					say('直す必要はありません', 'nothing to mend', '無需修正'),
					'note'
				)
			];
		}
	);
}
