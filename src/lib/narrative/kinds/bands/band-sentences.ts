import { countedIn } from '../bars/ranking-sentences.ts';
import { ranking } from '../../ranking.ts';
import { chosenName, dimensionTitle, numberIn, printedWithUnit, type Scene } from '../../scene.ts';

/** The three items with the highest upper mean, with their bands. */
export function bandSentences(scene: Scene): string[] {
	const { words, figure } = scene;
	const [lower = '', upper = '', mark = ''] = figure.measures;
	const items = ranking({ ...scene, measure: upper }).filter(({ value }) => value !== null);
	if (items.length === 0) return [words.figure.noData];
	const top = items.slice(0, 3).map(({ name, row }) => {
		const desired = numberIn(row, mark);
		return words.finding.bandItem(
			name,
			printedWithUnit(scene, lower, numberIn(row, lower)),
			printedWithUnit(scene, upper, numberIn(row, upper)),
			desired === null ? null : printedWithUnit(scene, mark, desired)
		);
	});
	return [
		words.finding.band({
			period: chosenName(scene, 'time_period'),
			area: countedIn(scene),
			dimension: dimensionTitle(scene, figure.across),
			top: words.list(top)
		})
	];
}
