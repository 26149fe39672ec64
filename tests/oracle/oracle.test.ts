import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from './check.ts';
import { Data } from './data.ts';
import type { Example } from './examples/example.ts';
import { FALSE, falsified } from './examples/false.ts';
import { FALSE_PAGES } from './examples/false-pages.ts';
import { LISTINGS } from './examples/listings.ts';
import { MONTHS } from './examples/months.ts';
import { WAGES } from './examples/wage-check.ts';
import { YEARS } from './examples/years.ts';

const data = new Data('data', '2026-11-28');
const PLANTED = [...FALSE, ...FALSE_PAGES];
const TRUE: readonly (readonly [string, Example])[] = [
	...Object.entries(YEARS),
	...Object.entries(MONTHS),
	...Object.entries(LISTINGS),
	...Object.entries(WAGES)
];

describe('a true sentence', () => {
	it.each(TRUE)('passes: %s', (_, one) => {
		expect(check(data, one, one.context)).toEqual([]);
	});
});

describe('a false sentence', () => {
	it.each(PLANTED.map((one) => [one.kind, one] as const))('is caught: %s', (_, one) => {
		const planted = falsified(one);
		const kinds = check(data, planted, planted.context).map(({ kind }) => kind);
		expect(kinds).toContain(one.fault);
	});

	it('is planted in more than 70 ways, no two alike', () => {
		expect(new Set(PLANTED.map(({ kind }) => kind)).size).toBe(PLANTED.length);
		expect(PLANTED.length).toBeGreaterThanOrEqual(70);
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
