import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { FAULTS } from './faults.ts';
import { planted } from './plugin.ts';

// The faults themselves are tried by night; that each still has its place, and leaves a program
// that can be read, is known with every commit.
it.each(FAULTS)('the fault "$id" has its place in $file', (fault) => {
	const code = readFileSync(`src/lib/narrative/${fault.file}`, 'utf8');
	const spoiled = planted(code, fault);
	expect(spoiled).not.toBe(code);
	const { diagnostics = [] } = ts.transpileModule(spoiled, { reportDiagnostics: true });
	expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
});
