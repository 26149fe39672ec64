import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Files } from './carried.ts';

/** Every file of a folder data/, by its path below it. */
export const filesIn = (folder: string): Files =>
	new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
			.map((entry) => join(entry.parentPath, entry.name))
			.sort()
			.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)])
	);

/** Nothing is ever written over: a folder that is named must be new, or empty. */
export const isFree = (folder: string): boolean =>
	!existsSync(folder) || readdirSync(folder).length === 0;

/** Written aside, and in its place only when it is whole. */
export function writeFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
	const target = resolve(folder);
	const aside = `${target}.being-written`;
	rmSync(aside, { recursive: true, force: true });
	for (const [path, content] of files) {
		mkdirSync(dirname(join(aside, path)), { recursive: true });
		writeFileSync(join(aside, path), content);
	}
	if (existsSync(target)) rmSync(target, { recursive: true });
	renameSync(aside, target);
}
