import { cpSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Where a build is made: build/ is a whole site at every moment, the one before until this is done. */
export const NEXT = '.svelte-kit/site-next';
const BEFORE = '.svelte-kit/site-before';

/** Whether a build may take the place of what is there: nothing, or a site. */
export const isSiteOrFree = (folder: string): boolean =>
	!existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, '404.html'));

/** Puts back what an interrupted exchange left aside, and takes away what it had not finished. */
export function restore(site: string, before = BEFORE): void {
	for (const aside of [before, beside(site, 'before')]) {
		if (!existsSync(site) && existsSync(aside)) renameSync(aside, site);
		rmSync(aside, { recursive: true, force: true });
	}
	rmSync(beside(site, 'next'), { recursive: true, force: true });
}

/**
 * Makes a finished build the site: by two renames, each of which is done or not. What is copied,
 * where folders are on different disks, is copied beside the site first, and gone or whole after a
 * kill (`restore`).
 */
export function swap(next: string, site: string, before = BEFORE): void {
	const ready = isOnDiskOf(next, site) ? next : beside(site, 'next');
	const aside = isOnDiskOf(site, before) ? before : beside(site, 'before');
	rmSync(aside, { recursive: true, force: true });
	if (ready !== next) {
		rmSync(ready, { recursive: true, force: true });
		cpSync(next, ready, { recursive: true });
	}
	if (existsSync(site)) renameSync(site, aside);
	renameSync(ready, site);
	rmSync(aside, { recursive: true, force: true });
	if (ready !== next) rmSync(next, { recursive: true, force: true });
}

const beside = (site: string, what: 'next' | 'before'): string => `${resolve(site)}.${what}`;

/** Whether one can be renamed to the other: of what is not there yet the folder around it decides. */
const isOnDiskOf = (one: string, other: string): boolean => diskOf(one) === diskOf(other);

function diskOf(path: string): number {
	const there = statSync(path, { throwIfNoEntry: false });
	return there ? there.dev : diskOf(dirname(resolve(path)));
}
