import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testsThatSay } from './alone.ts';

const SAYS = 'tests/support/this-data.ts';

/**
 * The tests of what is published in the `data/` that came with the repository, figures, names and
 * months: they say so by importing tests/support/this-data.ts.
 */
export const ofThisData = (ending = '.test.ts'): string[] =>
	testsThatSay(/(?:import|from) '(?:\.{1,2}\/)+support\/this-data\.ts'/, ending);

/**
 * The tests of the program whose material is that `data/`, whatever DATA_DIR says: they import
 * tests/support/given-data.ts.
 */
export const onGivenData = (): string[] =>
	testsThatSay(/(?:import|from) '(?:\.{1,2}\/)+support\/given-data\.ts'/);

/**
 * The unit tests that hold other data.
 * @param tested the folder of the data that are tested
 * @param own the repository’s own
 */
export const otherUnitTests = (tested: string, own = 'data'): string[] => [
	...(isThisData(tested) ? [] : ofThisData()),
	...(isThisData(own) ? [] : onGivenData())
];

/** Whether a folder of data is of the prefecture whose figures those tests hold. */
export function isThisData(folder: string): boolean {
	if (!existsSync(SAYS)) return true;
	const area = /THIS_AREA = '(\w+)'/.exec(readFileSync(SAYS, 'utf8'))?.[1];
	const site = JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8')) as { area?: unknown };
	return site.area === area;
}
