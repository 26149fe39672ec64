import { sighting, type Sighting, type Spot } from '#lib/contract/sighting.ts';
import type { Rule, Words } from '#lib/contract/rule.ts';
import { WORKBOOK_RULES } from './rules.ts';

/** Asked once a column: what one cell of it is, the others are too. */
const ONCE: readonly Rule[] = [
	WORKBOOK_RULES.shown,
	WORKBOOK_RULES.unknownFormat,
	WORKBOOK_RULES.precision,
	WORKBOOK_RULES.externalFormula
];

interface Question {
	readonly rule: Rule;
	readonly spot: Spot;
	readonly words: Words;
	count: number;
}

/** What the cells of one sheet say beyond their text, in the order of its cells. */
export class ColumnQuestions {
	readonly #questions: Question[] = [];
	readonly #first = new Map<string, Question>();

	add(rule: Rule, spot: Spot, words: Words): void {
		const name = ONCE.includes(rule) ? `${spot.column} ${ONCE.indexOf(rule)}` : null;
		const before = name === null ? undefined : this.#first.get(name);
		if (before) {
			before.count++;
			return;
		}
		const question = { rule, spot, words, count: 1 };
		this.#questions.push(question);
		if (name !== null) this.#first.set(name, question);
	}

	told(): Sighting[] {
		return this.#questions.map(({ rule, spot, words, count }) =>
			sighting(rule, spot, { ...words, count })
		);
	}
}
