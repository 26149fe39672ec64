import { NARRATIVES } from './kinds/list.ts';
import type { Scene } from './scene.ts';

/** What the figure says, in one or a few sentences; also its text alternative. */
export const finding = (scene: Scene): string =>
	NARRATIVES[scene.figure.kind].sentences(scene).join(scene.language === 'en' ? ' ' : '');
