import { chromium as playwright, type Browser } from '@playwright/test';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import PostalMime from 'postal-mime';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { Parser } from 'saxen';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFormula } from '#lib/contract/spreadsheet.ts';
import { chromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/serve.ts';
import { publicTree } from '../disclosure/builds/data-tree.ts';
import { SiteCopy } from '../disclosure/builds/site-copy.ts';
import { atomFaults } from '../support/atom.ts';
import { pdfContent } from '../support/pdf.ts';
import { routeOf } from '../support/routes.ts';
import { workbookCells } from '../support/workbook.ts';
import { hostile } from './hostile-tree.ts';

const MONTH = '2026-10';

/**
 * A whole site in which every text that people write is a payload. data:check would refuse a good
 * part of them: it is taken out of this copy's build, so that the site stands by itself.
 */
const UNCHECKED = [['scripts/build.ts', "'tsx scripts/data-check.ts'", "'true'"]] as const;

interface Marks {
	readonly kinds: string[];
	readonly acting: string[];
}

describe('a site of payloads', () => {
	const [bad, plain] = [new SiteCopy(UNCHECKED, 'site'), new SiteCopy(UNCHECKED, 'site')];
	let files = new Map<string, Buffer>();
	let mail = '';
	let browser: Browser | undefined;
	const running = () => {
		if (!browser) throw new Error('no browser');
		return browser;
	};

	beforeAll(async () => {
		const tree = publicTree();
		await bad.buildWhole(hostile(tree));
		mail = await bad.mail(MONTH);
		files = new Map(bad.files());
		await plain.buildWhole(hostile(tree, true));
		const { executablePath, args } = await chromium();
		browser = await playwright.launch({ executablePath, args });
	});
	afterAll(async () => {
		await browser?.close();
		bad.remove();
		plain.remove();
	});

	const ending = (...ends: readonly string[]): (readonly [path: string, text: string])[] =>
		[...files]
			.filter(([path]) => ends.some((end) => path.endsWith(end)))
			.map(([path, bytes]) => [path, bytes.toString('utf8')]);

	/** What a browser makes of pages: kinds of elements and attributes, and what of them would act. */
	async function marks(pages: readonly (readonly [string, string])[]): Promise<Marks> {
		const page = await running().newPage();
		const kinds = new Set<string>();
		const acting: string[] = [];
		for (const [path, html] of pages) {
			const found = await page.evaluate((text) => {
				const read = new DOMParser().parseFromString(text, 'text/html');
				const names = new Set<string>();
				const acts: string[] = [];
				for (const element of read.querySelectorAll('*')) {
					names.add(element.localName);
					for (const { name, value } of element.attributes) {
						names.add(`${element.localName} ${name}`);
						if (
							name.startsWith('on') ||
							(/^(?:href|src|action|formaction|data|srcdoc|xlink:href)$/.test(name) &&
								/^[\s\u0000-\u001f]*(?:java|vb)script:|^\s*data:text\/html|^\s*\/\/evil/i.test(
									value
								)) ||
							(name === 'style' && /javascript:|evil\.invalid/i.test(value))
						)
							acts.push(`${element.localName} ${name}=${value.slice(0, 80)}`);
					}
					if (element.localName === 'script' || element.localName === 'style') {
						const says = element.textContent ?? '';
						const type = element.getAttribute('type') ?? '';
						if (/json/.test(type)) {
							try {
								JSON.parse(says);
							} catch {
								acts.push(`script of ${type} that is none`);
							}
						} else if (/^\s*(?:alert\(1\)|@import|\*\{)/.test(says)) acts.push(says.slice(0, 80));
					}
				}
				if (read.querySelectorAll('h1').length > 1) acts.push('a second h1');
				return { names: [...names], acts };
			}, html);
			found.names.forEach((name) => kinds.add(name));
			acting.push(...found.acts.map((act) => `${path}: ${act}`));
		}
		await page.close();
		return { kinds: [...kinds].toSorted(), acting };
	}

	it('has as many pages as one of plain words, and no kind of mark-up more', async () => {
		const pages = ending('.html');
		expect(pages.length).toBeGreaterThan(300);
		expect(pages.filter(([, html]) => html.includes('alert(1)')).length).toBeGreaterThan(100);
		const [found, wanted] = [
			await marks(pages),
			await marks(
				[...plain.files()]
					.filter(([path]) => path.endsWith('.html'))
					.map(([path, bytes]) => [path, bytes.toString('utf8')])
			)
		];
		expect(found.acting.slice(0, 20)).toEqual([]);
		expect(found.kinds.filter((kind) => !wanted.kinds.includes(kind))).toEqual([]);
	});

	it('runs nothing where no policy forbids it, alive and without scripts: a page of each route', async () => {
		const largest = new Map<string, string>();
		for (const [path, html] of ending('/index.html')) {
			const route = routeOf(`/${path.replace(/index\.html$/, '')}`);
			const held = largest.get(route);
			if (held === undefined || html.length > (files.get(held)?.length ?? 0))
				largest.set(route, path);
		}
		expect(largest.size).toBeGreaterThan(25);
		const server = await serve(join(bad.folder, 'build'), 0);
		const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		const ran: string[] = [];
		const context = await running().newContext({ bypassCSP: true, serviceWorkers: 'block' });
		context.on('request', (request) => {
			if (!request.url().startsWith(site) && !/^(?:blob|data):/.test(request.url()))
				ran.push(request.url());
		});
		for (const path of largest.values()) {
			const page = await context.newPage();
			page.on('dialog', (dialog) => {
				ran.push(`${path}: ${dialog.message()}`);
				void dialog.dismiss();
			});
			await page.goto(`${site}/${path.replace(/index\.html$/, '')}`);
			await page.waitForFunction(() => document.querySelector('[data-asleep]') === null);
			await page.close();
		}
		await context.close();
		server.close();
		expect(ran).toEqual([]);
	});

	it('has papers that a reader of PDF opens, in which nothing acts', async () => {
		const papers = [...files].filter(([path]) => path.endsWith('.pdf'));
		expect(papers.length).toBeGreaterThan(2);
		for (const [path, bytes] of papers) {
			const { pages } = await pdfContent(bytes);
			expect(pages.map(({ text }) => text).join('').length, path).toBeGreaterThan(200);
			const raw = bytes.toString('latin1');
			expect(raw, path).not.toMatch(
				/\/(?:JavaScript|JS|Launch|EmbeddedFile|OpenAction|AA|XFA|SubmitForm)\b/
			);
			for (const [, address = ''] of raw.matchAll(/\/URI \(([^)]*)\)/g))
				expect(address, path).toMatch(/^(?:https?:|mailto:)/);
		}
	});

	it('has a mail that goes to nobody, with no mark-up but its own', async () => {
		const read = await PostalMime.parse(readFileSync(mail));
		expect([read.to, read.cc, read.bcc].flatMap((all) => all ?? [])).toEqual([]);
		expect(read.attachments.every(({ mimeType }) => mimeType === 'application/pdf')).toBe(true);
		expect(read.attachments.length).toBeGreaterThan(0);
		const { acting, kinds } = await marks([['mail', read.html ?? '']]);
		expect(acting).toEqual([]);
		expect(kinds.filter((kind) => /script|img|svg|iframe|style$|base|form/.test(kind))).toEqual([]);
	});

	it('has feeds, calendars and pictures that are what they say', () => {
		for (const [path, text] of ending('.xml'))
			expect(/<feed/.test(text) ? atomFaults(text) : xmlFaults(text), path).toEqual([]);
		const pictures = ending('.svg').filter(([path]) => path.startsWith('share/'));
		expect(pictures.length).toBeGreaterThan(5);
		for (const [path, text] of pictures) {
			expect(xmlFaults(text), path).toEqual([]);
			expect(text, path).not.toMatch(/<(?:script|foreignObject|image|a|use|animate|set)[\s>]/i);
			const drawn = files.get(path.replace(/svg$/, 'png'));
			expect(drawn?.subarray(1, 4).toString('latin1'), path).toBe('PNG');
		}
		for (const [path, text] of ending('.ics'))
			expect(
				new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstPropertyValue('version'),
				path
			).toBe('2.0');
	});

	it('has tables and lists that programs read, and no formula in any', () => {
		const tables = ending('.csv');
		expect(tables.length).toBeGreaterThan(30);
		for (const [path, text] of tables) {
			const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trimEnd());
			// A negative number is a number.
			const formulas = data.flat().filter((cell) => isFormula(cell) && !/^-[\d.]+$/.test(cell));
			expect(formulas.slice(0, 3), path).toEqual([]);
		}
		for (const [path, text] of ending('.json', '.jsonld', '.webmanifest'))
			expect(() => void JSON.parse(text), path).not.toThrow();
		for (const [path, bytes] of files)
			if (path.endsWith('.xlsx'))
				expect(
					workbookCells(bytes).filter(({ formula }) => formula),
					path
				).toEqual([]);
	});
});

function xmlFaults(text: string): string[] {
	const faults: string[] = [];
	const parser = new Parser();
	parser.on('error', (error: Error) => faults.push(error.message));
	parser.on('warn', (error: Error) => faults.push(error.message));
	parser.parse(text);
	return faults;
}
