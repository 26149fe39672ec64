import type { ScatterAxes } from '#lib/catalogue/figure.ts';
import type { Scene } from '../../scene.ts';

/** @throws RangeError where the figure does not say what its axes are */
export function axesOf({ figure }: Pick<Scene, 'figure'>): ScatterAxes {
	if (!figure.axes) throw new RangeError(`${figure.id}: it has no axes`);
	return figure.axes;
}
