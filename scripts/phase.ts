import { run } from './run.ts';

const VERBOSE = process.env['VERBOSE'] === '1';

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Does a piece of work as one line: its name, what came of it, how long it took.
 * @param work returns what came of it, or null where it failed
 */
export async function phase<T>(
	name: string,
	work: () => Promise<T | null>,
	cameOf: (result: T) => string = () => ''
): Promise<T | null> {
	const started = performance.now();
	process.stdout.write(`${name} … `);
	const result = await work();
	const told = result === null ? 'failed' : cameOf(result);
	console.log([told, seconds(started)].filter(Boolean).join(', '));
	return result;
}

/**
 * A command as such a line. Its warnings and errors are shown as they come; what else it writes
 * only where it fails, or where VERBOSE=1 asks for all.
 * @returns what it wrote, or null where it failed
 */
export const commandPhase = (
	name: string,
	command: string,
	env: Readonly<Record<string, string>> = {},
	cameOf?: (written: string) => string
): Promise<string | null> =>
	phase(name, () => (VERBOSE ? openly(command, env) : quietly(command, env)), cameOf);

async function openly(command: string, env: Readonly<Record<string, string>>) {
	console.log(`\n> ${command}`);
	return (await run(command, env, ['ignore', 'inherit', 'inherit'])) ? '' : null;
}

async function quietly(command: string, env: Readonly<Record<string, string>>) {
	let written = '';
	let complained = false;
	const succeeded = await run(command, env, ['ignore', 'pipe', 'pipe'], (text, to) => {
		if (to === 'out') written += text;
		else {
			process.stderr.write(complained ? text : `\n${text}`);
			complained = true;
		}
	});
	if (succeeded) return written.trim();
	process.stdout.write(`\n${written}`);
	return null;
}
