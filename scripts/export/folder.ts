import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Written {
	readonly files: number;
	readonly bytes: number;
}

export type Write = (path: string, content: string | Uint8Array) => void;

/**
 * Fills a new folder, which appears when it is whole.
 * @returns null where the folder is there and not empty
 */
export function writeFolder(folder: string, fill: (write: Write) => void): Written | null {
	if (existsSync(folder) && readdirSync(folder).length > 0) return null;
	const part = `${folder.replace(/[/\\]+$/, '')}.part`;
	// What an earlier run left when it was stopped.
	rmSync(part, { recursive: true, force: true });
	let files = 0;
	let bytes = 0;
	fill((path, content) => {
		const target = join(part, path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, content);
		files += 1;
		bytes += Buffer.byteLength(content);
	});
	renameSync(part, folder);
	return { files, bytes };
}
