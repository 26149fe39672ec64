import { DATASETS } from '#lib/catalogue/list.ts';
import { GLOSSARY } from '#lib/catalogue/glossary.ts';
import type { Site } from '#lib/catalogue/site.ts';
import { codeTable } from '#lib/contract/code-table.ts';
import { LEDGER_FILE, ledgerWith, linesOf } from '#lib/contract/ledger.ts';
import { areaList, leftAreas, namesHome, prefecturesOf, regionOf, regionsOf } from './areas.ts';
import { carriedOf, textIn, type Files, type LeftOut } from './carried.ts';
import { codeLists } from './codes.ts';
import { layoutOf } from './profiles.ts';
import { BEGINNINGS, jsonText, releaseOf, SHARED, siteOf } from './settings.ts';

/** A folder data/ for another prefecture, and what went into it. */
export interface NewPrefecture {
	readonly site: Site;
	readonly files: ReadonlyMap<string, string | Uint8Array>;
	readonly carried: readonly string[];
	readonly left: readonly { readonly id: string; readonly why: LeftOut }[];
}

/** @throws RangeError for a code that is none of the 47 */
export function newPrefecture(files: Files, code: string): NewPrefecture {
	const text = (path: string) => textIn(files, path);
	const areas = text('codes/ref_area.csv');
	const prefectures = prefecturesOf(areas);
	const { area: before, nation } = JSON.parse(text('site.json')) as Site;
	const was = prefectures.get(before);
	if (!prefectures.has(code) || !was) throw new RangeError(`no prefecture ${code}`);
	const regions = regionsOf(text('regions.json'));
	const list = areaList(areas, code, regions);
	const home = codeTable(list).get(code);
	if (!home) throw new RangeError(`no prefecture ${code}`);
	const site = siteOf(home, regionOf(regions, code), nation);

	const lines = linesOf(text(LEDGER_FILE));
	const named = codeTable(text('codes/source.csv'));
	const common = {
		nation,
		prefectures: [...prefectures.keys()],
		isOwnSource: (source: string) =>
			namesHome([source, ...Object.values(named.get(source)?.names ?? {})].join(' '), was)
	};
	const found = DATASETS.map(({ id }) => ({
		id,
		of: carriedOf(files, id, lines, common)
	}));
	const carried = found.flatMap(({ id, of }) => (typeof of === 'string' ? [] : [{ id, of }]));
	const left = found.flatMap(({ id, of }) => (typeof of === 'string' ? [{ id, why: of }] : []));
	const paths = carried.flatMap(({ of }) => of.paths);

	const datasets = DATASETS.filter(
		({ page }) => page === undefined || site.pages.includes(page)
	).map(({ id }) => id);
	const layouts = [...files.keys()]
		.filter((path) => /^(profiles|feeds)\/[^/]+\.json$/.test(path))
		.flatMap((path) => {
			const names = { offices: leftAreas(areas), was, home: code };
			return layoutOf(path, text(path), names, datasets) ?? [];
		});
	const ledger = ledgerWith('', new Map(paths.map((path) => [path, lines.get(path) ?? null])));
	const sources = new Set([
		...carried.flatMap(({ of }) => of.sources),
		...layouts.flatMap((layout) => layout.sources),
		...GLOSSARY.flatMap(({ source }) => source ?? [])
	]);
	return {
		site,
		files: new Map<string, string | Uint8Array>([
			['site.json', jsonText(site)],
			['release.json', jsonText(releaseOf(text('release.json')))],
			...Object.entries(BEGINNINGS).map(([path, value]) => [path, jsonText(value)] as const),
			...SHARED.map((path) => [path, text(path)] as const),
			[LEDGER_FILE, ledger],
			['codes/ref_area.csv', list],
			...codeLists(files, sources),
			...layouts.map((layout) => [layout.path, layout.text] as const),
			...paths.flatMap((path) => {
				const bytes = files.get(path);
				return bytes ? [[path, bytes] as const] : [];
			})
		]),
		carried: carried.map(({ id }) => id),
		left
	};
}
