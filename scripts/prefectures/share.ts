import { createHash } from 'node:crypto';
import {
	copyFileSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Files by the digest of their content, as far as they have been seen. */
export type Seen = Map<string, string>;

export interface Shared {
	readonly files: number;
	readonly bytes: number;
}

const filesOf = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();

/** What a disk says that cannot hold a file under two names, or under no more of them. */
const CANNOT = new Set(['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'ENOSYS', 'EACCES']);

/** @returns whether it was done: where a disk cannot, the copy that there is stays */
function linked(from: string, to: string): boolean {
	try {
		linkSync(from, to);
		return true;
	} catch (error) {
		if (CANNOT.has((error as NodeJS.ErrnoException).code ?? '')) return false;
		throw error;
	}
}

/**
 * Lets files of the same bytes be one file on the disk, under all of their names: the engine and
 * the programs are not kept once a site. Each site stays whole: what is copied from it is a file.
 * @param seen what former folders held; gains what this one holds
 */
export function shareFiles(folder: string, seen: Seen): Shared {
	let [files, bytes] = [0, 0];
	for (const path of filesOf(folder)) {
		const content = readFileSync(path);
		if (content.length === 0) continue;
		const digest = createHash('sha256').update(content).digest('base64');
		const first = seen.get(digest);
		const aside = `${path}.linked`;
		if (first === undefined || !linked(first, aside)) {
			seen.set(digest, path);
			continue;
		}
		renameSync(aside, path);
		// Two names of one file are left as they are, and the name beside stays.
		rmSync(aside, { force: true });
		files += 1;
		bytes += content.length;
	}
	return { files, bytes };
}

/** The same tree under another name, without its bytes a second time where the disk can do that. */
export function copyTree(from: string, to: string): void {
	for (const path of filesOf(from)) {
		const target = join(to, path.slice(from.length + 1));
		mkdirSync(dirname(target), { recursive: true });
		if (!linked(path, target)) copyFileSync(path, target);
	}
}
