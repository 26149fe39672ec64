import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SITE } from '#lib/catalogue/site.ts';
import { DATA_DIR } from '#lib/server/data/folder.ts';
import { prefecturesOf, regionsOf } from '../new-prefecture/areas.ts';
import { commonTables, newPrefecture } from '../new-prefecture/make.ts';
import { filesIn, writeFolder } from '../new-prefecture/write.ts';
import { run } from '../run.ts';
import { chosen, planned } from './plan.ts';
import { buildSites, isSitesOrFree, type Places, type World } from './run.ts';
import { notSites, unknown } from './words.ts';

/** Where the data of prefectures lie that have none of their own: made anew by each build. */
const MADE = '.svelte-kit/prefectures';

/** Of the folder that a build has by itself nothing lies beside it. */
const placesOf = (out: string): Places =>
	out === 'build'
		? { out, next: '.svelte-kit/sites-next', before: '.svelte-kit/sites-before' }
		: { out, next: `${out}.next`, before: `${out}.before` };

/** The project's own commands. */
function commands(): World {
	const files = filesIn(DATA_DIR);
	const tables = commonTables(files);
	return {
		make(code) {
			const folder = join(MADE, code);
			rmSync(folder, { recursive: true, force: true });
			writeFolder(folder, newPrefecture(files, code, tables).files);
			return folder;
		},
		build: (data, site) =>
			run(`tsx scripts/build.ts --out "${site}"`, { DATA_DIR: data }, [
				'ignore',
				'inherit',
				'inherit'
			]),
		say: (line) => console.log(line)
	};
}

/** `npm run build -- --prefecture …`: how it ended. */
export async function buildPrefectures(
	word: string,
	out: string,
	root: string | undefined
): Promise<boolean> {
	const prefectures = prefecturesOf(readFileSync(join(DATA_DIR, 'codes/ref_area.csv'), 'utf8'));
	const codes = chosen(word, prefectures.keys());
	if (codes === null || !isSitesOrFree(out)) {
		console.error(codes === null ? unknown(word) : notSites(out));
		return false;
	}
	const atHand = { prefectures, home: SITE.area, homeData: DATA_DIR, root };
	return buildSites(planned(codes, atHand), placesOf(out), commands(), {
		regions: regionsOf(readFileSync(join(DATA_DIR, 'regions.json'), 'utf8')),
		languages: SITE.languages,
		all: planned([...prefectures.keys()].sort(), atHand)
	});
}
