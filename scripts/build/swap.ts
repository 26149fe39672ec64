import { existsSync, renameSync, rmSync } from 'node:fs';

/** Where a build is made: build/ is a whole site at every moment, the one before until this is done. */
export const NEXT = '.svelte-kit/site-next';
const BEFORE = '.svelte-kit/site-before';

/** Puts back what an interrupted exchange left aside. */
export function restore(site: string, before = BEFORE): void {
	if (!existsSync(site) && existsSync(before)) renameSync(before, site);
	rmSync(before, { recursive: true, force: true });
}

/** Makes a finished build the site. */
export function swap(next: string, site: string, before = BEFORE): void {
	rmSync(before, { recursive: true, force: true });
	if (existsSync(site)) renameSync(site, before);
	renameSync(next, site);
	rmSync(before, { recursive: true, force: true });
}
