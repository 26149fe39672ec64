import { sharedCodes, type Drawn, type Mark } from '../../mark.ts';
import type { Scene } from '../../scene.ts';
import { dotLines } from './dots.ts';

/** One mark of an item; the row as a whole stands where its first mark is. */
export function dotDrawn(scene: Scene, { line }: Mark): Drawn {
	const lines = dotLines(scene);
	const own = lines.find(({ id }) => id === line) ?? lines[0];
	return { measure: scene.measure, where: sharedCodes(own?.scene ?? scene) };
}
