import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Kept } from '#lib/server/data/kept.ts';
import { compress } from '../../scripts/build/compress.ts';
import { compressMeanwhile } from '../../scripts/build/meanwhile.ts';
import { look, settled } from '../../scripts/build/meanwhile/looks.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'meanwhile-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (...path: string[]): string => join(root, ...path);

const text = readFileSync('src/app.html', 'utf8').repeat(9);

function write(files: Readonly<Record<string, string>>): void {
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(at(path)), { recursive: true });
		writeFileSync(at(path), content);
	}
}

const contentOf = (folder: string): Record<string, string> =>
	Object.fromEntries(
		(existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.sort()
			.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'base64')])
	);

/** Those that are whole: what is being written has another name. */
const keptIn = (folder: string): string[] =>
	Object.keys(contentOf(folder)).filter((name) => /\/[\da-f]{64}$/.test(name));

/** The test's own patience ends it. */
async function until(isSo: () => boolean): Promise<void> {
	while (!isSo()) await new Promise((soon) => setTimeout(soon, 20));
}

const isRunning = (pid: number): boolean => {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
};

it('what it kept is what the build then takes', async () => {
	write({ 'client/_app/one.js': text, 'client/.vite/manifest.json': `${text}1` });
	const meanwhile = compressMeanwhile([at('client'), at('prerendered')], at('kept'));
	await until(() => keptIn(at('kept')).length === 2);
	write({
		'prerendered/ja/__data.json': `${text}2`,
		'prerendered/ja/index.html': `${text}3`,
		'prerendered/ja/small.json': '[]',
		'client/service-worker.js': `${text}4`
	});
	await until(() => keptIn(at('kept')).length === 4);
	await meanwhile.end();
	expect(isRunning(meanwhile.pid ?? 0)).toBe(false);
	const before = contentOf(at('kept'));
	expect(Object.keys(before)).toHaveLength(4);

	const site = { 'one.js': text, 'ja/__data.json': `${text}2` };
	for (const folder of ['kept-site', 'new-site'])
		write(
			Object.fromEntries(Object.entries(site).map(([path, own]) => [`${folder}/${path}`, own]))
		);
	await compress(at('kept-site'), [], new Kept(at('kept')));
	await compress(at('new-site'), [], new Kept(at('new')));
	expect(contentOf(at('kept'))).toEqual(before);
	expect(contentOf(at('kept-site'))).toEqual(contentOf(at('new-site')));
	expect(Object.keys(contentOf(at('new-site')))).toHaveLength(6);
});

it('a cache that cannot be written ends it alone', async () => {
	write({ 'client/one.js': text, kept: 'a file where a folder should be' });
	const meanwhile = compressMeanwhile([at('client')], at('kept'));
	await until(() => !isRunning(meanwhile.pid ?? 0));
	await meanwhile.end();
});

it('does not outlive a build that is killed', async () => {
	const program = resolve('scripts/build/meanwhile.ts');
	const build = spawn(
		process.execPath,
		[
			...['--import', 'tsx', '--input-type=module', '--eval'],
			`const { compressMeanwhile } = await import(${JSON.stringify(program)});
			console.log(compressMeanwhile([${JSON.stringify(root)}], ${JSON.stringify(at('kept'))}).pid);`
		],
		{ stdio: ['ignore', 'pipe', 'pipe'] }
	);
	// Closed when nobody holds its pipes any more: the process has one of them.
	const gone = once(build, 'close');
	build.stderr.pipe(process.stderr);
	let told = '';
	build.stdout.setEncoding('utf8').on('data', (more: string) => (told += more));
	await until(() => told.endsWith('\n'));
	// It has begun to work: what it watches is kept.
	write({ 'one.js': text });
	await until(() => keptIn(at('kept')).length === 2);
	expect(isRunning(Number(told))).toBe(true);
	build.kill('SIGKILL');
	await gone;
});

describe('a file is taken', () => {
	const state = (files: Readonly<Record<string, string>>) => new Map(Object.entries(files));

	it('when it was the same a look before', () => {
		const now = state({ a: '1', b: '2', c: '3' });
		expect(settled(state({}), now, state({}))).toEqual([]);
		expect(settled(state({ a: '1', b: '1' }), now, state({}))).toEqual(['a']);
	});

	it('once, and again when it has changed', () => {
		const now = state({ a: '2', b: '1' });
		expect(settled(now, now, state({ a: '1', b: '1' }))).toEqual(['a']);
	});

	it('of folders that are there, when it is a text and final', () => {
		expect(look([at('none')]).size).toBe(0);
		write({
			'a.js': text,
			'b/c.json': text,
			'b/c.html': text,
			'b/c.png': text,
			'.vite/manifest.json': text,
			'service-worker.js': text
		});
		expect([...look([root, at('none')]).keys()].sort()).toEqual([at('a.js'), at('b/c.json')]);
	});
});
