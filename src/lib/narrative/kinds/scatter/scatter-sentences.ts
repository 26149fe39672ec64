import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import { note, type Statement } from '../../claim.ts';
import { ranking } from '../../ranking.ts';
import {
	areaName,
	chosenName,
	decimalsOf,
	measureTitle,
	printedWithUnit,
	type Scene
} from '../../scene.ts';
import { compared, nounOf, overOf, setPhrase } from '../../set.ts';
import { rankingSentences } from '../bars/ranking-sentences.ts';
import { atEnd, FIRST } from '../ends.ts';
import { axesOf } from './axes.ts';

/**
 * How many lie above the line that divides the picture, which lie highest, and between which two
 * the gap is widest: the set is named once, the sentences after it go on about the same.
 */
export function scatterSentences(scene: Scene): Statement[] {
	const { y, gap } = axesOf(scene);
	const byRatio: Scene = { ...scene, measure: y };
	const byGap: Scene = { ...scene, measure: gap };
	const all = ranking(byRatio);
	if (all.every(({ value }) => value === null)) return [note(scene.words.figure.noData)];
	// One alone or none is no picture of many.
	if (compared(all).length < 2) return rankingSentences(byRatio);
	const widest = [...atEnd(byGap, 'highest', 1), ...atEnd(byGap, 'lowest', 1)];
	return [
		exceeding(byRatio),
		...(scene.form === 'dumbbell' ? widest : [...atEnd(byRatio, 'highest', FIRST), ...widest])
	];
}

/** As printed: a value that is printed like the line lies on it. */
function exceeding(scene: Scene): Statement {
	const { measure, words, language } = scene;
	const level = scene.figure.reference ?? 1;
	const all = ranking(scene);
	const decimals = decimalsOf(scene, measure);
	const count = compared(all).filter(
		({ value }) => roundHalfUp(value ?? 0, decimals) > level
	).length;
	return {
		text: words.say.exceeding({
			period: chosenName(scene, 'time_period'),
			area: areaName(scene),
			set: setPhrase(scene, all),
			noun: nounOf(scene),
			measure: measureTitle(scene, measure),
			level: printedWithUnit(scene, measure, level),
			count: formatNumber(count, language)
		}),
		claims: [{ kind: 'count', count, over: overOf(scene, all, null), that: { above: level } }]
	};
}
