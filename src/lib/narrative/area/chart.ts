import { valueOf, type AreaItem, type AreaSnapshot } from '#lib/query/area/snapshot.ts';
import { absenceWord } from '../absence.ts';
import type { HandoutBars } from '../handout.ts';
import { printed, printedWithUnit } from '../scene.ts';
import { periodName } from '../speech.ts';
import { balanceOf, factUnit, groundOf, occupationName, type AreaView } from './view.ts';

const RATIO = 'active_ratio';

/** The ratio of some occupations as bars, with the year before as ticks. */
export function ratioChart(
	view: AreaView,
	snapshot: AreaSnapshot,
	items: readonly AreaItem[],
	title: string
): HandoutBars {
	const { before } = snapshot;
	const of = balanceOf(snapshot);
	const ground = groundOf(view, snapshot);
	return {
		kind: 'bars',
		title,
		rows: items.map((item) => {
			const value = valueOf(of, item.now, RATIO);
			return {
				id: item.code,
				name: occupationName(view, item.code),
				value,
				label: printed(ground, RATIO, value),
				comparison: before === null ? null : valueOf(of, item.before, RATIO)
			};
		}),
		tickDecimals: 1,
		options: {
			unit: factUnit(view, of, RATIO),
			references: [{ value: 1, label: printedWithUnit(ground, RATIO, 1) }],
			words: {
				missing: absenceWord(ground),
				small: '',
				...(before === null ? {} : { comparison: periodName(view, before) })
			}
		}
	};
}
