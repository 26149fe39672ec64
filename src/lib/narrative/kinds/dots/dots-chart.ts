import { formatNumber } from '#lib/base/number.ts';
import type { DotLook, DotPlotOptions, DotRow } from '#lib/charts/dot-plot/options.ts';
import { absenceWord } from '../../absence.ts';
import { baseOf } from '../../base.ts';
import { rowCell } from '../../row-cell.ts';
import { dotItems, dotLines, linesOf, type DotLine } from './dots.ts';
import { unitWords, valueName, type Scene } from '../../scene.ts';

export interface DotsChart {
	readonly rows: readonly DotRow[];
	readonly options: DotPlotOptions;
}

const FIRST = 20;

/** The items by their first value, with a mark for each of the others. */
export function dotsChart(scene: Scene): DotsChart {
	const { words, language, measure } = scene;
	const lines = dotLines(scene);
	const base = baseOf(scene);
	const rows = dotItems(lines).map(({ code, name, small, base: count }): DotRow => ({
		id: code,
		name,
		...(small && base && { note: base.note(count) }),
		dots: lines.map((line) => {
			const { value, text, mark } = rowCell(scene, measure, line.rows.get(code));
			return { value, label: text, status: mark };
		})
	}));
	return {
		rows,
		options: {
			first: FIRST,
			series: lines.map((line) => ({
				id: line.id,
				name: line.name,
				short: line.main ? valueName(scene, linesOf(scene), line.value) : null,
				look: lookOf(line)
			})),
			formatTick: (value) => formatNumber(value, language),
			unit: unitWords(scene, measure).long,
			words: {
				missing: absenceWord(scene),
				statuses: words.status,
				rest: words.figure.rest(formatNumber(Math.max(0, rows.length - FIRST), language)),
				start: words.band.start
			}
		}
	};
}

const lookOf = ({ main, turn }: DotLine): DotLook =>
	`${turn === 0 ? 'disc' : 'stroke'}-${main ? 'main' : 'comparison'}`;
