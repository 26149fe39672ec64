import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Published } from '#lib/intake/published.ts';

/** The files of a folder as they are now; each is read when first asked for. */
export function publishedIn(folder: string): Published {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.map((path) => path.replaceAll('\\', '/'))
		.sort();
	const known = new Set(paths);
	const texts = new Map<string, string>();
	return {
		paths,
		text(path) {
			if (!known.has(path)) return null;
			const text = texts.get(path) ?? readFileSync(join(folder, path), 'utf8');
			texts.set(path, text);
			return text;
		}
	};
}
