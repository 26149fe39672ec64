import { chromium as playwright } from '@playwright/test';
import { existsSync, statSync } from 'node:fs';
import { fonts, hasJapanese } from './chromium/fonts.ts';
import { onMachine, playwrights, starts } from './chromium/find.ts';
import { advice, apt, download, downloadFailed, isRoot } from './chromium/install.ts';

export type Browser = { executablePath: string; args: string[] };

const quiet = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic',
	'--no-first-run'
];

// Chromium's sandbox refuses to start as root.
const args = isRoot() ? ['--no-sandbox', ...quiet] : quiet;

/** A Chromium that is here, starts and has Japanese letters; null where nothing is, installs nothing. */
export async function present(): Promise<Browser | null> {
	const chosen = process.env['CHROMIUM_PATH'];
	const executablePath = chosen ?? (starts(playwrights()) ? playwrights() : onMachine());
	if (executablePath === undefined || !hasJapanese()) return null;
	try {
		await (await playwright.launch({ executablePath, args })).close();
		return { executablePath, args };
	} catch {
		return null;
	}
}

/** A Chromium for tests and bench, installed if it must be. */
export async function chromium(): Promise<Browser> {
	const chosen = process.env['CHROMIUM_PATH'];
	if (chosen) {
		if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH: no such file: ${chosen}`);
		return { executablePath: chosen, args };
	}
	const executablePath = locate();
	fonts();
	return { executablePath, args };
}

/** Which program it is: another version may draw and print something else. */
export function stampOf({ executablePath }: Browser): string {
	const { size, mtimeMs } = statSync(executablePath);
	return `${executablePath} ${size} ${mtimeMs}`;
}

function locate(): string {
	const own = playwrights();
	if (starts(own)) return own;
	const other = onMachine();
	// A download that failed once would cost its time at every run.
	if (!(other && downloadFailed()) && download(other ? 90 : 180) && starts(own)) return own;
	if (other) return other;
	// Other distributions have no package of the first name.
	for (const name of ['chromium-headless-shell', 'chromium']) {
		const installed = apt(name, 'fonts-noto-cjk', 'fontconfig') ? onMachine() : undefined;
		if (installed) return installed;
	}
	throw new Error(advice());
}
