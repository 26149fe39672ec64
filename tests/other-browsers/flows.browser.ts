import { resolve } from 'node:path';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { asBook, OCTOBER } from '../support/clerk.ts';
import { Browser } from './browser.ts';
import { until, type Driver } from './driver.ts';
import { Firefox } from './firefox.ts';
import { WebKit } from './webkit.ts';

const DRIVERS: Readonly<Record<string, Driver>> = { Firefox: new Firefox(), WebKit: new WebKit() };

for (const [name, { missing }] of Object.entries(DRIVERS))
	if (missing.length > 0)
		console.log(`${name} is not tried: ${missing.join(', ')} is not on this machine`);

const there = Object.entries(DRIVERS).filter(([, { missing }]) => missing.length === 0);

/** The main flows once more in other browsers than Chromium: of the site as it was last built. */
describe.skipIf(there.length === 0).each(there)('in %s', (_, driver) => {
	let server: Server;
	let site = '';
	const page = new Browser(driver);
	const open = (path: string) => page.open(`${site}/${path}`);
	const says = (selector: string, part: string) =>
		until(async () => (await page.text(selector)).includes(part), `「${part}」 in ${selector}`);

	beforeAll(async () => {
		server = await serve(resolve('build'), 0);
		site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		await driver.start();
	});
	afterAll(async () => {
		await driver.end();
		server.close();
	});

	it.each(['ja', 'en', 'zh-Hant'])(
		'every main page comes alive and keeps its width: %s',
		async (language) => {
			for (const path of [
				'',
				'occupations/',
				'occupations/months/',
				'wages/',
				'industries/',
				'areas/',
				'shortage/',
				'wage-check/',
				'report/',
				'data/',
				'explore/',
				'check/'
			]) {
				await open(`${language}/${path}`);
				const [width, wide] = await page.run<[number, number]>(
					`return [innerWidth, document.documentElement.scrollWidth]`
				);
				expect(wide, path).toBeLessThanOrEqual(width);
			}
		}
	);

	it('a choice redraws its figure, and its address shows the same', async () => {
		await open('ja/occupations/');
		await page.run(`
			const select = [...document.querySelectorAll('fieldset.conditions select')]
				.find((one) => [...one.options].some(({ value }) => value === 'part_time'));
			select.value = 'part_time';
			select.dispatchEvent(new Event('change', { bubbles: true }));
		`);
		await says('#occupation-balance-ranking h2', '常用的パートタイム');
		const shown = await page.text('#occupation-balance-ranking');
		const address = await page.run<string>('return location.pathname + location.search');
		expect(address).toContain('employment=part_time');
		await open(address.slice(1));
		await says('#occupation-balance-ranking h2', '常用的パートタイム');
		expect(await page.text('#occupation-balance-ranking')).toBe(shown);
	});

	it('a firm types a wage and reads where it lies', async () => {
		await open('ja/wage-check/');
		await page.type(`//input[contains(@placeholder, '万円')]`, '25万円\uE007');
		await until(
			() => page.run<boolean>(`return location.search.includes('wage=')`),
			'the wage in the address'
		);
		await says('main', '250,000円');
	});

	it('areas are added to a comparison by pointing', async () => {
		await open('ja/areas/compare/');
		await page.click(`//button[normalize-space()='地域を加える']`);
		await says('#area-comparison h2', '福岡県の比較');
	});

	it('the database starts, and answers the reader’s SQL', async () => {
		await open('ja/explore/');
		await page.click(`//button[normalize-space()='実行する']`);
		const rows = await until(
			() =>
				page.run<number>(
					`return document.querySelectorAll('[role=region][aria-label="結果"] tbody tr').length`
				),
			'rows'
		);
		expect(rows).toBeGreaterThan(0);
	});

	it.each(['PNG', 'SVG'])('a figure is saved as a picture that is not blank: %s', async (kind) => {
		await open('ja/wages/');
		// What would be downloaded is looked at instead.
		await page.run(`
			window.HTMLAnchorElement.prototype.click = () => {};
			window.URL.createObjectURL = (blob) => {
				blob.text().then((text) => { document.body.dataset.saved = blob.type + ' ' + text.length; });
				return '';
			};
			for (const menu of document.querySelectorAll('#occupation-wages-ranking details.save'))
				menu.open = true;
		`);
		await page.click(`//*[@id='occupation-wages-ranking']//button[normalize-space()='${kind}']`);
		const saved = await until(
			() => page.run<string | null>(`return document.body.dataset.saved ?? null`),
			`a picture as ${kind}`
		);
		expect(saved).toMatch(kind === 'PNG' ? /^image\/png / : /^image\/svg\+xml/);
		expect(Number(saved.split(' ').at(-1))).toBeGreaterThan(5000);
	});

	it('a workbook is checked without leaving the browser', async () => {
		await open('ja/check/');
		const book = [...new Uint8Array(asBook(OCTOBER))];
		await page.run(
			`
			const file = new File([new Uint8Array(arguments[0])], 'ハローワーク熊本_2026-10.xlsx');
			const list = new DataTransfer();
			list.items.add(file);
			const input = document.querySelector('input[type=file]');
			input.files = list.files;
			input.dispatchEvent(new Event('change', { bubbles: true }));
		`,
			book
		);
		await says('section[aria-labelledby=result][aria-busy=false]', '取り込めます。');
		await says('section[aria-labelledby=result]', 'ハローワーク熊本');
	});
});
