import { parseArgs } from 'node:util';
import { present } from './chromium.ts';
import { run } from './run.ts';

const USAGE = `npm run build    checks data/ and makes the site in build/, with the bulletins as PDF
                 where a Chromium and a Japanese font are on the machine (BULLETIN_PDF=no: without)`;

/** Pages link the PDFs only where this build makes them. */
async function main(): Promise<boolean> {
	const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
	if (values.help) {
		console.log(USAGE);
		return true;
	}
	if (!run('tsx scripts/data-check.ts', {})) return false;
	const browser = process.env['BULLETIN_PDF'] === 'no' ? null : await present();
	if (!browser) {
		console.log('No PDFs of the bulletin: no Chromium with a Japanese font, or BULLETIN_PDF=no.');
		return run('vite build', { BULLETIN_PDF: 'no' });
	}
	const env = { BULLETIN_PDF: 'yes', CHROMIUM_PATH: browser.executablePath };
	return run('vite build', env) && run('tsx scripts/bulletin.ts', env);
}

process.exitCode = (await main()) ? 0 : 1;
