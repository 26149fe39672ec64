import { dotsDrawing } from '#lib/export/picture/dots.ts';
import { barsDrawing } from '#lib/export/picture/bars.ts';
import { picture, type Drawing } from '#lib/export/picture/frame.ts';
import type { Language } from '#lib/base/language.ts';
import { sampleLine, type Speech } from '#lib/narrative/speech.ts';
import {
	drawnOptions,
	scopeLine,
	type Handout,
	type HandoutChart
} from '#lib/narrative/handout.ts';

/**
 * The chart of a handout as an SVG file with its title, scope, finding, source and sample mark.
 * @param drawing another picture than the handout's own
 * @throws RangeError for a handout without a chart
 */
export function handoutPicture(
	{ title, scope, finding, sample, source, chart }: Handout,
	{ language, words }: Speech,
	address: string,
	drawing?: Drawing
): string {
	const drawn = drawing ?? (chart && chartDrawing(chart, language));
	if (!drawn) throw new RangeError(`${title} has no chart`);
	const unit = chart?.options.unit;
	return picture(
		drawn,
		{
			title,
			scope: scopeLine(
				[...(chart ? [chart.title] : []), ...scope, ...(unit ? [words.title.unit(unit)] : [])],
				words
			),
			finding,
			sample: sample ? sampleLine({ language, words }) : null,
			below: [source, address]
		},
		language
	);
}

const chartDrawing = (chart: HandoutChart, language: Language): Drawing =>
	chart.kind === 'dots'
		? dotsDrawing(chart.rows, chart.options)
		: barsDrawing(chart.rows, drawnOptions(chart, language), language);
