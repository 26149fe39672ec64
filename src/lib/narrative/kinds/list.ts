import type { DataTable } from '../data-table.ts';
import { dotsTable } from './dots/dots-table.ts';
import { itemTable } from './bars/item-table.ts';
import { matrixTable } from './matrix/matrix-table.ts';
import type { Scene } from '../scene.ts';
import { seriesTable } from './series/series-table.ts';

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
