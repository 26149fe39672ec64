import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { imports } from '../support/imports.ts';

const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((path) => join('src', path).replaceAll('\\', '/'))
	.filter((path) => /\.(ts|js|svelte)$/.test(path));
const source = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
const all = imports(source);

/** Named as a whole: it stands outside the server's folder. */
const SETTINGS = 'src/lib/catalogue/settings/read.ts';

const importers = (wanted: (target: string) => boolean) =>
	[
		...new Set(
			all.filter(({ target, written }) => wanted(target ?? written)).map(({ from }) => from)
		)
	]
		.map((path) => path.replace('src/lib/server/data/', ''))
		.sort();

it('data/ is read by the guard and what it needs, and by nothing else', () => {
	expect(importers((target) => target === 'src/lib/server/data/folder.ts')).toEqual([
		'codes.ts',
		'earlier.ts',
		'ledger.ts',
		'profiles.ts',
		'published-codes.ts',
		// The record of what was public once, by the ledger that stood then: tests/disclosure/history.test.ts.
		'published-history.ts',
		'published.ts',
		// Of a fetched source its terms alone, which are in data/feeds/.
		'statements.ts',
		// What stood in files that are public today: tests/disclosure/versions.test.ts.
		'versions.ts'
	]);
	expect(importers((target) => target === 'src/lib/server/data/ledger.ts')).toEqual([
		'published.ts'
	]);
});

it('files are opened in four places: data/, the engine’s program, what is kept, and the settings', () => {
	expect(importers((target) => /^(node:)?(fs|child_process)/.test(target))).toEqual([
		'engine-files.ts',
		'folder.ts',
		// Answers of published rows, by a key of their contents: other rows have another key.
		'kept.ts',
		SETTINGS
	]);
});

it('the settings that are read are those that are built in, and no table', () => {
	const read = [...(source.get(SETTINGS) ?? '').matchAll(/'([^']*\.\w+)'/g)]
		.map(([, name]) => name ?? '')
		.filter((name) => !name.startsWith('./'));
	const builtIn = all
		.filter(({ from }) => from === 'src/lib/catalogue/settings/bundled.ts')
		.map(({ written }) => written.replace('#data/', ''));
	expect(read.sort()).toEqual(builtIn.sort());
	expect(read.every((name) => /^[a-z-]+\.json$/.test(name))).toBe(true);
});

it('only settings, which are public by their place, are built in from data/', () => {
	const builtIn = all
		.filter(({ written, target }) => /data\//.test(written) && !target?.startsWith('src/'))
		.map(({ written }) => written);
	const settings = /^#data\/(?:profiles\/)?[a-z-]+\.json$/;
	expect(builtIn.filter((written) => !settings.test(written))).toEqual([]);
	expect([...source].filter(([, text]) => /import\.meta\.glob/.test(text))).toEqual([]);
});

it('no page and nothing at build knows the restricted datasets', () => {
	expect(importers((target) => target === 'src/lib/catalogue/restricted-list.ts')).toEqual([]);
});
