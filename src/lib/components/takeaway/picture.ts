import { barsDrawing } from '#lib/export/picture/bars.ts';
import { picture, type Drawing } from '#lib/export/picture/frame.ts';
import type { Speech } from '#lib/narrative/speech.ts';
import { drawnOptions, scopeLine, type Handout } from '#lib/narrative/handout.ts';

/**
 * The chart of a handout as an SVG file with its title, scope, finding, source and sample mark.
 * @param drawing another picture than the handout's own bars
 * @throws RangeError for a handout without a chart
 */
export function handoutPicture(
	{ title, scope, finding, sample, source, chart }: Handout,
	{ language, words }: Speech,
	address: string,
	drawing?: Drawing
): string {
	const bars = chart && barsDrawing(chart.rows, drawnOptions(chart, language));
	const drawn = drawing ?? bars;
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
			sample: sample ? `${words.sample.mark}　${words.sample.text}` : null,
			below: [source, address]
		},
		language
	);
}
