import { chromium as playwright } from '@playwright/test';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, copyFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { chromium } from '../chromium.ts';

/** A picture that is made of an SVG. */
export interface Picture {
	/** Where it lies below the site's base. */
	readonly path: string;
	readonly svg: string;
	/** In pixels. */
	readonly width: number;
	readonly height: number;
}

/** Pictures by what they were drawn from: what did not change is not drawn again. */
const CACHE = resolve('node_modules/.cache/share');

const keyOf = ({ svg }: Picture): string =>
	`${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.png`;

/**
 * Puts PNG files into the built site.
 * @returns how many had to be drawn
 */
export async function draw(build: string, pictures: readonly Picture[]): Promise<number> {
	mkdirSync(CACHE, { recursive: true });
	const missing = pictures.filter((picture) => !existsSync(join(CACHE, keyOf(picture))));
	if (missing.length > 0) await drawAll(missing);
	for (const picture of pictures) {
		const path = join(build, picture.path);
		mkdirSync(dirname(path), { recursive: true });
		copyFileSync(join(CACHE, keyOf(picture)), path);
	}
	forgetAllBut(pictures);
	return missing.length;
}

async function drawAll(pictures: readonly Picture[]): Promise<void> {
	const browser = await playwright.launch(await chromium());
	try {
		const page = await browser.newPage();
		for (const picture of pictures) {
			const { svg, width, height } = picture;
			await page.setViewportSize({ width, height });
			await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
			await page.evaluate(() => document.fonts.ready);
			writeFileSync(
				join(CACHE, keyOf(picture)),
				await page.screenshot({ type: 'png', omitBackground: true })
			);
		}
	} finally {
		await browser.close();
	}
}

function forgetAllBut(pictures: readonly Picture[]): void {
	const kept = new Set(pictures.map(keyOf));
	for (const name of readdirSync(CACHE)) if (!kept.has(name)) rmSync(join(CACHE, name));
}
