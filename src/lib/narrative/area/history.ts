import type { Words } from '#lib/base/words/ja.ts';
import { dataset } from '#lib/catalogue/list.ts';
import type { Row } from '#lib/query/table.ts';
import { numberCell } from '../cell.ts';
import type { DataTable } from '../data-table.ts';
import { numberIn, textIn } from '../scene.ts';
import { periodName } from '../speech.ts';
import { factTitle, factUnit, type AreaView } from './view.ts';

const RATIOS = dataset('office-ratios');
const RATIO = 'active_ratio';

/** The months for which the real ratio of an office is known; null where there is none. */
export function officeHistory(
	view: AreaView,
	area: string,
	{ rows, sample }: { readonly rows: readonly Row[]; readonly sample: boolean },
	sourceName: (code: string) => string
): DataTable | null {
	const known = rows.filter((row) => numberIn(row, RATIO) !== null);
	if (known.length === 0) return null;
	return {
		sample,
		first: view.area.month,
		columns: [
			{
				title: factTitle(view, RATIOS, RATIO),
				unit: factUnit(view, RATIOS, RATIO),
				origin: {
					dataset: RATIOS.id,
					measure: RATIO,
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
			cells: [numberCell(view, numberIn(row, RATIO), { decimals: 2 })]
		}))
	};
}
