import { spawn } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { between, stream } from '../../scripts/sample/random.ts';
import { run as intake } from '../../scripts/intake/run.ts';
import { dataFiles } from '../../scripts/data-check/files.ts';
import { recover } from '../../scripts/intake/stage.ts';
import { restore } from '../../scripts/build/swap.ts';
import { run as seal } from '../../scripts/seal/run.ts';
import { ID, scene, type Scene } from '../fetch/support/scene.ts';
import { utf8 } from '../intake/support/cp932.ts';
import { dataCopy } from '../intake/support/data-copy.ts';
import { asCsv, balanceTable, moved } from '../intake/support/office-table.ts';
import '../support/this-data.ts';

/** Kills in all; by night ten times as many, and others each day. */
const KILLS = Number(process.env['KILLS'] ?? 20);
const random = stream(process.env['KILL_SEED'] ?? 'every commit');

const OCTOBER = 'occupation-balance-monthly/2026-10.csv';
const TABLE = balanceTable('2026-10', 'ハローワーク熊本　求人・求職状況及び賃金情報　令和8年10月');
const CORRECTED = moved(TABLE, ['05　研究者', 'Ｂ　専門的・技術的職業従事者', '職業計']);
const [MORNING, EVENING] = ['2026-11-27T10:00:00+09:00', '2026-11-28T18:00:00+09:00'];
const RELEASE = '2026-09-30T09:00:00+09:00';

const KILLER = pathToFileURL(resolve('tests/killed/kill-at.mjs')).href;
/** The commands as one script: read from their sources anew, each start takes seven times as long. */
const COMMANDS = resolve('node_modules/.cache/killed');
const COMMAND = join(COMMANDS, 'command.js');

const root = mkdtempSync(join(tmpdir(), 'killed-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Every file below a folder with its content, locks and stages included. */
function state(folder: string): Readonly<Record<string, string>> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	return Object.fromEntries(
		files.map((path) => [relative(folder, path), readFileSync(path, 'latin1')])
	);
}

/** The paths that are not the same in both. */
const differences = (one: Readonly<Record<string, string>>, other: typeof one): string[] =>
	[...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
		(path) => one[path] !== other[path]
	);

interface Task {
	/** The folder as it is before. */
	readonly before: string;
	readonly words: (folder: string) => readonly string[];
	/** What of it is public, by path. */
	readonly shown: (folder: string) => Readonly<Record<string, string>>;
	/** What every next start does first. */
	readonly recovers: (folder: string) => void;
}

/** Locks and stages are no data. */
const data = (folder: string) =>
	Object.fromEntries(
		dataFiles(folder)
			.filter(({ path }) => !path.startsWith('.'))
			.map(({ path, sha256 }) => [path, sha256])
	);
const ofData = { shown: data, recovers: (folder: string) => void recover(folder) };

/** Runs the command of a task on a folder. @returns the signal or code with which it ended */
function run(task: Task, folder: string, env: Record<string, string>) {
	const child = spawn(process.execPath, ['--import', KILLER, COMMAND, ...task.words(folder)], {
		stdio: 'ignore',
		env: { ...process.env, BUILD_DATE: '2026-11-29', KILL_UNDER: dirname(folder), ...env }
	});
	return new Promise<string | number | null>((ended) =>
		child.on('exit', (code, signal) => ended(signal ?? code))
	);
}

const copies: { remove(): void }[] = [];
let fetched: Scene;
const tasks = new Map<string, Task>();

/** The folders as they are before each command. */
beforeAll(async () => {
	process.env['BUILD_DATE'] = '2026-11-29';
	await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		build: { ssr: resolve('tests/killed/command.ts'), outDir: COMMANDS, minify: false }
	});
	const plain = dataCopy([OCTOBER, 'headline/2025.csv']);
	const file = plain.incoming('2026-10.csv', utf8(asCsv(TABLE)));
	const again = plain.incoming('2026-10 直し.csv', utf8(asCsv(CORRECTED)));
	const begun = dataCopy([OCTOBER, 'headline/2025.csv']);
	expect(seal([], begun.folder, 'seed').code).toBe(0);
	expect(intake([file, '--public', 'yes'], begun.folder, Date.parse(MORNING)).code).toBe(0);
	const unsealed = dataCopy([OCTOBER, 'headline/2024.csv', 'headline/2025.csv']);
	const twice = dataCopy([OCTOBER, 'headline/2025.csv']);
	expect(seal([], twice.folder, 'seed').code).toBe(0);
	for (const [one, time] of [
		[file, MORNING],
		[again, EVENING]
	] as const)
		expect(intake([one, '--public', 'yes'], twice.folder, Date.parse(time)).code).toBe(0);
	fetched = await scene();
	copies.push(plain, begun, unsealed, twice);

	tasks.set('intake', {
		before: begun.folder,
		words: (folder) => ['intake', folder, EVENING, again, '--public', 'yes'],
		...ofData
	});
	tasks.set('roll back', {
		before: twice.folder,
		words: (folder) => ['intake', folder, '2026-11-29T09:00:00+09:00', '--roll-back', '2026-11-27'],
		...ofData
	});
	tasks.set('seal', {
		before: unsealed.folder,
		words: (folder) => ['seal', folder, EVENING],
		...ofData
	});
	tasks.set('fetch', {
		before: fetched.data.folder,
		words: (folder) => ['fetch', folder, RELEASE, '--source', ID, '--from', fetched.host.address],
		...ofData
	});
	const sites = join(root, 'sites');
	writePages(join(sites, 'site'), { '404': 'old', 'ja/index': 'old', 'ja/gone/index': 'old' });
	writePages(join(sites, 'made'), { '404': 'new', 'ja/index': 'new', 'ja/more/index': 'new' });
	tasks.set('exchange', {
		before: sites,
		words: (folder) => [
			'exchange',
			join(folder, 'site'),
			EVENING,
			...['made', 'next', 'before'].map((name) => join(folder, name))
		],
		shown: (folder) => state(join(folder, 'site')),
		recovers: (folder) => restore(join(folder, 'site'), join(folder, 'before'))
	});
}, 120_000);
afterAll(async () => {
	copies.forEach((copy) => copy.remove());
	await fetched.close();
});

