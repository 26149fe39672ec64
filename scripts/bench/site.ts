import { spawn } from 'node:child_process';
import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compress } from '../build/compress.ts';
import { Kept } from '#lib/server/data/kept.ts';
import { within } from './within.ts';

const PARTS = [
	'scripts',
	'src',
	'static',
	'package.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

export interface Site {
	/** The folder that is served. */
	readonly dir: string;
	readonly buildSeconds: number;
}

/** Builds the site in a copy of the project that has its own data/: build/ stays untouched. */
export async function buildSite(copy: string): Promise<Site> {
	for (const part of PARTS)
		if (existsSync(part)) cpSync(part, join(copy, part), { recursive: true });
	symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
	const began = performance.now();
	await vite(copy);
	// Timed: nothing is taken from a build before.
	await compress(join(copy, 'build'), [], new Kept(join(copy, 'kept')));
	return { dir: join(copy, 'build'), buildSeconds: (performance.now() - began) / 1000 };
}

async function vite(cwd: string): Promise<void> {
	const child = spawn(process.execPath, [join('node_modules', 'vite', 'bin', 'vite.js'), 'build'], {
		cwd,
		env: { ...process.env, DATA_DIR: join(cwd, 'data') },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (text: Buffer) => (output = (output + text.toString()).slice(-4000)));
	const ended = new Promise<number | null>((end, failed) => {
		child.once('error', failed);
		child.once('exit', end);
	});
	try {
		const status = await within(1800, 'vite build', ended);
		if (status !== 0) throw new Error(`vite build ended with ${status}:\n${output}`);
	} finally {
		child.kill();
	}
}
