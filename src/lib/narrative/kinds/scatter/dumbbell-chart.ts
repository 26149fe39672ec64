import { formatNumber } from '#lib/base/number.ts';
import type { DotPlotOptions, DotRow } from '#lib/charts/dot-plot/options.ts';
import { absenceWord } from '../../absence.ts';
import { ranking, type RankedItem } from '../../ranking.ts';
import { rowCell } from '../../row-cell.ts';
import { measureTitle, numberIn, printedWithUnit, unitWords, type Scene } from '../../scene.ts';
import { smallBaseText } from '../../base.ts';
import type { ItemAddress } from '../bars/ranking-chart.ts';
import { axesOf } from './axes.ts';

export interface DumbbellChart {
	readonly rows: readonly DotRow[];
	readonly options: DotPlotOptions;
}

/** How many stand open, about half of them from each end. */
const FIRST = 20;

/** Applicants and openings of every item as two marks on one line, those with the widest gaps first. */
export function dumbbellChart(scene: Scene, address?: ItemAddress): DumbbellChart {
	const { words, language } = scene;
	const { x, area, gap } = axesOf(scene);
	const rows = bothEnds(ranking({ ...scene, measure: gap })).map((item): DotRow => ({
		id: item.code,
		name: item.name,
		...(address ? { href: address(item.code) } : {}),
		note: words.scatter.gap(printedWithUnit(scene, gap, numberIn(item.row, gap))),
		group: groupOf(scene, item),
		dots: [x, area].map((measure) => {
			const { value, text, mark } = rowCell(scene, measure, item.row);
			return { value, label: text, status: mark };
		})
	}));
	return {
		rows,
		options: {
			first: FIRST,
			series: [
				{
					id: x,
					name: measureTitle(scene, x),
					short: words.scatter.applicants,
					look: 'disc-comparison'
				},
				{
					id: area,
					name: measureTitle(scene, area),
					short: words.scatter.openings,
					look: 'disc-main'
				}
			],
			formatTick: (value) => formatNumber(value, language),
			unit: unitWords(scene, area).long,
			words: {
				missing: absenceWord(scene),
				statuses: words.status,
				rest: words.figure.rest(formatNumber(Math.max(0, rows.length - FIRST), language)),
				start: words.band.start
			}
		}
	};
}

/**
 * The widest gaps of both kinds before all others: what is folded away is neither end. Within its
 * group each is sorted by its gap.
 */
function bothEnds(items: readonly RankedItem[]): RankedItem[] {
	const sound = items.filter(({ value, small }) => value !== null && !small);
	const more = sound.filter(({ value }) => (value ?? 0) > 0);
	const fewer = sound.filter((item) => !more.includes(item)).reverse();
	const half = FIRST / 2;
	const [ofMore, ofFewer] = [
		Math.max(half, FIRST - fewer.length),
		Math.max(half, FIRST - more.length)
	];
	return [
		...more.slice(0, ofMore),
		...fewer.slice(0, ofFewer),
		...more.slice(ofMore),
		...fewer.slice(ofFewer),
		...items.filter((item) => !sound.includes(item))
	];
}

/** Which of the two is more; those on a small base stand last, under a heading that says so. */
function groupOf(scene: Scene, { value, small }: RankedItem): string {
	const { words } = scene;
	if (value === null) return absenceWord(scene);
	if (small) return smallBaseText(scene);
	if (value === 0) return words.scatter.even;
	return value > 0 ? words.scatter.above : words.scatter.below;
}
