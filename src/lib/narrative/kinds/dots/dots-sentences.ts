import { TOTAL } from '#lib/catalogue/dimension.ts';
import { dotItems, dotLines, linesOf } from './dots.ts';
import {
	areaName,
	chosenName,
	dimensionTitle,
	measureTitle,
	numberIn,
	printedWithUnit,
	valueName,
	type Scene
} from '../../scene.ts';

/** The three items whose first mark is the highest, then every mark of the total. */
export function dotsSentences(scene: Scene): string[] {
	const { figure, measure, words } = scene;
	const lines = dotLines(scene);
	const items = dotItems(lines).filter(({ value }) => value !== null);
	const [first] = lines;
	if (!first || items.length === 0) return [words.figure.noData];
	const totals = lines.flatMap(({ name, rows }) => {
		const value = numberIn(rows.get(TOTAL), measure);
		return value === null ? [] : [words.finding.item(name, printedWithUnit(scene, measure, value))];
	});
	return [
		words.finding.ranking({
			period: chosenName(scene, 'time_period'),
			area: areaName(scene),
			measure: words.finding.item(
				measureTitle(scene, measure),
				valueName(scene, linesOf(scene), first.value)
			),
			dimension: dimensionTitle(scene, figure.across),
			threshold: null,
			top: words.list(
				items
					.slice(0, 3)
					.map(({ name, value }) =>
						words.finding.item(name, printedWithUnit(scene, measure, value))
					)
			)
		}),
		...(totals.length > 0
			? [words.finding.total(valueName(scene, figure.across, TOTAL), words.list(totals))]
			: [])
	];
}
