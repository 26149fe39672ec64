import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SITE } from '#lib/catalogue/site.ts';
import { codes } from '#lib/server/data/codes.ts';
import './support/this-data.ts';

const files = ['src', 'static', 'scripts'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
);

/** A name as it could stand in a program: letters of Latin scripts as words of their own. */
const named = (name: string): RegExp =>
	/^[\x20-\x7e]+$/.test(name) ? new RegExp(`\\b${name}\\b`) : new RegExp(name);

/** Another prefecture takes the site by changing data/ alone. */
it('no program names the area that data/ is about', () => {
	const list = codes('ref_area');
	const home = list.get(SITE.area);
	const offices = SITE.offices.flatMap((code) => {
		const { cells } = list.get(code) ?? { cells: {} as Record<string, string> };
		return [cells['short_ja'] ?? '', cells['short_en'] ?? ''];
	});
	/** Whatever has an address of its own here. */
	const own = SITE.offices.flatMap((code) => {
		const slug = list.get(code)?.cells['slug'];
		return slug ? [`/${slug}/`] : [];
	});
	const stem = (home?.names.ja ?? '').replace(/[都道府県]$/, '');
	const names = [
		stem,
		(home?.names.en ?? '').split(' ')[0] ?? '',
		...Object.values(SITE.region),
		...Object.values(SITE.bureau),
		...offices,
		`'${SITE.area}'`,
		`'${SITE.regionArea}'`,
		...own,
		...SITE.offices
	].filter(Boolean);
	expect(names.length).toBeGreaterThan(10);
	const found = files.flatMap((path) => {
		const text = readFileSync(path, 'utf8');
		return names.filter((name) => named(name).test(text)).map((name) => `${path}: ${name}`);
	});
	expect(found).toEqual([]);
});
