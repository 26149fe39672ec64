import type { Words } from '#lib/base/words/ja.ts';
import type { Row } from '#lib/query/table.ts';
import type { DataTable } from '../data-table.ts';
import { numberIn, textIn } from '../scene.ts';
import { cell, FACTS, factTitle, factUnit, periodName, type AreaView } from './view.ts';

/** The months for which the real ratio of an office is known; null where there is none. */
export function officeHistory(
	view: AreaView,
	area: string,
	rows: readonly Row[],
	sourceName: (code: string) => string
): DataTable | null {
	const known = rows.filter((row) => numberIn(row, 'active_ratio') !== null);
	if (known.length === 0) return null;
	const fact = FACTS[0];
	return {
		first: view.area.month,
		columns: [
			{
				title: factTitle(view, fact),
				unit: factUnit(view, fact),
				origin: {
					dataset: 'office-ratios',
					measure: fact.id,
					where: { ref_area: area },
					across: 'time_period'
				}
			}
		],
		rows: known.map((row) => ({
			code: textIn(row, 'time_period'),
			name: periodName(view, textIn(row, 'time_period')),
			heading: false,
			note: [
				view.words.reliability[textIn(row, 'reliability') as keyof Words['reliability']],
				sourceName(textIn(row, 'source'))
			].join(view.words.title.join),
			cells: [cell(view, numberIn(row, 'active_ratio'), fact.decimals)]
		}))
	};
}
