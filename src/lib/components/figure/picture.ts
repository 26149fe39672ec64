import { sampleLine } from '#lib/narrative/speech.ts';
import type { KindId } from '#lib/catalogue/kind.ts';
import { bandDrawing } from '#lib/export/picture/band.ts';
import { barsDrawing } from '#lib/export/picture/bars.ts';
import { dotsDrawing } from '#lib/export/picture/dots.ts';
import { picture, type Drawing } from '#lib/export/picture/frame.ts';
import { heatmapDrawing } from '#lib/export/picture/heatmap.ts';
import { multiplesDrawing } from '#lib/export/picture/multiples.ts';
import { scatterDrawing } from '#lib/export/picture/scatter.ts';
import { seriesDrawing } from '#lib/export/picture/series.ts';
import { stacked } from '#lib/export/picture/stacked.ts';
import { tileMapDrawing } from '#lib/export/picture/tile-map.ts';
import { bandChart } from '#lib/narrative/kinds/bands/band-chart.ts';
import { citedSource } from '#lib/narrative/citation.ts';
import { dotsChart } from '#lib/narrative/kinds/dots/dots-chart.ts';
import { finding } from '#lib/narrative/finding.ts';
import { fieldChart } from '#lib/narrative/kinds/matrix/field-chart.ts';
import { heatmapChart } from '#lib/narrative/kinds/matrix/heatmap-chart.ts';
import { multiplesChart } from '#lib/narrative/kinds/matrix/multiples-chart.ts';
import { rankingChart } from '#lib/narrative/kinds/bars/ranking-chart.ts';
import type { Scene } from '#lib/narrative/scene.ts';
import { dumbbellChart } from '#lib/narrative/kinds/scatter/dumbbell-chart.ts';
import { scatterChart } from '#lib/narrative/kinds/scatter/scatter-chart.ts';
import { seriesChart } from '#lib/narrative/kinds/series/series-chart.ts';
import { tileChart } from '#lib/narrative/kinds/tiles/tile-chart.ts';
import { scope, subject } from '#lib/narrative/title.ts';

function bars(scene: Scene): Drawing {
	const { rows, options } = rankingChart(scene);
	return barsDrawing(rows, options, scene.language);
}

const DRAWINGS: Readonly<Record<KindId, (scene: Scene) => Drawing>> = {
	ranking: bars,
	tiles(scene) {
		const { rows, options } = tileChart(scene);
		return rows.length === 0 ? bars(scene) : stacked(tileMapDrawing(rows, options), bars(scene));
	},
	band(scene) {
		const { rows, options } = bandChart(scene);
		return bandDrawing(rows, options);
	},
	scatter(scene) {
		if (scene.form === 'dumbbell') {
			const { rows, options } = dumbbellChart(scene);
			return dotsDrawing(rows, options);
		}
		const { rows, options } = scatterChart(scene);
		return scatterDrawing(rows, options);
	},
	dots(scene) {
		const { rows, options } = dotsChart(scene);
		return dotsDrawing(rows, options);
	},
	series(scene) {
		const { series, options } = seriesChart(scene);
		return seriesDrawing(series, options);
	},
	heatmap(scene) {
		const { rows, options } = heatmapChart(scene);
		return heatmapDrawing(rows, options);
	},
	field(scene) {
		const { series, options } = fieldChart(scene);
		return seriesDrawing(series, options);
	},
	multiples(scene) {
		const { panels, options } = multiplesChart(scene);
		return multiplesDrawing(panels, options);
	}
};

/** What a figure draws, apart from the words around it. */
export const drawingOf = (scene: Scene): Drawing => DRAWINGS[scene.figure.kind](scene);

/** The figure as an SVG file that carries its title, scope, finding, source and sample mark. */
export const figurePicture = (scene: Scene, address: string): string =>
	picture(
		drawingOf(scene),
		{
			title: subject(scene),
			scope: scope(scene),
			finding: finding(scene),
			sample: scene.data.sample ? sampleLine(scene) : null,
			below: [citedSource(scene), address]
		},
		scene.language
	);
