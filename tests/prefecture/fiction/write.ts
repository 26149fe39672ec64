import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { filesIn, writeFolder } from '../../../scripts/new-prefecture/write.ts';
import { frame } from './frame.ts';

/**
 * Writes the data of the prefecture that there is not into a folder. The tables follow from the
 * declarations, which are of the settings that a program finds when it starts: a second program
 * makes them.
 */
export function writeFiction(folder: string): void {
	writeFolder(folder, frame(filesIn('data')));
	const program = join(import.meta.dirname, 'write-tables.ts');
	execFileSync(process.execPath, ['--import', 'tsx', program], {
		env: { ...process.env, DATA_DIR: folder },
		stdio: ['ignore', 'inherit', 'inherit']
	});
}
