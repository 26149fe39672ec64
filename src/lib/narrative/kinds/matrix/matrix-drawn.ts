import { periodCode } from '#lib/base/period.ts';
import type { Drawn, Mark } from '../../mark.ts';
import { matrixPeriods } from '../../matrix.ts';
import type { Scene } from '../../scene.ts';

/** An item in the period that was pointed at, else in the newest one. */
export function matrixDrawn(scene: Scene, { period }: Mark): Drawn {
	const { frequency } = scene.dataset;
	const time_period =
		period === undefined ? matrixPeriods(scene).at(-1) : periodCode({ frequency, index: period });
	return { measure: scene.measure, where: time_period === undefined ? {} : { time_period } };
}
