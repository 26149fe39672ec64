import { SITE } from '#lib/catalogue/site.ts';
import { codes } from './codes.ts';
import { regionOf } from './region.ts';

/**
 * True of an area that has pages and prerendered answers: all but prefectures, of which only the
 * home area and those of its region have. The others are answered from the rows, whose slices are
 * by area, so that 47 prefectures cost no reader more than two.
 */
export const isPrinted = (code: string): boolean =>
	codes('ref_area').get(code)?.cells['kind'] !== 'prefecture' ||
	code === SITE.area ||
	isInRegion(code);

/** True of another prefecture of the home area's region. */
export const isInRegion = (code: string): boolean =>
	code !== SITE.area && (regionOf(SITE.area)?.areas.includes(code) ?? false);
