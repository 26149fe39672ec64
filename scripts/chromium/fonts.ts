import { spawnSync } from 'node:child_process';
import { apt } from './install.ts';

/** Without a Japanese font every screenshot is boxes, and widths are wrong. */
export function fonts(): void {
	if (hasJapanese() || apt('fonts-noto-cjk', 'fontconfig')) return;
	console.error(
		'Warning: no Japanese font found. On Debian or Ubuntu: sudo apt-get install -y fonts-noto-cjk'
	);
}

/** macOS and Windows always have one. */
export function hasJapanese(): boolean {
	if (process.platform !== 'linux') return true;
	const { stdout } = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
	return Boolean(stdout?.trim());
}