function writePages(folder: string, pages: Readonly<Record<string, string>>): void {
	for (const [name, text] of Object.entries(pages)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, `${name}.html`), text);
	}
}

let made = 0;
function fresh(task: Task): string {
	const folder = join(root, String(made++), 'data');
	cpSync(task.before, folder, { recursive: true });
	return folder;
}

const NAMES = ['intake', 'fetch', 'seal', 'roll back', 'exchange'];

describe.each(NAMES)('%s, killed in the middle of any change of the disk', (name) => {
	const kills = Math.ceil(KILLS / NAMES.length);

	it(`is not begun or done, and done by the next start: ${kills} kills`, async () => {
		const task = tasks.get(name);
		if (!task) throw new Error(name);
		const counted = join(root, `${name}.count`);
		const whole = fresh(task);
		expect(await run(task, whole, { COUNT_INTO: counted })).toBe(0);
		const [before, after] = [task.shown(task.before), task.shown(whole)];
		expect(after).not.toEqual(before);
		const changes = Number(readFileSync(counted, 'utf8'));
		expect(changes).toBeGreaterThan(kills > 4 ? 4 : 3);
		for (let kill = 0; kill < kills; kill++) {
			const folder = fresh(task);
			const at = between(random, 1, changes);
			expect([at, await run(task, folder, { KILL_AT: String(at) })]).toEqual([at, 'SIGKILL']);
			const copy = join(dirname(folder), 'copy');
			cpSync(folder, copy, { recursive: true });
			task.recovers(copy);
			const left = task.shown(copy);
			const end = [before, after].map((one) => differences(left, one));
			expect(end.some(({ length }) => length === 0) ? [] : end, `${name} after ${at}`).toEqual([]);
			// The lock of the dead one is taken over, and nothing of it stays.
			expect(await run(task, folder, {}), `${name} after ${at}`).toBe(0);
			expect(differences(state(folder), state(whole)), `${name} after ${at}`).toEqual([]);
			rmSync(dirname(folder), { recursive: true });
		}
	}, 1_800_000);
});
