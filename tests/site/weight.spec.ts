import { expect } from '@playwright/test';
import { test } from '../support/living-page.ts';
import { heaviest } from '../support/weight.ts';
import { HERE } from '../support/here.ts';

/**
 * What the heaviest page of a kind may weigh on a reader's line, in kilobytes of brotli: a size,
 * never a time. Some fifteen per cent above what they weigh, for the months to come; who makes a
 * page heavier than that says so here.
 */
const PAGE: Readonly<Record<string, number>> = {
	'/areas/prefectures': 56,
	'/occupations': 38,
	'/occupations/[area]': 32,
	'/occupations/jsco-2009/[occupation]': 34,
	'/occupations/months': 33,
	'/semiconductor/[issue]': 31,
	'/shortage': 33
};

/** All other pages: those of one area, of one question, of text and tables. */
const OTHERS = 28;

/** The styles in a page; the programs that come when its charts have been drawn, and their data. */
const STYLES = 12;
const PROGRAMS = 195;
const DATA = 26;

/** Programs that a page loads before it is alive: each costs a slow line a trip of its own. */
const FILES = 35;

const KILOBYTE = 1000;

test('no page is heavier than its kind may be, and its first chart waits for nothing', () => {
	const found = heaviest();
	expect(found.size).toBeGreaterThan(25);
	const tooHeavy: string[] = [];
	for (const [route, { path, page, styles, programs, data, files, before }] of found) {
		const kind = route.replace('/[language=language]', '');
		const held = { page, styles, programs, data };
		const allowed = {
			page: PAGE[kind] ?? OTHERS,
			styles: STYLES,
			programs: PROGRAMS,
			data: DATA
		};
		for (const [what, most] of Object.entries(allowed) as [keyof typeof held, number][])
			if (held[what] > most * KILOBYTE)
				tooHeavy.push(`${path}: ${what} ${held[what]} bytes, not ${most * KILOBYTE}`);
		expect(before, path).toEqual([]);
		expect(files, path).toBeLessThanOrEqual(FILES);
	}
	expect(tooHeavy).toEqual([]);
});

test('each budget is of a kind that there is', HERE, () => {
	const kinds = [...heaviest().keys()].map((route) => route.replace('/[language=language]', ''));
	for (const kind of Object.keys(PAGE)) expect(kinds).toContain(kind);
});
