import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FAULTS } from './faults.ts';
import { planted } from './plugin.ts';

// The faults themselves are tried by night; that each still has its place is known with every commit.
it.each(FAULTS)('the fault "$id" has its place in $file', (fault) => {
	const code = readFileSync(`src/lib/narrative/${fault.file}`, 'utf8');
	expect(planted(code, fault)).not.toBe(code);
});
