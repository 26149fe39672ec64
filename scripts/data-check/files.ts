import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFile } from '#lib/contract/data-file.ts';

/** Every file below a folder, dot files aside, in the order of their paths. */
export const dataFiles = (folder: string): DataFile[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => join(entry.parentPath, entry.name))
		.map((path) => {
			const bytes = readFileSync(path);
			return {
				path: path.slice(folder.length + 1).replaceAll('\\', '/'),
				bytes,
				sha256: createHash('sha256').update(bytes).digest('hex')
			};
		})
		.sort((a, b) => (a.path < b.path ? -1 : 1));
