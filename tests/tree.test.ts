import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What the repository holds; nothing where there is no repository, or no program that reads it. */
function listed(): readonly string[] {
	try {
		const list = execFileSync('git', ['ls-files', '-z'], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		});
		return list.split('\0').filter(existsSync);
	} catch {
		return [];
	}
}

const tracked = listed();

const TOP = [
	'.ci',
	'.github',
	'.gitignore',
	'.npmrc',
	'.prettierignore',
	'CHANGELOG.md',
	'CONTRIBUTING.md',
	'DECISIONS.md',
	'LICENSE',
	'OPERATIONS.md',
	'PERFORMANCE.md',
	'README.md',
	'SECURITY.md',
	'TAKE_THIS_SITE.md',
	'data',
	'package-lock.json',
	'package.json',
	'scripts',
	'src',
	'static',
	'svelte.config.js',
	'tests',
	'tsconfig.json',
	'vite.config.ts'
];

/** A download that was committed unseen stays in every clone for good. */
it.skipIf(tracked.length === 0)('holds what was written here and nothing that fell into it', () => {
	const top = new Set(tracked.map((path) => path.split('/')[0] ?? ''));
	expect([...top].filter((name) => !TOP.includes(name))).toEqual([]);
	const heavy = tracked.filter((path) => statSync(path).size > 2 * 1024 * 1024);
	expect(heavy).toEqual([]);
});
