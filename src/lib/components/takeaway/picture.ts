import { barsDrawing } from '#lib/export/picture/bars.ts';
import { picture } from '#lib/export/picture/frame.ts';
import type { Speech } from '#lib/narrative/speech.ts';
import { drawnOptions, scopeLine, type Handout } from '#lib/narrative/handout.ts';

/**
 * The chart of a handout as an SVG file with its title, scope, finding, source and sample mark.
 * @throws RangeError for a handout without a chart
 */
export function handoutPicture(
	{ title, scope, finding, sample, source, chart }: Handout,
	{ language, words }: Speech,
	address: string
): string {
	if (!chart) throw new RangeError(`${title} has no chart`);
	const { unit } = chart.options;
	return picture(
		barsDrawing(chart.rows, drawnOptions(chart, language)),
		{
			title,
			scope: scopeLine([chart.title, ...scope, ...(unit ? [words.title.unit(unit)] : [])], words),
			finding,
			sample: sample ? `${words.sample.mark}　${words.sample.text}` : null,
			below: [source, address]
		},
		language
	);
}
