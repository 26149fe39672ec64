import { sort } from 'd3';
import { formatNumber } from '#lib/base/number.ts';
import type { DotLook, DotPlotOptions, DotRow } from '#lib/charts/dot-plot/options.ts';
import { valueOf, type Held } from '#lib/query/area/snapshot.ts';
import { absenceWord } from '../../absence.ts';
import type { HandoutDots } from '../../handout.ts';
import { measureTitle, printedWithUnit } from '../../scene.ts';
import { threshold } from '../lead.ts';
import {
	areaName,
	balanceOf,
	factUnit,
	groundOf,
	heldCell,
	occupationName,
	type AreaView
} from '../view.ts';
import type { Compared } from './compared.ts';
import { groupRows, RATIO } from './groups.ts';

/** The sign of each area in its turn: the first in the main colour, no two alike in shape. */
const LOOKS: readonly DotLook[] = [
	'disc-main',
	'stroke-comparison',
	'ring-comparison',
	'diamond-comparison'
];

/** The ratio of the major groups, a mark for each area; highest in the first area first. */
export function groupDots(view: AreaView, compared: Compared): HandoutDots {
	const [first] = compared;
	const ground = groundOf(view, first);
	const dataset = balanceOf(first);
	const ratio = (held: Held) => valueOf(dataset, held, RATIO);
	const limit = formatNumber(threshold(first), view.language);
	const rows = groupRows(compared).map(({ code, kept, small }): DotRow & { small: boolean } => ({
		id: code,
		small,
		name: occupationName(view, code),
		...(small && { note: view.area.smallBase(limit) }),
		dots: kept.map((held) => ({
			value: ratio(held),
			label: heldCell(view, first, dataset, held, RATIO).text
		}))
	}));
	const options: DotPlotOptions = {
		series: compared.map(({ area }, index) => {
			const name = areaName(view, area);
			return { id: area, name, short: name, look: LOOKS[index] ?? 'disc-comparison' };
		}),
		formatTick: (value) => formatNumber(value, view.language, 1),
		unit: factUnit(view, dataset, RATIO),
		references: [{ value: 1, label: printedWithUnit(ground, RATIO, 1) }],
		words: { missing: absenceWord(ground), start: view.words.band.start }
	};
	return {
		kind: 'dots',
		title: [view.area.groups, measureTitle(ground, RATIO)].join(view.words.title.join),
		// What rests on few stands last.
		rows: sort(rows, ({ small, dots }) => (small ? 1e6 : 0) - (dots[0]?.value ?? -1)),
		options
	};
}
