import { SITE } from '#lib/catalogue/site.ts';
import type { Drawn, Mark } from '../../mark.ts';
import type { Scene } from '../../scene.ts';
import { matrixDrawn } from './matrix-drawn.ts';

/** The area of the line that was pointed at, else the home area, in the period read. */
export function fieldDrawn(scene: Scene, mark: Mark): Drawn {
	const drawn = matrixDrawn(scene, mark);
	if (drawn === 'change') return drawn;
	return {
		...drawn,
		where: { ...drawn.where, [scene.figure.across]: mark.row ?? mark.line ?? SITE.area }
	};
}
