import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { COMPRESSED } from './compress.ts';

const PROCESS = join(import.meta.dirname, 'meanwhile/process.ts');

/** Where SvelteKit writes programs, and then what it prints, before the adapter copies them. */
export const OUTPUT = '.svelte-kit/output';
const FOLDERS = ['client', 'prerendered'].map((name) => join(OUTPUT, name));

export interface Meanwhile {
	readonly pid: number | undefined;
	/** Ends it after the files that it has in hand. */
	end(): Promise<void>;
}

/**
 * Compresses into the cache, by a process of its own, what a build has written and will not change:
 * pages are printed on one core. It gives way to everything else, and nothing depends on it: what
 * it has not done, or could not do, is compressed at the end. It hangs on this process, and ends
 * with it however this one ends.
 */
export function compressMeanwhile(folders = FOLDERS, cache = COMPRESSED): Meanwhile {
	const child = fork(PROCESS, [cache, ...folders], {
		execArgv: ['--import', 'tsx'],
		stdio: ['ignore', 'ignore', 'inherit', 'ipc']
	});
	// Before it has threads of its own, which take this over. Some systems do not let it be set.
	if (child.pid !== undefined)
		try {
			setPriority(child.pid, constants.priority.PRIORITY_LOW);
		} catch {
			// Then it is one process among others.
		}
	const tell = (what: unknown) => console.error(`compressing meanwhile: ${String(what)}`);
	const gone = new Promise<void>((resolve) => {
		child.once('error', (error) => {
			tell(error);
			resolve();
		});
		child.once('exit', (code, signal) => {
			if (code !== 0) tell(`ended with ${code ?? signal}; what is missing is done at the end`);
			resolve();
		});
	});
	return {
		pid: child.pid,
		async end() {
			if (child.connected) child.disconnect();
			await gone;
		}
	};
}

/** What a build before this one left there would be compressed in vain. */
export const forgetOutput = (): void => rmSync(OUTPUT, { recursive: true, force: true });
