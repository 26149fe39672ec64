import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import { kindOf } from '#lib/catalogue/kind.ts';
import { newestScene } from '../../matrix.ts';
import { note, type Statement } from '../../claim.ts';
import { ranking } from '../../ranking.ts';
import { decimalsOf, isDifference, printedWithUnit, type Scene } from '../../scene.ts';
import { compared, overOf, nounOf } from '../../set.ts';
import { rankingSentences } from '../bars/ranking-sentences.ts';

/** What the newest period says, and in how many items openings outnumber applicants. */
export function matrixSentences(scene: Scene): Statement[] {
	const newest: Scene = {
		...newestScene(scene),
		level: kindOf(scene.figure).steps === 'groups' ? 'major' : 'middle'
	};
	const caution =
		kindOf(scene.figure).scales && scene.scale === 'own'
			? [note(scene.words.matrix.scale.caution)]
			: [];
	return [...rankingSentences(newest), ...aboveSentence(newest), ...caution];
}

function aboveSentence(scene: Scene): Statement[] {
	const { figure, words, language, measure } = scene;
	const level = isDifference(scene, measure) ? 0 : figure.reference;
	const all = ranking(scene);
	const items = compared(all);
	if (level === undefined || items.length === 0) return [];
	// As printed: what reads 1.00 counts as 1.00.
	const decimals = decimalsOf(scene, measure);
	const count = items.filter(({ value }) => roundHalfUp(value ?? 0, decimals) >= level).length;
	return [
		{
			text: words.say.above({
				level: printedWithUnit(scene, measure, level),
				count: formatNumber(count, language),
				compared: formatNumber(items.length, language),
				noun: nounOf(scene)
			}),
			claims: [{ kind: 'count', count, over: overOf(scene, all, null), that: { atLeast: level } }]
		}
	];
}
