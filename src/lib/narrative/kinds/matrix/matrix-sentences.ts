import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import { newestScene } from '../../matrix.ts';
import { ranking } from '../../ranking.ts';
import { rankingSentences } from '../bars/ranking-sentences.ts';
import { decimalsOf, isDifference, printedWithUnit, type Scene } from '../../scene.ts';

/** What the newest period says, and in how many items openings outnumber applicants. */
export function matrixSentences(scene: Scene): string[] {
	const newest: Scene = {
		...newestScene(scene),
		level: scene.figure.kind === 'multiples' ? 'major' : 'middle'
	};
	return [...rankingSentences(newest), ...aboveSentence(newest)];
}

function aboveSentence(scene: Scene): string[] {
	const { figure, words, language, measure } = scene;
	const level = isDifference(scene, measure) ? 0 : figure.reference;
	if (level === undefined) return [];
	const items = ranking(scene).filter(({ value, small }) => value !== null && !small);
	// As printed: what reads 1.00 counts as 1.00.
	const decimals = decimalsOf(scene, measure);
	const above = items.filter(({ value }) => roundHalfUp(value ?? 0, decimals) >= level);
	const [all, count] = [items.length, above.length].map((one) => formatNumber(one, language));
	return [words.matrix.above(printedWithUnit(scene, measure, level), count ?? '', all ?? '')];
}
