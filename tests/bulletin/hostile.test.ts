import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import PostalMime from 'postal-mime';
import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '#lib/base/language.ts';
import { columnsOf } from '#lib/catalogue/dataset.ts';
import { semiconductorListings } from '#lib/catalogue/datasets/semiconductor-listings.ts';
import { csvText } from '#lib/contract/csv.ts';
import { restored } from '#lib/contract/spreadsheet.ts';
import type { Listing } from '#lib/listings/listing.ts';
import { LEDGER_COLUMNS } from '#lib/contract/ledger.ts';
import { atomFaults } from '../support/atom.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { workbookCells } from '../support/workbook.ts';
import { copyFrame } from '../support/settings.ts';
import '../support/given-data.ts';

// Feeds are written only where the site has an address.
vi.mock('#lib/catalogue/site.ts', async (original) => {
	const { withSomebody } = await import('../support/site-somebody.ts');
	return withSomebody(await original<typeof import('#lib/catalogue/site.ts')>());
});

/** The first holds every payload in every text; the others a few in a listing each. */
const PAYLOAD_MONTH = '2026-08';
const MONTHS = [PAYLOAD_MONTH, '2026-09', '2026-10'] as const;
const SCRIPT = '半導体</script><script>alert(1)</script><img src=x onerror="alert(1)">]]>&amp;';
const FORMULA = '=HYPERLINK("http://evil.invalid","半導体")';
const HEADER = '+81\r\nBcc: someone@evil.invalid';

/** Every text of a listing is as bad as it can be. */
const row = (month: string, number: string, more: Readonly<Record<string, string>> = {}) => {
	const cells: Readonly<Record<string, string>> = {
		time_period: month,
		listing_number: number,
		received_on: '2026-09-01',
		expires_on: '2026-12-31',
		office: 'hw_kikuchi',
		job_title: FORMULA,
		occupation_r4: '069',
		employment_form: 'full_time_employee',
		municipality: '43404',
		wage_type: 'monthly',
		wage_lower: '200000',
		wage_upper: '300000',
		openings: '2',
		annual_holidays: '120',
		industry_jsic: '28',
		stage: 'front_end',
		disclosure: 'named',
		employer: `@SUM(1+1)*cmd|' /C calc'!A0`,
		remarks: SCRIPT,
		related: '',
		...more
	};
	return columnsOf(semiconductorListings).map((column) => cells[column] ?? '');
};

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
vi.stubEnv('DATA_DIR', folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (path: string, text: string) => {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
};
copyFrame(folder);
const files = MONTHS.map((month, index) => ({
	path: `semiconductor-listings/${month}.csv`,
	text: csvText(
		columnsOf(semiconductorListings),
		month === PAYLOAD_MONTH
			? PAYLOADS.map((payload, at) =>
					row(month, `99999-1${String(at).padStart(7, '0')}`, {
						job_title: payload,
						employer: payload,
						remarks: payload
					})
				)
			: [
					row(month, `99999-0000000${index}`),
					row(month, '99999-00000009', { job_title: HEADER, remarks: '', related: 'yes' })
				]
	)
}));
files.forEach(({ path, text }) => write(path, text));
write(
	'ledger.csv',
	csvText(
		LEDGER_COLUMNS,
		files.map(({ path, text }) => {
			const hash = createHash('sha256').update(text).digest('hex');
			return [path, hash, 'semiconductor_bulletin', '', '', 'PDL-1.0', 'no', 'yes', ''];
		})
	)
);

const { bulletinFiles } = await import('#lib/server/pages/bulletin-files.ts');
const { bulletinScene } = await import('#lib/server/pages/bulletin.ts');
const { issues } = await import('#lib/server/data/issues.ts');
const { default: ListingCard } = await import('#lib/components/bulletin/ListingCard.svelte');
const { mail } = await import('../../scripts/bulletin/mail.ts');

const card = (listing: Listing, scene: Awaited<ReturnType<typeof bulletinScene>>): string =>
	render(ListingCard, {
		props: {
			listing,
			scene,
			linked: true,
			mark: '' as const,
			closed: '',
			picked: false,
			onpick: null
		}
	}).body;

const built = new Map<string, Uint8Array>();
const textOf = (name: string) =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(built.get(name));

beforeAll(async () => {
	for (const { name, body } of bulletinFiles()) {
		const content = await body();
		built.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
	}
});

describe.each(LANGUAGES)('texts that mean harm, in files of %s', (language) => {
	it('are no formulas in CSV', () => {
		const text = textOf(`2026-10.${language}.csv`);
		expect(text.startsWith('\uFEFF')).toBe(true);
		const { data } = Papa.parse<string[]>(text.slice(1).trimEnd());
		expect(data).toHaveLength(3);
		for (const cell of data.flat()) expect(cell).not.toMatch(/^\s*[=+\-@\t]/);
		expect(data.flat()).toContain(`'${FORMULA}`);
	});

	it('are texts in a workbook', () => {
		const cells = workbookCells(built.get(`2026-10.${language}.xlsx`) ?? new Uint8Array());
		expect(cells.every(({ formula }) => !formula)).toBe(true);
		expect(cells.find(({ text }) => text === FORMULA)?.isText).toBe(true);
		expect(cells.find(({ text }) => text === '200000')?.isText).toBe(false);
		expect(cells.some(({ text }) => text === SCRIPT)).toBe(true);
	});

	it('leave the feeds well-formed and true to their rules', () => {
		for (const [name] of built)
			if (name.endsWith(`.${language}.xml`)) expect(atomFaults(textOf(name)), name).toEqual([]);
		const feed = JSON.parse(textOf(`feed.${language}.json`)) as {
			version: string;
			title: string;
			language?: string;
			items: { id: string; url: string; content_html?: string; content_text?: string }[];
		};
		expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
		expect(feed.items).toHaveLength(MONTHS.length);
		expect(new Set(feed.items.map(({ id }) => id)).size).toBe(MONTHS.length);
		for (const item of feed.items) expect(item.content_html ?? item.content_text).toBeTruthy();
	});

	it('leave the calendar true to RFC 5545', () => {
		const text = textOf(`release.${language}.ics`);
		for (const line of text.trimEnd().split('\r\n'))
			expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
		expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
		expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
		const events = calendar.getAllSubcomponents('vevent');
		expect(events.length).toBe(MONTHS.length + 12);
		expect(new Set(events.map((one) => one.getFirstPropertyValue('uid'))).size).toBe(events.length);
		for (const event of events) {
			expect(event.getFirstPropertyValue('dtstamp')).toBeTruthy();
			expect(new ICAL.Event(event).startDate.isDate).toBe(true);
		}
		expect(new ICAL.Event(events[2]).startDate.toString()).toBe('2026-11-10');
	});

	it('are words on the page', async () => {
		const [issue] = issues();
		const scene = await bulletinScene(issue?.listings ?? [], language);
		for (const listing of issue?.listings ?? []) {
			const body = card(listing, scene);
			expect(body).not.toMatch(/<script|<img/);
		}
	});
});

describe('a mail with texts that mean harm', () => {
	it('reads as it should, and writes to nobody', async () => {
		const issue = issues().find(({ month }) => month === '2026-09');
		if (!issue) throw new Error('no issue');
		const pdf = { filename: 'a.pdf', content: Buffer.from('%PDF-1.7') };
		const read = await PostalMime.parse(await mail(issue, [pdf]));
		expect([read.to, read.cc, read.bcc].flatMap((all) => all ?? [])).toEqual([]);
		expect(read.subject).toMatch(/半導体関連求人情報.*Semiconductor job bulletin.*半導體/);
		expect(read.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
			['a.pdf', 'application/pdf']
		]);
		expect(read.text).toContain(FORMULA);
		expect(read.html).toContain('=HYPERLINK(&quot;');
		expect(read.html).not.toMatch(/<script|<img/);
		for (const name of ['半導体関連求人情報', 'Semiconductor job bulletin', '半導體相關職缺資訊']) {
			expect(read.text).toContain(name);
			expect(read.html).toContain(name);
		}
	});
});

