import type { DataTable } from './data-table.ts';
import { itemTable } from './item-table.ts';
import type { Scene } from './scene.ts';
import { seriesTable } from './series-table.ts';

export const dataTable = (scene: Scene): DataTable =>
	scene.figure.kind === 'series' ? seriesTable(scene) : itemTable(scene);
