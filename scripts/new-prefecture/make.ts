import { DATASETS } from '#lib/catalogue/list.ts';
import { GLOSSARY } from '#lib/catalogue/glossary.ts';
import type { Site } from '#lib/catalogue/site.ts';
import { codeTable, type Code } from '#lib/contract/code-table.ts';
import { LEDGER_FILE, ledgerWith, linesOf } from '#lib/contract/ledger.ts';
import { areaList, leftAreas, namesHome, prefecturesOf, regionOf, regionsOf } from './areas.ts';
import { carriedOf, textIn, type Carried, type Files, type LeftOut } from './carried.ts';
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

/** What goes along with whatever prefecture, and what with none: read once for all 47. */
export interface Tables {
	readonly carried: readonly { readonly id: string; readonly of: Carried }[];
	readonly left: NewPrefecture['left'];
}

/** The prefecture that a folder data/ is about. */
function homeOf(files: Files): { readonly was: Code; readonly nation: string } {
	const { area, nation } = JSON.parse(textIn(files, 'site.json')) as Site;
	const was = prefecturesOf(textIn(files, 'codes/ref_area.csv')).get(area);
	if (!was) throw new RangeError(`data/site.json: ${area} is no prefecture`);
	return { was, nation };
}

export function commonTables(files: Files): Tables {
	const { was, nation } = homeOf(files);
	const lines = linesOf(textIn(files, LEDGER_FILE));
	const named = codeTable(textIn(files, 'codes/source.csv'));
	const common = {
		nation,
		prefectures: [...prefecturesOf(textIn(files, 'codes/ref_area.csv')).keys()],
		isOwnSource: (source: string) =>
			namesHome([source, ...Object.values(named.get(source)?.names ?? {})].join(' '), was)
	};
	const found = DATASETS.map(({ id }) => ({ id, of: carriedOf(files, id, lines, common) }));
	return {
		carried: found.flatMap(({ id, of }) => (typeof of === 'string' ? [] : [{ id, of }])),
		left: found.flatMap(({ id, of }) => (typeof of === 'string' ? [{ id, why: of }] : []))
	};
}

/** @throws RangeError for a code that is none of the 47 */
export function newPrefecture(
	files: Files,
	code: string,
	{ carried, left }: Tables = commonTables(files)
): NewPrefecture {
	const text = (path: string) => textIn(files, path);
	const { was, nation } = homeOf(files);
	const areas = text('codes/ref_area.csv');
	const regions = regionsOf(text('regions.json'));
	const list = areaList(areas, code, regions);
	const home = prefecturesOf(list).get(code);
	if (!home) throw new RangeError(`no prefecture ${code}`);
	const site = siteOf(home, regionOf(regions, code), nation);
	const paths = carried.flatMap(({ of }) => of.paths);
	const lines = linesOf(text(LEDGER_FILE));

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
