import { SITE } from '#lib/catalogue/site.ts';

/**
 * The prefecture of the `data/` that came with the repository. A test that imports this holds what
 * is published there; where `data/` is another's it is left out, and `npm test` says how many are.
 */
export const THIS_AREA = '43';

if (SITE.area !== THIS_AREA) throw new Error(`these data are of ${SITE.area}`);
