import { parseArgs } from 'node:util';
import { compress } from './build/compress.ts';
import { present } from './chromium.ts';
import { run } from './run.ts';

const USAGE = `npm run build    checks data/ and makes the site in build/, with the bulletins as PDF
                 where a Chromium and a Japanese font are on the machine
                 (BULLETIN_PDF=no: without them; BULLETIN_PDF=must: not without them)`;

/** Pages link the PDFs only where this build makes them. */
async function main(): Promise<boolean> {
	const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
	if (values.help) {
		console.log(USAGE);
		return true;
	}
	if (!run('tsx scripts/data-check.ts', {})) return false;
	const wish = process.env['BULLETIN_PDF'];
	const browser = wish === 'no' ? null : await present();
	if (!browser && wish === 'must') {
		console.error('BULLETIN_PDF=must, but there is no Chromium with a Japanese font.');
		return false;
	}
	if (!browser) {
		console.log('No PDFs of the bulletin: no Chromium with a Japanese font, or BULLETIN_PDF=no.');
		return run('vite build', { BULLETIN_PDF: 'no' }) && (await compressed());
	}
	const env = { BULLETIN_PDF: 'yes', CHROMIUM_PATH: browser.executablePath };
	if (!run('vite build', env) || !run('tsx scripts/bulletin.ts', env)) return false;
	return compressed();
}

async function compressed(): Promise<boolean> {
	const started = performance.now();
	const count = await compress('build');
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`${count} texts compressed in build/, ${seconds} s`);
	return true;
}

process.exitCode = (await main()) ? 0 : 1;
