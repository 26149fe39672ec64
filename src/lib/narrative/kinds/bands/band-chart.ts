import { formatNumber } from '#lib/base/number.ts';
import type { BandRow, WageBandOptions } from '#lib/charts/wage-band/options.ts';
import { absenceWord } from '../../absence.ts';
import { absence } from '../../row-cell.ts';
import { minimumWageReference } from '../../minimum-wage.ts';
import { markOf } from '../../revision.ts';
import { ranking } from '../../ranking.ts';
import { measureTitle, numberIn, printed, unitWords, type Scene } from '../../scene.ts';

export interface BandChart {
	readonly rows: readonly BandRow[];
	readonly options: WageBandOptions;
}

const FIRST = 20;

/** The bands of a wage figure by their upper mean, and how their axis and key are written. */
export function bandChart(scene: Scene): BandChart {
	const { figure, words, language } = scene;
	const [lower = '', upper = '', mark = ''] = figure.measures;
	const rows = ranking({ ...scene, measure: upper }).map(({ code, name, row }): BandRow => {
		const value = (measure: string) => (measure ? numberIn(row, measure) : null);
		const label = (measure: string) => (measure ? printed(scene, measure, value(measure)) : '');
		return {
			id: code,
			name,
			lower: value(lower),
			upper: value(upper),
			mark: value(mark),
			...absence(scene, upper, row),
			status: markOf(scene, upper, row),
			labels: { lower: label(lower), upper: label(upper), mark: label(mark) }
		};
	});
	return {
		rows,
		options: {
			first: FIRST,
			formatTick: (value) => formatNumber(value, language),
			unit: unitWords(scene, lower).long,
			references: minimumWageReference(scene, lower),
			words: {
				missing: absenceWord(scene),
				statuses: words.status,
				rest: words.figure.rest(formatNumber(Math.max(0, rows.length - FIRST), language)),
				band: words.band.band,
				mark: mark ? measureTitle(scene, mark) : '',
				start: words.band.start
			}
		}
	};
}
