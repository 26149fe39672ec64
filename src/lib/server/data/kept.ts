import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const DIGEST_BYTES = 32;

const digest = (content: string | Uint8Array): Buffer =>
	createHash('sha256').update(content).digest();

/** What something follows from, as a key: the texts and bytes of it, and in which order. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(digest(part));
	return hash.digest('hex');
}

/**
 * What took long to make, in a folder of this machine, by a key of all that it follows from: the
 * next build takes it from there. A content stands behind its own digest, so that a damaged file
 * is made anew; a folder that is lost costs time and nothing else.
 */
export class Kept {
	readonly #folder: string;
	#written = 0;

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** What was made of this key before, or what is made of it now. */
	async of(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
		const kept = await this.get(key);
		if (kept) return kept;
		const made = await make();
		await this.put(key, made);
		return made;
	}

	async get(key: string): Promise<Uint8Array | null> {
		const path = this.#path(key);
		const file = await readFile(path).catch(() => null);
		if (!file) return null;
		const content = file.subarray(DIGEST_BYTES);
		if (!digest(content).equals(file.subarray(0, DIGEST_BYTES))) return null;
		// What was of use last is forgotten last. Another build may have forgotten it just now.
		const now = new Date();
		await utimes(path, now, now).catch(() => {});
		return content;
	}

	/** Written aside first: another build at the same time reads it whole or not at all. */
	async put(key: string, content: Uint8Array): Promise<void> {
		const path = this.#path(key);
		const aside = `${path}.${process.pid}-${this.#written++}`;
		await mkdir(dirname(path), { recursive: true });
		await writeFile(aside, Buffer.concat([digest(content), content]));
		await rename(aside, path);
	}

	/** Forgets what was not of use for longest until the folder holds no more than these bytes. */
	trim(most: number): void {
		if (!existsSync(this.#folder)) return;
		const files = readdirSync(this.#folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.flatMap((entry) => {
				const path = join(entry.parentPath, entry.name);
				const stat = statSync(path, { throwIfNoEntry: false });
				return stat ? [{ path, size: stat.size, used: stat.mtimeMs }] : [];
			})
			.sort((a, b) => a.used - b.used);
		let held = files.reduce((sum, { size }) => sum + size, 0);
		for (const { path, size } of files) {
			if (held <= most) return;
			rmSync(path, { force: true });
			held -= size;
		}
	}

	#path(key: string): string {
		return join(this.#folder, key.slice(0, 2), key);
	}
}
