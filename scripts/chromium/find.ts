import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
	// Without windows of its own: a page of a test costs a third of the time.
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'microsoft-edge'
];

/** Where Playwright keeps (or would keep) its own browser. */
export const playwrights = () => chromium.executablePath();

/** A Chromium that was on the machine before us. */
export const onMachine = () => places().find(starts);

/** Whether a browser is there and, on Linux, comes up: it may lack libraries, or be Ubuntu's empty shell of a snap. */
export function starts(path: string): boolean {
	if (!existsSync(path)) return false;
	// chrome.exe --version opens a window.
	if (process.platform !== 'linux') return true;
	return spawnSync(path, ['--version'], { timeout: 15_000, stdio: 'ignore' }).status === 0;
}

function places(): string[] {
	if (process.platform === 'darwin') return macPlaces();
	if (process.platform === 'win32') return windowsPlaces();
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
	return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function macPlaces(): string[] {
	const roots = ['/Applications', join(process.env['HOME'] ?? '', 'Applications')];
	const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
	return apps.flatMap((app) => roots.map((root) => join(root, `${app}.app/Contents/MacOS/${app}`)));
}

function windowsPlaces(): string[] {
	const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
		(name) => process.env[name] ?? []
	);
	const apps = [
		'Google/Chrome/Application/chrome.exe',
		'Chromium/Application/chrome.exe',
		'Microsoft/Edge/Application/msedge.exe'
	];
	return apps.flatMap((app) => roots.map((root) => join(root, app)));
}
