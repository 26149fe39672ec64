import { SITE } from '#lib/catalogue/site.ts';
import { codeName } from '#lib/query/figure-data.ts';
import { textIn, type Scene } from './scene.ts';

/** What the areas of a figure are, beside the one that holds them all. */
export type AreaKind = 'prefecture' | 'office' | 'area';

/** By what they are parts of; areas of several kinds are areas. */
export function areaKind({ names, rows }: Pick<Scene, 'names' | 'rows'>): AreaKind {
	const codes = [...new Set(rows.map((row) => textIn(row, 'ref_area')))];
	const parentOf = (code: string) => codeName(names, 'ref_area', code)?.[2] ?? '';
	const holders = new Set(codes.map(parentOf));
	const [whole, ...others] = new Set(codes.filter((code) => !holders.has(code)).map(parentOf));
	if (others.length > 0) return 'area';
	return whole === SITE.nation ? 'prefecture' : whole === SITE.area ? 'office' : 'area';
}
