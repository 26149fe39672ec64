import { chromium as playwright } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Kept, keyOf } from '#lib/server/data/kept.ts';
import { chromium, stampOf, type Browser } from '../chromium.ts';

/** A picture that is made of an SVG. */
export interface Picture {
	/** Where it lies below the site's base. */
	readonly path: string;
	readonly svg: string;
	/** In pixels. */
	readonly width: number;
	readonly height: number;
}

const kept = new Kept(resolve('node_modules/.cache/share'));

/** Some thousand pictures: those of several sites. */
const MOST_BYTES = 2e8;

const asHtml = (svg: string): string => `<style>body{margin:0}svg{display:block}</style>${svg}`;

/**
 * Puts PNG files into the built site.
 * @returns how many had to be drawn
 */
export async function draw(build: string, pictures: readonly Picture[]): Promise<number> {
	const browser = await chromium();
	const keyed = pictures.map((picture) => {
		const { svg, width, height } = picture;
		return { picture, key: keyOf(stampOf(browser), `${width}×${height}`, asHtml(svg)) };
	});
	const missing: typeof keyed = [];
	for (const { picture, key } of keyed) {
		const drawn = await kept.get(key);
		if (drawn) write(build, picture, drawn);
		else missing.push({ picture, key });
	}
	if (missing.length > 0)
		await drawAll(browser, missing, async ({ picture, key }, drawn) => {
			await kept.put(key, drawn);
			write(build, picture, drawn);
		});
	kept.trim(MOST_BYTES);
	return missing.length;
}

function write(build: string, picture: Picture, drawn: Uint8Array): void {
	const path = join(build, picture.path);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, drawn);
}

async function drawAll<Asked extends { readonly picture: Picture }>(
	{ executablePath, args }: Browser,
	asked: readonly Asked[],
	finish: (one: Asked, drawn: Uint8Array) => Promise<void>
): Promise<void> {
	const browser = await playwright.launch({ executablePath, args });
	try {
		const page = await browser.newPage();
		for (const one of asked) {
			const { svg, width, height } = one.picture;
			await page.setViewportSize({ width, height });
			await page.setContent(asHtml(svg));
			await page.evaluate(() => document.fonts.ready);
			await finish(one, await page.screenshot({ type: 'png', omitBackground: true }));
		}
	} finally {
		await browser.close();
	}
}
