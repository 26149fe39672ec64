import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ownStyles, wantedStyles } from '../../scripts/build/styles.ts';

const HERE = new Set(['svelte-here', 'svelte-1a2b']);
const left = (css: string): string => wantedStyles(css, HERE);

describe('a rule stays', () => {
	it.each([
		['of an element that is there', 'p.svelte-here{margin:0}'],
		['of two that are there', '.a.svelte-here>b:where(.svelte-1a2b){margin:0}'],
		['of no component', '.chart-line.main-1,body{margin:0}'],
		['of a class that is only alike', '.my-svelte-gone,.svelte-here-not{margin:0}'],
		['of which one part is used', 'p.svelte-gone,p.svelte-here,li.svelte-gone{margin:0}'],
		[':global inside of one that is there', 'div.svelte-here thead th:first-child{margin:0}'],
		['of one of several', ':is(.svelte-gone,.svelte-here) b{margin:0}'],
		['of one of several, one of them anything', ':where(.svelte-gone,b){margin:0}'],
		['of what is not such', 'p:not(.svelte-gone){margin:0}'],
		['of what stands among such', 'p:nth-child(2 of .svelte-gone){margin:0}'],
		['of an attribute that names it', '[class~=svelte-gone]{margin:0}'],
		['of what holds it', 'p.svelte-here:has(>.svelte-1a2b){margin:0}'],
		['for a page', '@page{margin:1cm}'],
		['of a property', '@property --reach{syntax:"<number>";inherits:false;initial-value:0}'],
		['of nothing', '@layer one,two;.a{}'],
		[
			'with its importance and comments',
			'/*! of whom */ p.svelte-here { margin : 0 !important }\n'
		],
		['inside of a rule', '.a{b.svelte-here &{margin:0}}'],
		['in the dark', '@media (prefers-color-scheme:dark){:root{--ink:#fff}}']
	])('%s', (_, css) => {
		expect(left(css)).toBe(css);
	});
});

describe('a rule goes', () => {
	it.each([
		['of a component that is not there', 'p.svelte-gone{margin:0}'],
		['whose end is not there', 'p.svelte-here b:where(.svelte-gone){margin:0}'],
		['whose beginning is not there', '.svelte-gone thead th{margin:0}'],
		['beside one', '.svelte-gone+p,.svelte-gone~p{margin:0}'],
		['none of whose parts is used', 'p.svelte-gone,li.svelte-gone:hover{margin:0}'],
		['of one of several that are not there', ':is(.svelte-gone,b .svelte-gone) b{margin:0}'],
		['of what holds none', 'p:has(.svelte-gone){margin:0}'],
		['of its state', '.svelte-gone:not(.svelte-here):before{margin:0}'],
		['with what is nested in it', '.svelte-gone{b{margin:0}&:hover{margin:0}}'],
		['with its medium', '@media print{p.svelte-gone{margin:0}}'],
		[
			'with all around it',
			'@media print{@supports (a:b){@container (width>1px){.svelte-gone{a:b}}}}'
		]
	])('%s', (_, css) => {
		expect(left(css)).toBe('');
		expect(left(`a{b:c}${css}.d{e:f}`)).toBe('a{b:c}.d{e:f}');
	});

	it('out of a medium and out of another rule, which stay', () => {
		expect(
			left(
				'@media print{p.svelte-here{a:b}p.svelte-gone{a:b}@media (width>1px){i.svelte-gone{a:b}u{a:b}}}'
			)
		).toBe('@media print{p.svelte-here{a:b}@media (width>1px){u{a:b}}}');
		expect(left('.a{b:c;i.svelte-gone &{d:e}}')).toBe('.a{b:c}');
		expect(left('@layer one{.svelte-gone{a:b}}')).toBe('@layer one{}');
	});
});

describe('keyframes', () => {
	const turn = '@keyframes svelte-gone-turn{0%{rotate:0}to{rotate:1turn}}';

	it('stay where a rule names them, whatever they are called', () => {
		const css = `p.svelte-here{animation:1s svelte-gone-turn}${turn}`;
		expect(left(css)).toBe(css);
	});

	it('go with the rules that named them', () => {
		expect(left(`p.svelte-gone{animation:1s svelte-gone-turn}${turn}b{c:d}`)).toBe('b{c:d}');
	});
});

describe('a page', () => {
	const hash = (text: string): string =>
		`'sha256-${createHash('sha256').update(text).digest('base64')}'`;
	const LINK = `\n\t\t<link href="../a~b.css" rel="stylesheet" disabled media="(max-width: 0)">`;
	const page = (css: string, policy = `style-src 'self' ${hash(css)}; x`): string =>
		`<html><head><meta content="${policy}">
		<style>${css}</style>${LINK}${LINK}
		<link rel="icon" href="x.svg">
	</head><body><p class="big svelte-here">$& svelte-</p></body></html>`;
	const CSS = 'p.svelte-here{a:"$&"}p.svelte-gone{a:b}\n';

	it('has the styles of its own elements, and a policy that names them', () => {
		const wanted = 'p.svelte-here{a:"$&"}\n';
		expect(ownStyles(page(CSS), 'x')).toBe(page(wanted).replaceAll(LINK, ''));
		expect(ownStyles(page(CSS), 'x')).toContain(`${hash(wanted)}; x`);
	});

	it('that wants all of them keeps them, and needs no policy', () => {
		const wanted = 'p.svelte-here{a:b}';
		expect(ownStyles(page(wanted, ''), 'x')).toBe(page(wanted, '').replaceAll(LINK, ''));
	});

	it('is no page that is known where its policy names other styles, or names them twice', () => {
		for (const policy of ['', `x ${hash(`${CSS} `)}`, `x ${hash(CSS)} ${hash(CSS)}`])
			expect(() => ownStyles(page(CSS, policy), 'ja/x.html')).toThrow(
				/^ja\/x\.html: its policy does not name its styles/
			);
	});

	it('of the same styles with other elements has its own', () => {
		const other = page(CSS).replace('svelte-here"', 'svelte-gone"');
		expect(ownStyles(page(CSS), 'x')).toContain('p.svelte-here{');
		expect(ownStyles(other, 'x')).toContain('<style>p.svelte-gone{a:b}\n</style>');
	});

	it('without styles is left alone', () => {
		const bare = '<html><body><p class="svelte-here">1.20</p></body></html>';
		expect(ownStyles(bare, 'x')).toBe(bare);
	});
});
