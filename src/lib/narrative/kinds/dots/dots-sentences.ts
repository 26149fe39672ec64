import { TOTAL } from '#lib/catalogue/dimension.ts';
import { note, type Claim, type Statement } from '../../claim.ts';
import { ranking } from '../../ranking.ts';
import { printedWithUnit, valueName, type Scene } from '../../scene.ts';
import { termOf } from '../../term.ts';
import { rankingSentences } from '../bars/ranking-sentences.ts';
import { dotLines, linesOf } from './dots.ts';

/** The items whose first mark is the highest, then every mark of the total. */
export function dotsSentences(scene: Scene): Statement[] {
	const { figure, measure, words } = scene;
	const lines = dotLines(scene);
	const [first] = lines;
	if (!first || ranking(first.scene).every(({ value }) => value === null))
		return [note(words.figure.noData)];
	const totals = lines.flatMap(({ name, rows, scene: own }) => {
		const of = termOf(own, measure, rows.get(TOTAL));
		return of ? [{ of, text: words.say.item(name, printedWithUnit(own, measure, of.value)) }] : [];
	});
	const [most] = rankingSentences(first.scene);
	return [
		...(most ? [firstMark(scene, most, first.value)] : []),
		...(totals.length > 0
			? [
					{
						text: words.say.total(
							valueName(scene, figure.across, TOTAL),
							words.list(totals.map(({ text }) => text)),
							null
						),
						claims: totals.map(({ of }): Claim => ({ kind: 'level', of }))
					}
				]
			: [])
	];
}

/** Which of an item's marks is spoken of. */
const firstMark = (scene: Scene, { text, claims }: Statement, value: string): Statement => ({
	text: `${valueName(scene, linesOf(scene), value)}${scene.language === 'en' ? ': ' : '：'}${text}`,
	claims
});
