import { isThisData } from '../../scripts/test/this-data.ts';

/**
 * A test of the program that imports this takes its material, offices, listings, months, from the
 * `data/` that came with the repository, whatever DATA_DIR says. Where another prefecture’s data
 * have taken their place it is left out, and `npm test` says how many are.
 */
if (!isThisData('data')) throw new Error('data/ is of another prefecture');
