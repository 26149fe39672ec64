import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** Runs a command with the project's own programs first, in sight of the reader. */
export function run(command: string, env: Record<string, string>): boolean {
	console.log(`\n> ${command}`);
	const PATH = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
	const { status } = spawnSync(command, {
		shell: true,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, PATH, ...env }
	});
	return status === 0;
}
