import { scopeParts, subject } from './title.ts';
import type { Scene } from './scene.ts';

/** Signs that a file system may refuse, and spaces. */
const UNFIT = /[\s\\/:*?"<>|\p{Cc}]+/gu;
const LONGEST = 100;

/** A name of a file, without its ending, out of words. */
export const fileNameOf = (parts: readonly string[]): string =>
	parts
		.map((part) => part.replace(UNFIT, '-'))
		.join('_')
		.slice(0, LONGEST);

/** The name of a figure's file without its ending: sample or not, what is drawn, its whole scope. */
export const fileName = (scene: Scene): string =>
	fileNameOf([...(scene.data.sample ? ['sample'] : []), subject(scene), ...scopeParts(scene)]);
