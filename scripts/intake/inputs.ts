import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { IntakeInput } from '#lib/intake/context.ts';
import { LARGEST_FILE } from '#lib/intake/decode/largest.ts';

/** A file, or every file of a folder; null where there is none or it cannot be read. */
export function inputsAt(path: string): IntakeInput[] | null {
	try {
		if (!statSync(path).isDirectory()) return [inputAt(path, basename(path))];
		return readdirSync(path, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((file) => inputAt(file, join(basename(path), file.slice(join(path, '/').length))));
	} catch {
		return null;
	}
}

function inputAt(path: string, name: string): IntakeInput {
	const { size } = statSync(path);
	const isRead = size <= LARGEST_FILE;
	return {
		name: name.replaceAll('\\', '/'),
		bytes: isRead ? readFileSync(path) : new Uint8Array(),
		...(isRead ? {} : { unread: size })
	};
}
