import { sharedCodes, type Drawn } from '../../mark.ts';
import type { Scene } from '../../scene.ts';

/** A bar or tile: the measure, or its change where that is ranked. */
export const barDrawn = (scene: Scene): Drawn =>
	scene.by === 'change' ? 'change' : { measure: scene.measure, where: sharedCodes(scene) };
