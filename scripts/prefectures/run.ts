import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#lib/base/language.ts';
import type { Region } from '../new-prefecture/areas.ts';
import { restore, swap } from '../build/swap.ts';
import { writeLead } from './lead.ts';
import { LIST_FILE } from './list-file.ts';
import { areaOf, languagesOf, type Planned } from './plan.ts';
import { copyTree, shareFiles, type Seen } from './share.ts';
import { beginsWith, done, failed, NOTHING, shared } from './words.ts';

/** What building sites needs of the world; a test gives it small ones. */
export interface World {
	/** Makes the data of a prefecture that has none of its own, and returns their folder. */
	make(code: string): string;
	/** Builds a site from a folder of data into a folder that is not there. */
	build(data: string, site: string): Promise<boolean>;
	say(line: string): void;
}

/** Where sites stand, where they are made, and what stood there while they are exchanged. */
export interface Places {
	readonly out: string;
	readonly next: string;
	readonly before: string;
}

export interface Setting {
	readonly regions: readonly Region[];
	readonly languages: readonly Language[];
	/** Every prefecture that there could be, for the names of the sites that stay. */
	readonly all: readonly Planned[];
}

/** Whether sites may take the place of what is there: nothing, sites as these, or one site. */
export const isSitesOrFree = (folder: string): boolean =>
	!existsSync(folder) ||
	readdirSync(folder).length === 0 ||
	existsSync(join(folder, LIST_FILE)) ||
	existsSync(join(folder, '404.html'));

/** @returns why it could not be built, or null */
async function built(one: Planned, site: string, world: World): Promise<string | null> {
	try {
		const data = one.data ?? world.make(one.code);
		world.say(beginsWith(one.name, one.code, data));
		const area = areaOf(data);
		if (area !== one.code) return `${data}/site.json: "area": ${area}`;
		return (await world.build(data, site)) ? null : 'npm run build';
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/**
 * Builds a site for each prefecture, aside, and exchanges the folder of all when each was tried.
 * One that fails stops no other; the sites that stand there and are not built now stay.
 * @returns whether all could be built
 */
export async function buildSites(
	plan: readonly Planned[],
	{ out, next, before }: Places,
	world: World,
	{ regions, languages, all }: Setting
): Promise<boolean> {
	restore(out, before);
	rmSync(next, { recursive: true, force: true });
	mkdirSync(next, { recursive: true });
	const faults = new Map<string, string>();
	const seen: Seen = new Map();
	for (const one of plan) {
		const site = join(next, one.code);
		const fault = await built(one, site, world);
		if (fault === null) {
			const { files, bytes } = shareFiles(site, seen);
			world.say(shared(files, bytes));
			continue;
		}
		faults.set(one.code, fault);
		rmSync(site, { recursive: true, force: true });
	}
	const kept = existsSync(join(out, LIST_FILE))
		? all.filter(({ code }) => existsSync(join(out, code)) && !existsSync(join(next, code)))
		: [];
	for (const [code, fault] of faults)
		world.say(
			failed(
				code,
				fault,
				kept.some((one) => one.code === code)
			)
		);
	const count = plan.length - faults.size;
	if (count === 0) {
		rmSync(next, { recursive: true, force: true });
		world.say(NOTHING);
		return false;
	}
	for (const { code } of kept) {
		copyTree(join(out, code), join(next, code));
		shareFiles(join(next, code), seen);
	}
	const standing = all
		.filter(({ code }) => existsSync(join(next, code)))
		.map(({ code, name }) => ({ code, name, languages: languagesOf(join(next, code)) }));
	writeLead(next, standing, regions, languages);
	swap(next, out, before);
	world.say(done(count, plan.length, out));
	return faults.size === 0;
}
