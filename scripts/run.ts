import { spawn, type SpawnOptions } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** The environment in which a command finds the project's own programs first. */
const surroundings = (env: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
	...process.env,
	PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
	...env
});

/** Runs a command through to its end; what it writes to a pipe is handed on. */
export function run(
	command: string,
	env: Readonly<Record<string, string>>,
	stdio: SpawnOptions['stdio'],
	wrote: (text: string, to: 'out' | 'err') => void = () => {}
): Promise<boolean> {
	const child = spawn(command, { shell: true, stdio, env: surroundings(env) });
	child.stdout?.setEncoding('utf8').on('data', (text: string) => wrote(text, 'out'));
	child.stderr?.setEncoding('utf8').on('data', (text: string) => wrote(text, 'err'));
	return new Promise((ended, failed) => {
		child.once('error', failed);
		child.once('close', (code) => ended(code === 0));
	});
}
