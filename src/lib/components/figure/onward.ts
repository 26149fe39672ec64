import { addressOf } from '#lib/query/cross/address.ts';
import { viewOfFigure } from '#lib/query/cross/from-figure.ts';
import { figureSql } from '#lib/query/figure-sql.ts';
import type { Scene } from '#lib/narrative/scene.ts';
import { queryText } from '#lib/state/choices.ts';

/** Where a figure goes on: its table in the builder, and its question in SQL; both below the explorer's address. */
export function onward(scene: Scene): { table: string; sql: string } {
	const { figure, dataset, data, names } = scene;
	const view = viewOfFigure({ figure, dataset, data, names, view: scene });
	return {
		table: queryText(addressOf(view)),
		sql: `${queryText(new URLSearchParams({ sql: figureSql(dataset, figure, scene) }))}#sql`
	};
}
