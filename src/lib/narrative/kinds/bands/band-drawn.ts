import { BAND_LINES } from '#lib/charts/wage-band/options.ts';
import { sharedCodes, type Drawn, type Mark } from '../../mark.ts';
import type { Scene } from '../../scene.ts';

/** An end of a band or the mark beside it; the row as a whole stands where its upper end is. */
export function bandDrawn(scene: Scene, { line = 'upper' }: Mark): Drawn {
	const index = BAND_LINES.findIndex((one) => one === line);
	return { measure: scene.figure.measures[index] ?? '', where: sharedCodes(scene) };
}
