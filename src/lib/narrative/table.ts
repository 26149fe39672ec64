import type { DataTable } from './data-table.ts';
import { dotsTable } from './dots-table.ts';
import { itemTable } from './item-table.ts';
import { matrixTable } from './matrix-table.ts';
import type { Scene } from './scene.ts';
import { seriesTable } from './series-table.ts';

const TABLES = {
	ranking: itemTable,
	tiles: itemTable,
	band: itemTable,
	dots: dotsTable,
	series: seriesTable,
	heatmap: matrixTable,
	multiples: matrixTable
} as const;

export const dataTable = (scene: Scene): DataTable => TABLES[scene.figure.kind](scene);
