import type { Dataset } from '#lib/catalogue/dataset.ts';
import { TOTAL, UNCLASSIFIED, type DimensionId } from '#lib/catalogue/dimension.ts';
import type { Choice, Figure } from '#lib/catalogue/figure.ts';
import { answerPath } from '../figure-data.ts';
import { question, type Chosen } from '../question.ts';
import { selectionKey, type Selection } from '../selection.ts';
import type { KnownDataset } from './known.ts';

/**
 * The small prerendered file of a figure that holds the answer to a selection, and perhaps more:
 * with it no engine is needed. Null where no figure asks so much.
 */
export function answerFile(
	dataset: Dataset,
	known: KnownDataset,
	printed: readonly string[],
	selection: Selection
): string | null {
	for (const figure of dataset.figures) {
		if (figure.items || figure.grouping) continue;
		const chosen = choicesFor(figure, known, printed, selection);
		if (!chosen) continue;
		const asked = question(dataset, figure, chosen);
		if (holds(asked, selection)) return answerPath(dataset.id, selectionKey(dataset, asked));
	}
	return null;
}

/** Choices of a figure of which a file is made: at most one of those that files answer is not its default. */
function choicesFor(
	figure: Figure,
	{ values }: KnownDataset,
	printed: readonly string[],
	{ where }: Selection
): Chosen | null {
	const chosen: Partial<Record<DimensionId, string>> = {};
	let others = 0;
	for (const [dimension, choice] of Object.entries(figure.choices) as [DimensionId, Choice][]) {
		const usual = defaultOf(choice, values[dimension] ?? []);
		const wanted = where[dimension]?.find((code) => code !== choice.beside) ?? usual;
		if (wanted === undefined) return null;
		if (choice.answer === 'page') {
			if (usual === undefined) return null;
			chosen[dimension] = usual;
			continue;
		}
		chosen[dimension] = wanted;
		if (choice.answer === 'path') {
			if (!isInPath(dimension, choice, wanted, values[dimension] ?? [], printed)) return null;
		} else if (wanted !== usual) {
			others += choice.answer === 'file' && isOffered(choice, wanted) ? 1 : 2;
		}
	}
	return others > 1 ? null : chosen;
}

const defaultOf = (choice: Choice, list: readonly string[]): string | undefined =>
	choice.default === 'latest' ? list.at(-1) : list.find((code) => code === choice.default);

const isOffered = ({ values }: Choice, code: string): boolean => values?.includes(code) ?? true;

const isInPath = (
	dimension: DimensionId,
	choice: Choice,
	code: string,
	list: readonly string[],
	printed: readonly string[]
): boolean =>
	isOffered(choice, code) &&
	list.includes(code) &&
	code !== TOTAL &&
	code !== UNCLASSIFIED &&
	(dimension !== 'ref_area' || printed.includes(code));

/** Everything that is asked for is among what is answered. */
export const holds = (answered: Selection, asked: Selection): boolean =>
	Object.entries(answered.where).every(([dimension, codes]) =>
		asked.where[dimension as DimensionId]?.every((code) => codes.includes(code))
	) &&
	(!answered.measures || (asked.measures?.every((id) => answered.measures?.includes(id)) ?? false));
