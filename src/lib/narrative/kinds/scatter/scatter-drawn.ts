import { sharedCodes, type Drawn, type Mark } from '../../mark.ts';
import { periodBefore } from '../../ranking.ts';
import type { Scene } from '../../scene.ts';

/** Beside its measures a bubble is read with its ratio a year before, and in the area beside. */
export const BEFORE = 'before';
export const BESIDE = 'beside';

/** What is read of a bubble or drawn of a dumbbell; the bubble as a whole stands for what it ranks. */
export function scatterDrawn(scene: Scene, { line }: Mark): Drawn {
	const { figure, measure } = scene;
	const where = sharedCodes(scene);
	if (line === BEFORE) {
		const period = periodBefore(scene);
		return { measure, where: { ...where, ...(period === null ? {} : { time_period: period }) } };
	}
	if (line === BESIDE) {
		const area = figure.choices.ref_area?.beside;
		return { measure, where: { ...where, ...(area === undefined ? {} : { ref_area: area }) } };
	}
	const own = line !== undefined && figure.measures.includes(line) ? line : measure;
	return { measure: own, where };
}
