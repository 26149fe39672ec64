import type { CrossChart } from './charts/cross-chart.ts';
import { heatmapChart, lineChart, multiplesChart } from './charts/lines.ts';
import { barsChart, dotsChart, mapChart } from './charts/rows.ts';
import type { CrossTable } from './cross-table.ts';
import type { CrossScene } from './scene.ts';

/** The picture that a view asks for; null for the table itself, or where nothing can be drawn. */
export function crossChart(scene: CrossScene, table: CrossTable): CrossChart | null {
	if (table.rows.length === 0) return null;
	switch (scene.view.form) {
		case 'table':
			return null;
		case 'line':
			return lineChart(scene);
		case 'multiples':
			return multiplesChart(scene);
		case 'heatmap':
			return heatmapChart(scene);
		case 'bars':
			return barsChart(scene, table);
		case 'dots':
			return dotsChart(scene, table);
		case 'map':
			return mapChart(scene, table);
	}
}
