import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

function run(program: string, folder: string, data: string | undefined): void {
	const path = join(import.meta.dirname, program);
	execFileSync(process.execPath, ['--import', 'tsx', path, folder], {
		env: { ...process.env, DATA_DIR: data },
		stdio: ['ignore', 'inherit', 'inherit']
	});
}

/**
 * Writes the data of the prefecture that there is not into a folder. What a program declares is of
 * the settings that it finds when it starts: one program makes the settings and lists, from those
 * of `data/` whatever DATA_DIR says, and another the tables.
 */
export function writeFiction(folder: string): void {
	run('write-frame.ts', folder, undefined);
	run('write-tables.ts', folder, folder);
}
