import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#lib/base/language.ts';
import { ICON_SIZES, iconPath } from '#lib/catalogue/icon.ts';
import type { Site } from '#lib/catalogue/site.ts';

export const manifestPath = (language: Language): string => `${language}/manifest.webmanifest`;

/** What a device needs to keep the site beside its programs; addresses are relative to the file. */
export function writeManifest(folder: string, language: Language, site: Site): void {
	const icons = ICON_SIZES.filter((size) => existsSync(join(folder, iconPath(size)))).map(
		(size) => ({ src: `../${iconPath(size)}`, sizes: `${size}x${size}`, type: 'image/png' })
	);
	const manifest = {
		name: site.name[language],
		short_name: site.name[language],
		lang: language,
		start_url: './',
		scope: '../',
		display: 'minimal-ui',
		icons: [{ src: '../favicon.svg', sizes: 'any', type: 'image/svg+xml' }, ...icons]
	};
	writeFileSync(join(folder, manifestPath(language)), `${JSON.stringify(manifest, null, '\t')}\n`);
}
