import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ICON_SIZES, iconPath } from '#lib/catalogue/icon.ts';
import { CARD } from '#lib/catalogue/share.ts';
import { draw, type Picture } from './share/draw.ts';

/** The site, or the one that is being built. */
const build = resolve(process.env['BUILD_DIR'] ?? 'build');

/** The SVG pictures that stand for pages in a chat, where only PNG is shown. */
const cards = (): Picture[] =>
	readdirSync(join(build, 'share'), { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.svg'))
		.map((path) => `share/${path.replaceAll('\\', '/')}`)
		.map((path) => ({
			path: path.replace(/svg$/, 'png'),
			svg: readFileSync(join(build, path), 'utf8'),
			...CARD
		}));

/** The icon of the site, for devices that take no SVG. */
function icons(): Picture[] {
	const svg = readFileSync(join(build, 'favicon.svg'), 'utf8');
	return ICON_SIZES.map((size) => ({
		path: iconPath(size),
		svg: svg.replace('<svg ', `<svg width="${size}" height="${size}" `),
		width: size,
		height: size
	}));
}

const pictures = [...cards(), ...icons()];
const drawn = await draw(build, pictures);
console.log(`${pictures.length} pictures, ${drawn} of them drawn anew`);
