import { completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL, sql } from '@codemirror/lang-sql';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { completion, type Suggest } from './completion.ts';
import { theme } from './theme.ts';

/** The words of an editor: its accessible name, what describes it, and the name of its list. */
export interface EditorWords {
	readonly label: string;
	readonly hint: string;
	readonly suggestions: string;
}

interface Options {
	readonly text: string;
	readonly words: EditorWords;
	readonly suggest: Suggest;
	readonly onchange: (text: string) => void;
	readonly onrun: () => void;
}

export interface SqlEditor {
	/** Puts another text into it, unless that is there already. */
	show(text: string): void;
	/** Speaks another language from now on. */
	speak(words: EditorWords): void;
	focus(selection?: { readonly anchor: number; readonly head: number }): void;
	close(): void;
}

/**
 * An editor of SQL inside a shadow of its own: only there CodeMirror's styles come as a sheet that
 * a policy without inline styles lets pass. Tab is not bound, so that the keyboard leaves it.
 */
export function openEditor(host: HTMLElement, options: Options): SqlEditor {
	const { text, words, suggest, onchange, onrun } = options;
	const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
	// A description cannot be outside of the shadow.
	const description = document.createElement('p');
	description.id = 'hint';
	description.hidden = true;
	const language = new Compartment();
	const spoken = ({ label, hint, suggestions }: EditorWords): Extension => {
		description.textContent = hint;
		return [
			EditorState.phrases.of({ Completions: suggestions }),
			EditorView.contentAttributes.of({
				'aria-label': label,
				'aria-describedby': description.id
			})
		];
	};
	const run = () => {
		onrun();
		return true;
	};
	const view = new EditorView({
		root,
		state: EditorState.create({
			doc: text,
			extensions: [
				keymap.of([
					{ key: 'Ctrl-Enter', run },
					{ key: 'Mod-Enter', run },
					...completionKeymap,
					...defaultKeymap,
					...historyKeymap
				]),
				history(),
				sql({ dialect: PostgreSQL }).language,
				completion(suggest),
				theme,
				EditorView.lineWrapping,
				language.of(spoken(words)),
				EditorView.updateListener.of((update) => {
					if (update.docChanged) onchange(update.state.doc.toString());
				})
			]
		})
	});
	root.replaceChildren(view.dom, description);
	return {
		show(other) {
			const { doc } = view.state;
			if (doc.toString() !== other)
				view.dispatch({ changes: { from: 0, to: doc.length, insert: other } });
		},
		speak: (other) => view.dispatch({ effects: language.reconfigure(spoken(other)) }),
		focus(selection) {
			view.focus();
			if (selection) view.dispatch({ selection });
		},
		close: () => view.destroy()
	};
}
