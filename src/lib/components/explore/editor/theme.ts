import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The look of a text field of the site; its properties reach into the shadow. */
const look = EditorView.theme({
	'&': {
		color: 'var(--ink)',
		backgroundColor: 'var(--surface)',
		border: '1px solid var(--control-border)',
		borderRadius: 'var(--radius-small)',
		fontSize: 'var(--text-small)'
	},
	'&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '2px' },
	'.cm-scroller': {
		fontFamily: 'var(--font-mono)',
		lineHeight: 'var(--leading-heading)',
		maxBlockSize: '70vh',
		overflow: 'auto'
	},
	'.cm-content': {
		caretColor: 'var(--ink)',
		minBlockSize: 'calc(16em * 1.4)',
		paddingBlock: 'var(--space-1)'
	},
	'.cm-line': { paddingInline: 'var(--space-2)' },
	'.cm-tooltip': {
		color: 'var(--ink)',
		backgroundColor: 'var(--surface)',
		border: '1px solid var(--control-border)'
	},
	'.cm-tooltip.cm-tooltip-autocomplete > ul': {
		fontFamily: 'var(--font-mono)',
		maxWidth: 'min(40rem, 90vw)'
	},
	'.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
		padding: 'var(--space-1) var(--space-2)',
		overflow: 'hidden',
		textOverflow: 'ellipsis'
	},
	'.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
		color: 'var(--ground)',
		backgroundColor: 'var(--accent)',
		// Seen where colours are the reader's own.
		outline: '2px solid transparent',
		outlineOffset: '-2px'
	},
	// Paper does not scroll.
	'@media print': { '.cm-scroller': { maxBlockSize: 'none', overflow: 'visible' } },
	'.cm-completionDetail': { fontStyle: 'normal', fontFamily: 'sans-serif' },
	'.cm-completionMatchedText': { textDecoration: 'none', fontWeight: 'bold' }
});

/** What is told apart is told by weight and slant, too. */
const parts = HighlightStyle.define([
	{ tag: tags.keyword, fontWeight: 'bold' },
	{ tag: [tags.string, tags.special(tags.string)], color: 'var(--link)' },
	{ tag: tags.comment, color: 'var(--ink-quiet)', fontStyle: 'italic' }
]);

export const theme: Extension = [look, syntaxHighlighting(parts)];
