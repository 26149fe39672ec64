import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cycles, imports, type Tree } from './support/imports.ts';
import { violations } from './support/layers.ts';

const tree = (files: Record<string, string>): Tree => new Map(Object.entries(files));

function source(): Tree {
	const paths = ['src/lib', 'src/routes'].flatMap((root) =>
		readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => join(root, path))
	);
	const code = paths.filter((path) => /\.(ts|svelte)$/.test(path));
	return new Map(code.map((path) => [path.replaceAll('\\', '/'), readFileSync(path, 'utf8')]));
}

describe('the source', () => {
	it('imports from its own folder or from lower layers', () => {
		expect(violations(source())).toEqual([]);
	});

	it('has no rings of imports', () => {
		expect(cycles(imports(source()))).toEqual([]);
	});
});

describe('the reader of imports', () => {
	it('sees every form, in scripts and in markup', () => {
		const read = imports(
			tree({
				'src/lib/state/a.ts': `
					import type { A } from '#lib/base/a.ts';
					export * from './b.ts';
					// import './comment.ts'
					const later = () => import('#lib/engine/open.ts');
					import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';`,
				'src/routes/[lang]/+page.svelte': `
					<script module lang="ts">export { x } from '../x.ts';</script>
					<script lang="ts">import Plot from '#lib/charts/Plot.svelte';
						import type { PageProps } from './$types';</script>
					{#await import('./Late.svelte')}…{/await}<Plot />`
			})
		);
		expect(read.flatMap(({ target }) => target ?? []).sort()).toEqual([
			'src/lib/base/a.ts',
			'src/lib/charts/Plot.svelte',
			'src/lib/engine/open.ts',
			'src/lib/state/b.ts',
			'src/routes/[lang]/Late.svelte',
			'src/routes/x.ts'
		]);
	});

	it('finds a ring, and lets a component contain itself', () => {
		const ring = tree({
			'src/lib/base/a.ts': `import './b.ts'`,
			'src/lib/base/b.ts': `import './c.ts'`,
			'src/lib/base/c.ts': `import './b.ts'`,
			'src/lib/components/Tree.svelte': `<script>import Tree from './Tree.svelte'</script><Tree />`
		});
		expect(cycles(imports(ring))).toEqual([
			['src/lib/base/b.ts', 'src/lib/base/c.ts', 'src/lib/base/b.ts']
		]);
	});
});

describe('the rule of layers', () => {
	it.each([
		['src/lib/base/a.ts', '#lib/catalogue/a.ts', 'goes from base up or sideways to catalogue'],
		['src/lib/query/a.ts', '#lib/intake/a.ts', 'goes from query up or sideways to intake'],
		['src/lib/state/a.ts', '../../routes/a.ts', 'goes from state up or sideways to routes'],
		['src/lib/charts/a.ts', '#lib/catalogue/a.ts', 'charts know base alone'],
		['src/lib/state/a.ts', '#lib/server/a.ts', 'server is for files that run at build'],
		['src/routes/+page.ts', '#lib/server/a.ts', 'server is for files that run at build'],
		['src/lib/query/a.ts', '../base/a.ts', 'write #lib/base/…'],
		['src/lib/query/a.ts', '$lib/base/a.ts', 'write #lib/base/…'],
		['src/lib/query/a.ts', '#lib/base/a', 'needs its extension'],
		['src/lib/query/a.ts', './b', 'needs its extension'],
		['src/lib/query/a.ts', '#lib/query/b.ts', 'is in the same folder: write ./'],
		['src/lib/query/a.ts', '../../../data/site.json', 'leads to a place that has no layer'],
		['src/lib/query/a.ts', '#lib/odds/a.ts', 'leads to a place that has no layer']
	])('%s may not import %s', (from, written, problem) => {
		const files = tree({ [from]: `import '${written}'` });
		expect(violations(files)).toEqual([`${from}: '${written}' ${problem}`]);
	});

	it.each([
		['src/lib/query/a.ts', '#lib/base/a.ts'],
		['src/lib/query/deep/a.ts', '../b.ts'],
		['src/routes/[lang]/+page.server.ts', '#lib/server/a.ts'],
		['src/routes/data/[file]/+server.ts', '#lib/server/a.ts'],
		['src/routes/[lang]/+page.ts', '../params.ts'],
		['src/lib/engine/a.ts', '@duckdb/duckdb-wasm']
	])('%s may import %s', (from, written) => {
		expect(violations(tree({ [from]: `import '${written}'` }))).toEqual([]);
	});

	it.each(['src/lib/odds/a.ts', 'src/lib/index.ts'])('%s is in no layer', (path) => {
		expect(violations(tree({ [path]: '' }))[0]).toMatch(path);
	});
});
