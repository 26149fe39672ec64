import {
	autocompletion,
	type Completion,
	type CompletionContext,
	type CompletionResult
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { Suggestions } from '#lib/query/explore-completion.ts';

/** What could stand at a place of a text. */
export type Suggest = (sql: string, at: number) => Suggestions | null;

/**
 * Offers what could stand there while it is written, or when Ctrl+Space asks. Nothing is chosen
 * until an arrow key chooses it, so that Enter always ends the line.
 */
export const completion = (suggest: Suggest): Extension =>
	autocompletion({
		override: [
			({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
				const found = suggest(state.doc.toString(), pos);
				// A list that opens by itself at an empty place is in the way.
				if (!found || (!explicit && isEmptyPlace(state.sliceDoc(0, pos), found.from))) return null;
				return {
					from: found.from,
					filter: false,
					options: found.items.map(({ text, about }): Completion => ({
						label: text,
						...(about === '' ? {} : { detail: about })
					}))
				};
			}
		],
		selectOnOpen: false,
		// What nobody chose is never taken: an arrow key need not wait.
		interactionDelay: 0,
		icons: false
	});

/** Nothing is written yet; behind a point or an opening quotation mark that is a question. */
const isEmptyPlace = (before: string, from: number): boolean =>
	from === before.length && !/[.']$/.test(before);
