import { spawnSync } from 'node:child_process';
import { afterEach, expect, it } from 'vitest';
import { dataCopy, type DataCopy } from '../intake/support/data-copy.ts';

const copies: DataCopy[] = [];
afterEach(() => copies.splice(0).forEach((copy) => copy.remove()));

function checked(left: Readonly<Record<string, string>>) {
	const data = dataCopy(['prefecture-balance/2025FY.csv']);
	copies.push(data);
	for (const [path, text] of Object.entries(left)) data.write(path, text);
	const { status, stdout } = spawnSync(
		process.execPath,
		['--import', 'tsx', 'scripts/data-check.ts'],
		{ encoding: 'utf8', env: { ...process.env, DATA_DIR: data.folder } }
	);
	return { status, stdout };
}

it('a dead lock is no table, and no fault of the data', () => {
	const plain = checked({});
	expect(checked({ '.intake.lock/0': '999999999' })).toEqual(plain);
});

it('what was left half-way is told with what to do, and is not built', () => {
	const { status, stdout } = checked({
		'.intake/journal.json': '[]',
		'.intake/0.part': 'half',
		'.intake.lock/0': '999999999'
	});
	expect(status).toBe(1);
	expect(stdout).toContain('途中で止まった取り込みがあります');
	expect(stdout).not.toContain('.intake');
});
