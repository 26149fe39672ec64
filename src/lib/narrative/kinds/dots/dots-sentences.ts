import { punctuation } from '#lib/base/punctuation.ts';
import { TOTAL } from '#lib/catalogue/dimension.ts';
import { note, type Claim, type Statement } from '../../claim.ts';
import { ranking } from '../../ranking.ts';
import { printedWithUnit, valueName, type Scene } from '../../scene.ts';
import { termOf } from '../../term.ts';
import { rankingSentences } from '../bars/ranking-sentences.ts';
import { againstSentences } from './against-sentences.ts';
import { dotLines, linesOf } from './dots.ts';

/** How the area stands against the one beside it, or else the items that are highest; then every mark of the total. */
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
	const beside = lines.find(({ main, turn }) => !main && turn === first.turn);
	const against = beside ? againstSentences(first, beside) : [];
	const lead = against.length > 0 ? against : rankingSentences(first.scene).slice(0, 1);
	const [opening, ...rest] = lead;
	return [
		...(opening ? [firstMark(scene, opening, first.value)] : []),
		...rest,
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
function firstMark(scene: Scene, { text, claims }: Statement, value: string): Statement {
	const dimension = linesOf(scene);
	if (dimension === 'ref_area') return { text, claims };
	const { colon } = punctuation(scene.language);
	return { text: `${valueName(scene, dimension, value)}${colon}${text}`, claims };
}
