import { SITE } from '#lib/catalogue/site.ts';
import { codes } from './codes.ts';

/**
 * True of an area that has pages and prerendered answers: all but prefectures, of which only the
 * home area and those of its region have. The others are answered by the engine, whose slices are
 * by area, so that 47 prefectures cost no reader more than two.
 */
export function isPrinted(code: string): boolean {
	const area = codes('ref_area').get(code);
	if (area?.cells['kind'] !== 'prefecture' || code === SITE.area) return true;
	return isInRegion(code);
}

/** True of another prefecture of the home area's region, as codes/ref_area.csv draws it. */
export function isInRegion(code: string): boolean {
	const region = codes('ref_area').get(SITE.area)?.cells['region'];
	return code !== SITE.area && !!region && codes('ref_area').get(code)?.cells['region'] === region;
}
