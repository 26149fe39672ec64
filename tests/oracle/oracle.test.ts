import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from './check.ts';
import { Data } from './data.ts';
import type { Example } from './examples/example.ts';
import { FALSE, falsified } from './examples/false.ts';
import { MONTHS } from './examples/months.ts';
import { YEARS } from './examples/years.ts';

const data = new Data('data', '2026-11-28');
const TRUE: readonly (readonly [string, Example])[] = [
	...Object.entries(YEARS),
	...Object.entries(MONTHS)
];

describe('a true sentence', () => {
	it.each(TRUE)('passes: %s', (_, one) => {
		expect(check(data, one, one.context)).toEqual([]);
	});
});

describe('a false sentence', () => {
	it.each(FALSE.map((one) => [one.kind, one] as const))('is caught: %s', (_, one) => {
		const planted = falsified(one);
		const kinds = check(data, planted, planted.context).map(({ kind }) => kind);
		expect(kinds).toContain(one.fault);
	});

	it('is planted in more than 30 ways, no two alike', () => {
		expect(new Set(FALSE.map(({ kind }) => kind)).size).toBe(FALSE.length);
		expect(FALSE.length).toBeGreaterThanOrEqual(30);
	});
});

describe('the oracle', () => {
	it('shares no program with what it checks: it imports types of a claim, and itself', () => {
		const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
			(path) => path.endsWith('.ts') && !path.startsWith('views') && !path.endsWith('.test.ts')
		);
		expect(files.length).toBeGreaterThan(20);
		for (const path of files) {
			const text = readFileSync(join(import.meta.dirname, path), 'utf8');
			for (const [, kind, from = ''] of text.matchAll(/import (type )?[^;]*? from '([^']+)'/g)) {
				const allowed = /^(?:\.{1,2}\/|node:)/.test(from) && !from.includes('/src/');
				const ofClaim = kind !== undefined && from === '#lib/narrative/claim.ts';
				expect(allowed || ofClaim, `${path}: ${from}`).toBe(true);
			}
		}
	});
});
