import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const playwright = dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json'));
const failure = join(playwright, '../../.cache/chromium-download-failed');

export const isRoot = () => process.getuid?.() === 0;

export const downloadFailed = () => existsSync(failure);

/** Playwright's own browser, without the headless shell that nothing here uses. */
export function download(seconds: number): boolean {
	console.error('Downloading a Chromium for Playwright …');
	const { status } = spawnSync(
		process.execPath,
		[join(playwright, 'cli.js'), 'install', '--no-shell', 'chromium'],
		{
			timeout: seconds * 1000,
			stdio: 'ignore',
			env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
		}
	);
	if (status === 0) {
		rmSync(failure, { force: true });
		return true;
	}
	console.error('  not to be had; looking for another one.');
	mkdirSync(dirname(failure), { recursive: true });
	writeFileSync(failure, '');
	return false;
}

/** Debian and Ubuntu as root, which is what CI containers are. */
export function apt(...packages: string[]): boolean {
	if (!isRoot() || !existsSync('/usr/bin/apt-get')) return false;
	console.error(`Installing ${packages.join(' ')} with apt …`);
	return aptGet('update') && aptGet('install', '-y', '--no-install-recommends', ...packages);
}

function aptGet(...args: string[]): boolean {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	// Standard output is kept for the count that CI reads.
	return spawnSync('apt-get', ['-q', ...args], { stdio: ['ignore', 2, 2], env }).status === 0;
}

export function advice(): string {
	const ways = {
		linux: [
			'npx playwright install --with-deps chromium',
			'sudo apt-get update && sudo apt-get install -y chromium fonts-noto-cjk    (Debian)',
			'sudo dnf install -y chromium google-noto-sans-cjk-fonts    (Fedora)'
		],
		darwin: ['npx playwright install chromium', 'brew install --cask google-chrome'],
		win32: ['npx playwright install chromium', 'winget install --id Google.Chrome']
	};
	const { platform } = process;
	const commands = platform === 'darwin' || platform === 'win32' ? ways[platform] : ways.linux;
	return [
		'No Chromium was found, and none could be installed. One of these is enough:',
		...commands.map((command) => `  ${command}`),
		'or set CHROMIUM_PATH to the executable of a Chromium, Chrome or Edge.'
	].join('\n');
}
