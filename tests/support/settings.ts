import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The settings of data/, without which nothing of the catalogue can be imported. */
export const SETTINGS: readonly string[] = readdirSync('data').filter((name) =>
	name.endsWith('.json')
);

/** What every folder of data has whatever a test puts into it: the real code lists and settings. */
export function copyFrame(folder: string): void {
	for (const path of ['codes', ...SETTINGS])
		cpSync(join('data', path), join(folder, path), { recursive: true });
}
