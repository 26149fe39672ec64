import { formatNumber } from '#lib/base/number.ts';
import { measureTitle, type Scene } from './scene.ts';

/** The words for a value whose base is below the threshold; empty where the figure has no base. */
export const smallBaseText = (scene: Scene): string => {
	const { figure, words, language, threshold } = scene;
	if (!figure.base) return '';
	return words.figure.small(
		formatNumber(threshold, language),
		measureTitle(scene, figure.base.measure)
	);
};
