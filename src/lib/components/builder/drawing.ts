import type { Language } from '#lib/base/language.ts';
import { barsDrawing } from '#lib/export/picture/bars.ts';
import { dotsDrawing } from '#lib/export/picture/dots.ts';
import type { Drawing } from '#lib/export/picture/frame.ts';
import { heatmapDrawing } from '#lib/export/picture/heatmap.ts';
import { multiplesDrawing } from '#lib/export/picture/multiples.ts';
import { seriesDrawing } from '#lib/export/picture/series.ts';
import { tileMapDrawing } from '#lib/export/picture/tile-map.ts';
import type { CrossChart } from '#lib/narrative/cross/charts/cross-chart.ts';

/** A picture of a table as it stands on paper. */
export function crossDrawing(chart: CrossChart, language: Language): Drawing {
	switch (chart.form) {
		case 'line':
			return seriesDrawing(chart.series, chart.options);
		case 'multiples':
			return multiplesDrawing(chart.panels, chart.options);
		case 'heatmap':
			return heatmapDrawing(chart.rows, chart.options);
		case 'bars':
			return barsDrawing(chart.rows, chart.options, language);
		case 'dots':
			return dotsDrawing(chart.rows, chart.options);
		case 'map':
			return tileMapDrawing(chart.rows, chart.options);
	}
}
