import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asOf } from '#lib/intake/publish/as-of.ts';
import { publishedIn } from './folder.ts';
import { STAGE } from './stage.ts';

/**
 * Copies a folder of data and sets its files back to how they stood on a day.
 * @returns false where `out` is there and not empty
 */
export function rebuild(folder: string, day: string, out: string): boolean {
	if (existsSync(out) && readdirSync(out).length > 0) return false;
	cpSync(folder, out, {
		recursive: true,
		filter: (path) => !path.slice(folder.length).includes(STAGE)
	});
	for (const { path, text } of asOf(publishedIn(folder), day)) {
		const target = join(out, path);
		mkdirSync(dirname(target), { recursive: true });
		if (text === null) rmSync(target, { force: true });
		else writeFileSync(target, text);
	}
	return true;
}