const TAG =
	/<!--.*?-->|<\/?[a-z][^\s>"'=]*(?:\s+[^\s>"'=]+(?:=(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*\s*\/?>/gis;

/** The tags of a piece of HTML with the names of their attributes, and not what these say. */
const tagsOf = (html: string): string[] =>
	[...html.matchAll(TAG)].map(([tag]) => tag.replace(/=(?:"[^"]*"|'[^']*'|[^\s>"']+)/g, ''));

it('the reader of tags sees what a browser would', () => {
	expect(tagsOf('<b a="x>y">1 > "2" &lt;i&gt;</b><img src=x onerror=1>')).toEqual([
		'<b a>',
		'</b>',
		'<img src onerror>'
	]);
});

describe(`${PAYLOADS.length} payloads in every text of a listing`, () => {
	it('are at least a hundred, and different', () => {
		expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(100);
	});

	it.each(LANGUAGES)(
		'stay cells in the CSV of %s, and come back from what programs read',
		(language) => {
			const { data } = Papa.parse<string[]>(
				textOf(`${PAYLOAD_MONTH}.${language}.csv`).slice(1).trimEnd()
			);
			expect(data).toHaveLength(PAYLOADS.length + 1);
			expect(new Set(data.map(({ length }) => length)).size).toBe(1);
			for (const cell of data.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠\t]\S/);
			const own = new Set(data.flat().map(restored));
			expect(PAYLOADS.filter((payload) => !own.has(payload) && !own.has(payload.trim()))).toEqual(
				[]
			);
		}
	);

	it.each(LANGUAGES)('are texts in the workbook of %s', (language) => {
		const cells = workbookCells(built.get(`${PAYLOAD_MONTH}.${language}.xlsx`) ?? new Uint8Array());
		expect(cells.filter(({ formula }) => formula)).toEqual([]);
		expect(cells.length).toBeGreaterThan(PAYLOADS.length * 3);
	});

	it.each(LANGUAGES)('make no element and no attribute on a card: %s', async (language) => {
		const issue = issues().find(({ month }) => month === PAYLOAD_MONTH);
		const listings = issue?.listings ?? [];
		expect(listings).toHaveLength(PAYLOADS.length);
		const scene = await bulletinScene(listings, language);
		for (const listing of listings) {
			const plain = tagsOf(card({ ...listing, title: 'a', employer: 'a', remarks: 'a' }, scene));
			expect(plain.length).toBeGreaterThan(5);
			expect(tagsOf(card(listing, scene)), listing.title).toEqual(plain);
		}
	});

	it('write to nobody in a mail', async () => {
		const issue = issues().find(({ month }) => month === PAYLOAD_MONTH);
		if (!issue) throw new Error('no issue');
		const read = await PostalMime.parse(await mail(issue, []));
		expect([read.to, read.cc, read.bcc].flatMap((all) => all ?? [])).toEqual([]);
		expect(read.attachments).toEqual([]);
		expect(read.html).not.toMatch(/<(?:script|img|svg|iframe|style|link|meta http|base|form)\b/i);
		expect(read.headers.filter(({ key }) => /^(?:bcc|cc|to)$/.test(key))).toEqual([]);
	});
});
