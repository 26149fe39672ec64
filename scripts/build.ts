import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SITE } from '#lib/catalogue/site.ts';
import { answersFolder, forgetAnswers } from './build/answers.ts';
import { compress } from './build/compress.ts';
import { finishPages } from './build/pages.ts';
import { nameRelease } from './build/release.ts';
import { isSiteOrFree, NEXT, restore, swap } from './build/swap.ts';
import { unsetLines } from './build/unset.ts';
import { present } from './chromium.ts';
import { commandPhase, phase } from './phase.ts';
import { buildPrefectures } from './prefectures/world.ts';

const USAGE = `npm run build    checks data/ and makes the site in build/, with the bulletins as PDF
                 where a Chromium and a Japanese font are on the machine
                 (--out FOLDER: makes it there, in place of what is in it;
                 DATA_DIR=FOLDER: of that folder instead of data/)
                 (--prefecture 40,41,47, or all: a site for each, into build/40 and so on, and a
                 page that leads to them; of --data-root FOLDER/40 where that is there, of data/
                 for its own prefecture, else of the tables that all prefectures share)
                 (BULLETIN_PDF=no: without them; BULLETIN_PDF=must: not without them;
                 VERBOSE=1: with all that the programs write)`;

/** Vite's own list of files is as long as the site; its warnings stay. */
const VITE = process.env['VERBOSE'] === '1' ? 'vite build' : 'vite build --logLevel warn';

/** Pages link the PDFs only where this build makes them. */
async function main(): Promise<boolean> {
	const { values } = parseArgs({
		options: {
			help: { type: 'boolean' },
			out: { type: 'string', default: 'build' },
			prefecture: { type: 'string' },
			'data-root': { type: 'string' }
		}
	});
	if (values.help) {
		console.log(USAGE);
		return true;
	}
	if (values.prefecture !== undefined)
		return buildPrefectures(values.prefecture, values.out, values['data-root']);
	const site = resolve(values.out);
	// Of another folder an interrupted exchange leaves what was in it beside it.
	const aside = values.out === 'build' ? undefined : `${site}.before`;
	restore(site, aside);
	if (!isSiteOrFree(site)) {
		console.error(
			`${values.out} は、このサイトのフォルダーではありません。/ is not a site: name a new folder.`
		);
		return false;
	}
	const lines = (written: string) => written;
	if ((await commandPhase('data/', 'tsx scripts/data-check.ts', {}, lines)) === null) return false;
	unsetLines(SITE).forEach((line) => console.log(line));
	const wish = process.env['BULLETIN_PDF'];
	const browser = wish === 'no' ? null : await present();
	if (!browser && wish === 'must') {
		console.error('BULLETIN_PDF=must, but there is no Chromium with a Japanese font.');
		return false;
	}
	const env = {
		BUILD_DIR: NEXT,
		ANSWERS_DIR: answersFolder(),
		...(browser
			? { BULLETIN_PDF: 'yes', CHROMIUM_PATH: browser.executablePath }
			: { BULLETIN_PDF: 'no' })
	};
	if ((await commandPhase('pages', VITE, env)) === null) return false;
	forgetAnswers();
	if (browser && (await commandPhase('pictures', 'tsx scripts/share.ts', env, lines)) === null)
		return false;
	// Papers are printed from pages as they will be: printed anew they are the same.
	await phase(
		'finished',
		() => finishPages(NEXT, SITE),
		({ pages, started }) => `${pages} pages, ${started} of them started by file`
	);
	if (!browser)
		console.log('No PDFs of the bulletin: no Chromium with a Japanese font, or BULLETIN_PDF=no.');
	else if ((await commandPhase('PDFs', 'tsx scripts/bulletin.ts', env, lines)) === null)
		return false;
	await phase('release', () => nameRelease(NEXT), String);
	await phase(
		'compressed',
		() => compress(NEXT),
		(files) => `${files} files`
	);
	swap(NEXT, site, aside);
	return true;
}

process.exitCode = (await main()) ? 0 : 1;
