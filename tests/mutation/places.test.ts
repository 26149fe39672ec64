import { readFileSync } from 'node:fs';
import { group } from 'd3';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { FAULTS } from './faults.ts';
import { planted } from './plugin.ts';

// The faults themselves are tried by night; that all of a file have their places in it at once, and
// leave a program that can be read, is known with every commit.
it.each([...group(FAULTS, ({ file }) => file)])(
	'%s has a place for each of its faults',
	(file, faults) => {
		const code = readFileSync(`src/lib/narrative/${file}`, 'utf8');
		const spoiled = faults.reduce(planted, code);
		expect(spoiled).not.toBe(code);
		const { diagnostics = [] } = ts.transpileModule(spoiled, { reportDiagnostics: true });
		expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
	}
);
