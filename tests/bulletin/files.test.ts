import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { calendar } from '#lib/export/calendar.ts';
import { atomFeed, identity } from '#lib/export/feed.ts';
import { rowsCsv, workbook } from '#lib/export/listings.ts';

const SHEET = {
	name: '2026-10',
	header: ['求人番号', '職種'],
	rows: [
		['99999-00000001', '=HYPERLINK("http://x","y")'],
		['99999-00000002', '<script>alert(1)</script>'],
		['99999-00000003', '+81\u0000'],
		[3, null]
	]
} as const;

describe('a file for spreadsheets', () => {
	it('is CSV that Excel reads as UTF-8, without formulas', () => {
		const text = rowsCsv(SHEET);
		expect(text.startsWith('\uFEFF求人番号,職種\r\n')).toBe(true);
		expect(text).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
		expect(text).toContain(`'+81`);
	});

	it('is a workbook whose texts are texts', async () => {
		const parts = unzipSync(new Uint8Array(await workbook(SHEET)));
		const xml = Object.entries(parts)
			.filter(([name]) => name.endsWith('.xml'))
			.map(([, bytes]) => strFromU8(bytes))
			.join('\n');
		expect(xml).not.toMatch(/<f[ >]/);
		expect(xml).not.toContain('<script>');
		expect(xml).toContain('&lt;script&gt;');
		expect(xml).not.toContain('\u0000');
	});
});

describe('a feed', () => {
	const head = {
		name: 'feed.ja',
		title: '<b>求人</b>',
		description: '',
		language: 'ja',
		link: 'https://example.jp/',
		publisher: '市',
		atom: 'https://example.jp/a.xml',
		json: 'https://example.jp/a.json'
	};
	const entry = {
		name: '2026-10',
		title: '2026年10月号',
		link: 'https://example.jp/2026-10/',
		summary: 'A & B ]]> <i>',
		day: '2026-11-10',
		updated: '2026-11-10'
	};

	it('has the same bytes in every build', () => {
		expect(atomFeed(head, [entry])).toBe(atomFeed(head, [entry]));
		expect(atomFeed(head, [entry])).toContain('<updated>2026-11-10T00:00:00.000Z</updated>');
		expect(identity('a')).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab]/);
	});

	it('is readable as XML whatever the texts hold', async () => {
		const { Parser } = await import('saxen');
		const parser = new Parser();
		const faults: string[] = [];
		parser.on('error', (error: Error) => faults.push(error.message));
		parser.parse(atomFeed(head, [entry]));
		expect(faults).toEqual([]);
	});
});

it('the calendar has whole days that block nobody', () => {
	const text = calendar('求人情報', [
		{ name: 'release.2026-10', title: '10月号', day: '2026-11-10', address: '' }
	]);
	expect(text).toContain('DTSTART;VALUE=DATE:20261110');
	expect(text).toContain('DTEND;VALUE=DATE:20261111');
	expect(text).toContain('TRANSP:TRANSPARENT');
	expect(text).toMatch(/\r\nEND:VCALENDAR\r\n?$/);
});
