import { covers, period } from '#lib/base/period.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { Row } from '#lib/query/table.ts';
import { note, type Statement } from '../claim.ts';
import { numberIn, printedWithUnit, textIn, type Ground } from '../scene.ts';
import { periodName } from '../speech.ts';
import { termIn } from '../term.ts';
import type { ReportSpeech } from './section.ts';

const RATIO = 'active_ratio';

/** The headline ratio of the newest month of the year for which it is known: another scope. */
export function headlineSentence(
	speech: ReportSpeech,
	dataset: Dataset,
	rows: readonly Row[],
	year: string
): Statement[] {
	const known = rows
		.filter(
			(row) =>
				numberIn(row, RATIO) !== null && covers(period(year), period(textIn(row, 'time_period')))
		)
		.sort((a, b) => (textIn(a, 'time_period') < textIn(b, 'time_period') ? 1 : -1));
	const [newest] = known;
	const of = termIn({ dataset }, RATIO, newest);
	if (!newest || !of) return [];
	const ground: Ground = {
		...speech,
		dataset,
		names: {},
		data: { sample: false },
		figure: { across: 'time_period' },
		chosen: {}
	};
	return [
		{
			text: speech.report.headline({
				area: speech.area,
				period: periodName(speech, textIn(newest, 'time_period')),
				ratio: printedWithUnit(ground, RATIO, of.value)
			}),
			claims: [{ kind: 'level', of }]
		},
		note(speech.report.headlineScope)
	];
}
