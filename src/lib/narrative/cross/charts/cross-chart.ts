import type { DotPlotOptions, DotRow } from '#lib/charts/dot-plot/options.ts';
import type { HeatmapOptions, HeatRow } from '#lib/charts/heatmap/options.ts';
import type { BarRow, RankedBarsOptions } from '#lib/charts/ranked-bars/options.ts';
import type { Series } from '#lib/charts/series.ts';
import type { Panel, SmallMultiplesOptions } from '#lib/charts/small-multiples/options.ts';
import type { TileMapOptions, TileRow } from '#lib/charts/tile-map/options.ts';
import type { TimeSeriesOptions } from '#lib/charts/time-series/options.ts';

/** A picture of a table, with what it draws of it in words. */
export type CrossChart = { readonly said: readonly string[] } & (
	| {
			readonly form: 'line';
			readonly series: readonly Series[];
			readonly options: TimeSeriesOptions;
	  }
	| { readonly form: 'bars'; readonly rows: readonly BarRow[]; readonly options: RankedBarsOptions }
	| { readonly form: 'dots'; readonly rows: readonly DotRow[]; readonly options: DotPlotOptions }
	| {
			readonly form: 'heatmap';
			readonly rows: readonly HeatRow[];
			readonly options: HeatmapOptions;
	  }
	| {
			readonly form: 'multiples';
			readonly panels: readonly Panel[];
			readonly options: SmallMultiplesOptions;
	  }
	| { readonly form: 'map'; readonly rows: readonly TileRow[]; readonly options: TileMapOptions }
);
