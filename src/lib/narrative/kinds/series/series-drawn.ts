import type { Drawn, Mark } from '../../mark.ts';
import type { Scene } from '../../scene.ts';
import { lines } from '../../series.ts';

/** A point of the line that was pointed at, else of the main one. */
export function seriesDrawn(scene: Scene, { line }: Mark): Drawn {
	const { lines: by } = scene.figure;
	const all = lines(scene);
	const own = all.find(({ id }) => id === line) ?? all.find(({ main }) => main);
	const measure = own?.measure ?? scene.measure;
	return { measure, where: own && by && by !== 'measures' ? { [by]: own.id } : {} };
}
