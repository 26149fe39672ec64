import { SITE } from '#lib/catalogue/site.ts';
import { DATA_DIR } from '#lib/server/data/folder.ts';

/**
 * The prefecture that there is not (tests/prefecture/fiction): 見本県, its offices 墨, 筆 and 硯, its
 * neighbours 手本県 and 写本県. A test that imports this runs on its data, whatever `data/` is.
 */
export const HOME = '48';
export const NAME = '見本県';
export const NEIGHBOUR = '49';
export const OFFICE = 'hw_sumi';
export const FOLDER = DATA_DIR;

if (SITE.area !== HOME) throw new Error(`${FOLDER} is of ${SITE.area}, not of the fiction`);
