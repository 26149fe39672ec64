import { testsThatSay } from './alone.ts';
import { isThisData, ofThisData, otherUnitTests } from './this-data.ts';

/** Single tests of the site among others, by tests/support/here.ts. */
const MARKED = /from '(?:\.{1,2}\/)+support\/here\.ts'/;

/**
 * What `npm test` leaves out, in lines, where the data are of another prefecture than those that
 * came with the repository.
 * @param tested the folder of the data that are tested
 * @param own the repository’s own, of which the builds with other secrets are
 */
export function leftOut(tested: string, own = 'data'): string[] {
	const lines: string[] = [];
	if (!isThisData(tested)) {
		const unit = otherUnitTests(tested, own);
		const site = ofThisData('.spec.ts');
		const marked = testsThatSay(MARKED, '.spec.ts');
		lines.push(
			'Left out, since they hold what another prefecture published (VERBOSE=1 names them):',
			`  ${unit.length} files of unit tests, ${site.length} of site tests, and single tests, marked @here, in ${marked.length} more`
		);
		if (process.env['VERBOSE'] === '1')
			lines.push(...[...unit, ...site, ...marked.map((path) => `${path} (@here)`)].map(indented));
	}
	if (!isThisData(own))
		lines.push(`Left out: the builds with other secrets, since ${own}/ has nothing to withhold`);
	else if (lines.length > 0)
		lines.push(`The builds with other secrets are of ${own}/ all the same`);
	return lines;
}

const indented = (path: string): string => `  ${path}`;
