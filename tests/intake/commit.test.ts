import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, expect, it } from 'vitest';
import { dataFiles } from '../../scripts/data-check/files.ts';
import { commit, type Write } from '../../scripts/intake/commit.ts';
import { locked, Locked } from '../../scripts/intake/lock.ts';
import { recover } from '../../scripts/intake/stage.ts';

const root = mkdtempSync(join(tmpdir(), 'commit-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const WRITES: readonly Write[] = [
	{ path: 'a/2026-10.csv', text: 'new a\n' },
	{ path: 'b/2026-10.csv', text: 'new b\n' },
	{ path: 'c/2026-10.csv', text: null },
	{ path: 'ledger.csv', text: 'new ledger\n' },
	{ path: 'history/0.csv', text: 'old a\n' }
];
const BEFORE = {
	'a/2026-10.csv': 'old a\n',
	'c/2026-10.csv': 'old c\n',
	'ledger.csv': 'old ledger\n'
};
const AFTER = Object.fromEntries(WRITES.flatMap(({ path, text }) => (text ? [[path, text]] : [])));

function folder(name: string): string {
	const path = join(root, name);
	for (const [file, text] of Object.entries(BEFORE)) {
		mkdirSync(join(path, file, '..'), { recursive: true });
		writeFileSync(join(path, file), text);
	}
	return path;
}

const state = (path: string) =>
	Object.fromEntries(
		dataFiles(path).map((file) => [file.path, new TextDecoder().decode(file.bytes)])
	);

/** How many times a commit touches the disk. */
function stepCount(): number {
	let count = 0;
	commit(folder('count'), WRITES, () => count++);
	return count;
}

/** The two modules as plain JavaScript, so that a child starts in no time. */
function compiled(): string {
	const out = join(root, 'js');
	mkdirSync(out);
	writeFileSync(join(out, 'package.json'), '{ "type": "module" }');
	for (const name of ['commit', 'stage', 'lock']) {
		const source = readFileSync(`scripts/intake/${name}.ts`, 'utf8');
		const { outputText } = ts.transpileModule(source, {
			compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 }
		});
		writeFileSync(join(out, `${name}.js`), outputText.replaceAll(/'\.\/(\w+)\.ts'/g, "'./$1.js'"));
	}
	const child = join(out, 'child.js');
	writeFileSync(
		child,
		`import { commit } from './commit.js';
		import { recover } from './stage.js';
		const [folder, last, writes, task] = process.argv.slice(2);
		let count = 0;
		const step = () => { if (++count === Number(last)) process.kill(process.pid, 'SIGKILL'); };
		if (task === 'recover') recover(folder, step); else commit(folder, JSON.parse(writes), step);`
	);
	return child;
}

const child = compiled();

/** Runs until a step and is killed there. @returns the signal that ended it */
const killedAt = (path: string, step: number, task: 'commit' | 'recover') =>
	new Promise<string | null>((resolve) =>
		spawn(process.execPath, [child, path, String(step), JSON.stringify(WRITES), task]).on(
			'exit',
			(_, signal) => resolve(signal)
		)
	);

it('writes every file, takes away what is to go, and leaves no stage', () => {
	const path = folder('plain');
	commit(path, WRITES);
	expect(state(path)).toEqual(AFTER);
	expect(recover(path)).toBe('nothing');
});

it('killed at any step, all files are written or none after the next start', async () => {
	const steps = stepCount();
	expect(steps).toBeGreaterThan(10);
	const ends = Array.from({ length: steps }, async (_, index) => {
		const path = folder(`kill-${index}`);
		const signal = await killedAt(path, index + 1, 'commit');
		const end = recover(path);
		expect([index, signal, state(path)]).toEqual([
			index,
			'SIGKILL',
			end === 'finished' ? AFTER : BEFORE
		]);
		expect(recover(path)).toBe('nothing');
		return end;
	});
	const seen = await Promise.all(ends);
	expect(new Set(seen)).toEqual(new Set(['nothing', 'undone', 'finished']));
}, 60_000);

it('killed again while it recovers, it still ends well', async () => {
	// One step behind the journal's rename: decided, and nothing moved yet.
	const decided = stepCount() - WRITES.length - 1;
	const again = Array.from({ length: WRITES.length + 1 }, async (_, index) => {
		const path = folder(`again-${index}`);
		await killedAt(path, decided, 'commit');
		expect(await killedAt(path, index + 1, 'recover')).toBe('SIGKILL');
		recover(path);
		expect([index, state(path)]).toEqual([index, AFTER]);
	});
	await Promise.all(again);
}, 30_000);

it('lets one intake at a time work, and takes over the lock of one that is no more', () => {
	const path = folder('lock');
	expect(() => locked(path, () => locked(path, () => 0))).toThrow(Locked);
	leaveDead(path, 3);
	expect(locked(path, () => 'done')).toBe('done');
	expect(state(path)).toEqual(BEFORE);
	expect(existsSync(join(path, '.intake.lock'))).toBe(false);
});

/** The claims of processes that are no more. */
function leaveDead(path: string, count: number): void {
	mkdirSync(join(path, '.intake.lock'));
	for (let index = 0; index < count; index++)
		writeFileSync(join(path, '.intake.lock', String(index)), '999999999');
}

it('is taken over by one alone, however many find it dead: 20 × 6 at once', async () => {
	const program = join(root, 'js', 'contend.js');
	writeFileSync(
		program,
		`import { appendFileSync } from 'node:fs';
		import { locked } from './lock.js';
		const [folder, log] = process.argv.slice(2);
		try {
			locked(folder, () => {
				appendFileSync(log, 'in ' + process.pid + '\\n');
				Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
				appendFileSync(log, 'out ' + process.pid + '\\n');
			});
		} catch (error) {
			if (error.constructor.name !== 'Locked') throw error;
		}`
	);
	for (let round = 0; round < 20; round++) {
		const path = folder(`contend-${round}`);
		const log = join(root, `contend-${round}.log`);
		leaveDead(path, 2);
		const exits = Array.from(
			{ length: 6 },
			() =>
				new Promise<number | null>((resolve) =>
					spawn(process.execPath, [program, path, log]).on('exit', resolve)
				)
		);
		expect(await Promise.all(exits)).toEqual(Array(6).fill(0));
		const lines = readFileSync(log, 'utf8').trim().split('\n');
		expect(lines.length).toBeGreaterThan(1);
		// Whoever comes in goes out before the next comes in.
		lines.forEach((line, index) =>
			expect(line).toBe(index % 2 === 0 ? line : lines[index - 1]?.replace('in', 'out'))
		);
		expect(lines.every((line, index) => line.startsWith(index % 2 === 0 ? 'in' : 'out'))).toBe(
			true
		);
	}
}, 120_000);
