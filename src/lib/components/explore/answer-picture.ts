import type { Language } from '#lib/base/language.ts';
import { sampleLine } from '#lib/narrative/speech.ts';
import type { Words } from '#lib/base/words/ja.ts';
import { barsDrawing } from '#lib/export/picture/bars.ts';
import { picture, type Drawing } from '#lib/export/picture/frame.ts';
import { seriesDrawing } from '#lib/export/picture/series.ts';
import { stacked } from '#lib/export/picture/stacked.ts';
import type { AnswerChart, AnswerPanel } from '#lib/narrative/explore/answer-chart.ts';

interface Around {
	readonly language: Language;
	readonly words: Pick<Words, 'sample'>;
	readonly sample: boolean;
	readonly below: readonly string[];
}

const drawing = (panel: AnswerPanel, language: Language): Drawing =>
	panel.form === 'bars'
		? barsDrawing(panel.rows, panel.options, language)
		: seriesDrawing(panel.series, panel.options);

/** The picture of an answer as an SVG file, with its mark, what it leaves out, and its sources. */
export const answerPicture = (
	{ title, said, panels }: AnswerChart,
	{ language, words, sample, below }: Around
): string =>
	picture(
		panels.map((panel) => drawing(panel, language)).reduce(stacked),
		{
			title,
			scope: '',
			finding: said.join(' '),
			sample: sample ? sampleLine({ language, words }) : null,
			below
		},
		language
	);
