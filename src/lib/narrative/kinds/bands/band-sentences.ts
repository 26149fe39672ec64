import { roundHalfUp } from '#lib/base/number.ts';
import { note, type Claim, type Statement } from '../../claim.ts';
import { ranking } from '../../ranking.ts';
import {
	chosenName,
	decimalsOf,
	measureTitle,
	numberIn,
	printedWithUnit,
	type Scene
} from '../../scene.ts';
import { compared, leaders, overOf, setPhrase } from '../../set.ts';
import { termOf } from '../../term.ts';
import { countedIn } from '../bars/ranking-sentences.ts';

/** The items with the highest upper mean, with their bands. */
export function bandSentences(scene: Scene): Statement[] {
	const { words, figure } = scene;
	const [lower = '', upper = '', mark = ''] = figure.measures;
	const byUpper: Scene = { ...scene, measure: upper };
	const all = ranking(byUpper);
	const decimals = decimalsOf(scene, upper);
	const printed = (value: number | null) => roundHalfUp(value ?? 0, decimals);
	const top = leaders(compared(all), ({ value }) => printed(value));
	if (top.length === 0) return [note(words.figure.noData)];
	const levels = top.flatMap(({ row }) =>
		[lower, mark].flatMap((measure): Claim[] => {
			const of = termOf(scene, measure, row);
			return of ? [{ kind: 'level', of }] : [];
		})
	);
	const text = (measure: string, row: (typeof top)[number]['row']) =>
		printedWithUnit(scene, measure, numberIn(row, measure));
	return [
		{
			text: words.say.most({
				period: chosenName(scene, 'time_period'),
				area: countedIn(scene),
				set: setPhrase(byUpper, all),
				measure: measureTitle(scene, upper),
				size: 'high',
				end: 'highest',
				single: top.length === 1,
				top: words.list(
					top.map(({ name, row }) =>
						words.say.item(
							name,
							words.say.band(
								text(lower, row),
								text(upper, row),
								numberIn(row, mark) === null ? null : text(mark, row)
							)
						)
					)
				)
			}),
			claims: [
				{
					kind: 'extreme',
					end: 'highest',
					named: top.map(({ code, value }) => ({ code, value: printed(value) })),
					over: overOf(byUpper, all, null)
				},
				...levels
			]
		}
	];
}
