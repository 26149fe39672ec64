import { posix } from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';

/** Source text by path from the root: 'src/lib/base/period.ts'. */
export type Tree = Map<string, string>;

/** `target` is a path from the root, or null for packages and SvelteKit's own modules. */
export type Import = { from: string; written: string; target: string | null };

export const imports = (tree: Tree): Import[] =>
	[...tree].flatMap(([from, text]) =>
		specifiers(from, text).map((written) => ({ from, written, target: target(from, written) }))
	);

function specifiers(path: string, text: string): string[] {
	if (path.endsWith('.svelte')) return inSvelte(parse(text, { modern: true }));
	return ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
}

/** Every node with a text `source` imports: declarations, re-exports, `import()` in script and markup. */
function inSvelte(node: unknown): string[] {
	if (typeof node !== 'object' || node === null) return [];
	const own = 'source' in node ? literal(node.source) : [];
	return [...own, ...Object.values(node).flatMap(inSvelte)];
}

const literal = (node: unknown): string[] =>
	typeof node === 'object' && node && 'value' in node && typeof node.value === 'string'
		? [node.value]
		: [];

function target(from: string, written: string): string | null {
	const path = written.replace(/\?.*/, '');
	if (/^(#|\$)lib\//.test(path)) return posix.join('src', path.slice(1));
	if (!path.startsWith('.') || path.endsWith('/$types')) return null;
	return posix.join(posix.dirname(from), path);
}

/** Rings of files that import each other. Svelte lets a component import itself. */
export function cycles(all: Import[]): string[][] {
	const rings: string[][] = [];
	const done = new Set<string>();
	function visit(file: string, way: string[]): void {
		const start = way.indexOf(file);
		if (start >= 0) rings.push([...way.slice(start), file]);
		if (start >= 0 || done.has(file)) return;
		for (const { from, target } of all) {
			if (from === file && target && target !== file) visit(target, [...way, file]);
		}
		done.add(file);
	}
	for (const { from } of all) visit(from, []);
	return rings;
}
