import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where a build is made: build/ is a whole site at every moment, the one before until this is done. */
export const NEXT = '.svelte-kit/site-next';
const BEFORE = '.svelte-kit/site-before';

/** Whether a build may take the place of what is there: nothing, or a site. */
export const isSiteOrFree = (folder: string): boolean =>
	!existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, '404.html'));

/** Puts back what an interrupted exchange left aside. */
export function restore(site: string, before = BEFORE): void {
	if (!existsSync(site) && existsSync(before)) move(before, site);
	rmSync(before, { recursive: true, force: true });
}

/** Makes a finished build the site. */
export function swap(next: string, site: string, before = BEFORE): void {
	rmSync(before, { recursive: true, force: true });
	if (existsSync(site)) move(site, before);
	move(next, site);
	rmSync(before, { recursive: true, force: true });
}

/** Renamed, or copied where the other folder is on another disk. */
function move(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		cpSync(from, to, { recursive: true });
		rmSync(from, { recursive: true, force: true });
	}
}
