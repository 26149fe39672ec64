import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { playwrightCount, vitestCount } from '../../scripts/test/count.ts';
import { leftOut } from '../../scripts/test/left-out.ts';
import { ofThisData, onGivenData } from '../../scripts/test/this-data.ts';

const folders: string[] = [];
const folder = (): string => {
	const made = mkdtempSync(join(tmpdir(), 'left-out-'));
	folders.push(made);
	return made;
};
afterAll(() => folders.forEach((made) => rmSync(made, { recursive: true })));

/** A folder of data of one prefecture, as far as this is asked. */
function dataOf(area: string): string {
	const made = folder();
	writeFileSync(join(made, 'site.json'), JSON.stringify({ area }));
	return made;
}

const [, own = ''] =
	/THIS_AREA = '(\w+)'/.exec(readFileSync('tests/support/this-data.ts', 'utf8')) ?? [];
const [here, elsewhere] = [dataOf(own), dataOf('99')];

describe('what npm test leaves out', () => {
	it('is nothing where the data are those that came with the repository', () => {
		expect(leftOut(here, here)).toEqual([]);
	});

	it('is told where others are tested, and that the builds are of its own', () => {
		const told = leftOut(elsewhere, here).join('\n');
		expect(told).toContain(`${ofThisData().length} files of unit tests`);
		expect(told).toContain(`${ofThisData('.spec.ts').length} of site tests`);
		expect(told).toMatch(/marked @here, in [1-9]\d* more/);
		expect(told).toContain(`builds with other secrets are of ${here}/ all the same`);
	});

	it('are the builds with other secrets, and tests on these data, where its own are another’s', () => {
		const told = leftOut(elsewhere, elsewhere).join('\n');
		expect(onGivenData().length).toBeGreaterThan(0);
		expect(told).toContain(`${ofThisData().length + onGivenData().length} files of unit tests`);
		expect(told).toContain('Left out: the builds with other secrets');
	});
});

describe('what a step counts', () => {
	const written = (report: unknown): string => {
		const file = join(folder(), 'report.json');
		writeFileSync(file, JSON.stringify(report));
		return file;
	};

	it('has what skipped itself apart from what passed', () => {
		const unit = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 2 };
		expect(vitestCount(written(unit))).toEqual({ passed: 7, failed: 0, skipped: 2 });
		const site = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 9 } };
		expect(playwrightCount(written(site))).toEqual({ passed: 5, failed: 2, skipped: 9 });
	});

	it('is nothing where there is no report', () => {
		expect(vitestCount('no-such-report.json')).toEqual({ passed: 0, failed: 0, skipped: 0 });
	});
});
