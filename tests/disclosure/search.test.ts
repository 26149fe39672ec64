import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { describe, expect, it } from 'vitest';
import { parquetBytes } from '#lib/export/parquet.ts';
import { inCp932, written } from './search/encodings.ts';
import { seeker } from './search/seeker.ts';
import { views } from './search/views.ts';

const TOKEN = '鵺k07カナリア髙啼';
const NUMBER = '73519042';
const seek = seeker([TOKEN, NUMBER]);
const around = (bytes: Uint8Array) => Buffer.concat([Buffer.from('前'), bytes, Buffer.from('後')]);

async function found(name: string, bytes: Uint8Array): Promise<string[]> {
	const all = await views(name, bytes);
	return [...new Set(all.flatMap((view) => seek(view.bytes).map(({ token }) => token)))];
}

describe('every way of writing a token', () => {
	const ways = [...written(TOKEN)].flatMap(([way, all]) =>
		all.map((bytes, at) => [`${way} ${at}`, bytes] as const)
	);

	it('is known: 10 kinds and more than 40 forms', () => {
		expect(written(TOKEN).size).toBe(10);
		expect(ways.length).toBeGreaterThan(40);
		for (const [way, all] of written(TOKEN)) expect(all.length, way).toBeGreaterThan(0);
	});

	it.each(ways)('is found: %s', (_, bytes) => {
		expect(seek(around(bytes)).map(({ token }) => token)).toContain(TOKEN);
	});

	it('is the one that other programs write', () => {
		const others = [
			Buffer.from(TOKEN),
			Buffer.from(TOKEN, 'utf16le'),
			inCp932(TOKEN) ?? Buffer.alloc(0),
			Buffer.from(encodeURIComponent(TOKEN)),
			Buffer.from(`?name=${encodeURIComponent(TOKEN).toLowerCase()}`),
			Buffer.from(JSON.stringify(TOKEN).replace(/[^ -~]/g, escaped)),
			Buffer.from([...TOKEN].map((one) => `&#${one.codePointAt(0)};`).join('')),
			...['', 'a', 'ab'].map((before) =>
				Buffer.from(Buffer.from(`${before}${TOKEN}…`).toString('base64'))
			),
			...['', 'a', 'ab'].map((before) =>
				Buffer.from(Buffer.from(`${before}${TOKEN}…`, 'utf16le').toString('base64url'))
			)
		];
		for (const bytes of others)
			expect(
				seek(bytes).map(({ token }) => token),
				bytes.toString()
			).toContain(TOKEN);
	});

	const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

	it('reads CP932 as the WHATWG decoder does', () => {
		expect(new TextDecoder('shift_jis').decode(inCp932(TOKEN))).toBe(TOKEN);
		expect(inCp932('𠮷')).toBeUndefined();
	});

	it('takes in capitals, full width and commas between digits', () => {
		for (const text of [TOKEN.toUpperCase(), '73,519,042', TOKEN.normalize('NFKC')])
			expect(seek(Buffer.from(`<td>${text}</td>`)), text).not.toEqual([]);
	});
});

it('does not take a part of a token, or another token, for it', () => {
	expect(seek(Buffer.from(TOKEN.slice(1)))).toEqual([]);
	expect(seek(Buffer.from('鵺k08カナリア髙啼 7351904'))).toEqual([]);
	expect(() => seeker(['ab'])).toThrow(RangeError);
});

describe('a token in a file', () => {
	const text = strToU8(`……${TOKEN}……`);
	const zip = zipSync({ 'xl/sharedStrings.xml': [text, { level: 9 }] });

	it.each([
		['a.txt', text],
		['a.csv.gz', gzipSync(text)],
		['a.html.br', brotliCompressSync(text)],
		['a.xlsx', zip],
		['a.parquet', parquetBytes([{ name: 'remarks', type: 'text' }], [[TOKEN]], {})],
		['b.parquet', parquetBytes([{ name: 'a', type: 'number' }], [['1']], { title: TOKEN })],
		['a.zip', zipSync({ [`${TOKEN}.txt`]: strToU8('x') })],
		['a.bin', gzipSync(zipSync({ 'b.zip': zip, 'c.gz': gzipSync('x') }))],
		['a.js.map', strToU8(JSON.stringify({ sourcesContent: [`const a = '${TOKEN}'`] }))],
		['a.html', strToU8(`<p>${TOKEN.slice(0, 4)}<wbr><mark>${TOKEN.slice(4)}</mark></p>`)],
		['a.ics', strToU8(`SUMMARY:${TOKEN.slice(0, 6)}\r\n ${TOKEN.slice(6)}`)],
		['a.pdf', pdf(deflateSync(`BT /F1 9 Tf (${TOKEN.slice(1, 4)}) Tj (x) Tj ET\n% ${TOKEN}`))]
	])('is found in %s', async (name, bytes) => {
		expect(await found(name, bytes)).toEqual([TOKEN]);
	});

	it('is found in the text of a PDF that writes it in pieces', async () => {
		const drawn = `BT /F1 9 Tf 9 50 Td [(735) -20 (19)] TJ 0 -12 Td (042) Tj ET`;
		expect(await found('a.pdf', pdf(deflateSync(drawn)))).toEqual([NUMBER]);
	});

	it.each(['base64', 'quoted-printable'] as const)('is found in a mail: %s', async (encoding) => {
		const transport = createTransport({ streamTransport: true, buffer: true });
		const send = async (mail: SendMailOptions) => {
			const { message } = await transport.sendMail({ textEncoding: encoding, ...mail });
			return found('a.eml', message as Buffer);
		};
		const filler = 'あ'.repeat(40);
		expect(await send({ subject: `${filler}${TOKEN}`, text: 'x', html: 'y' })).toEqual([TOKEN]);
		expect(await send({ text: 'x', html: `<b>${filler}${TOKEN}</b>` })).toEqual([TOKEN]);
		const content = gzipSync(text);
		expect(await send({ text: 'x', attachments: [{ filename: 'a.gz', content }] })).toEqual([
			TOKEN
		]);
	});
});

/** The smallest PDF that shows one page with the stream given. */
function pdf(content: Buffer): Buffer {
	const objects = [
		'<</Type/Catalog/Pages 2 0 R>>',
		'<</Type/Pages/Kids[3 0 R]/Count 1>>',
		'<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
		`<</Length ${content.length}/Filter/FlateDecode>>stream\n${content.toString('latin1')}\nendstream`,
		'<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
	];
	const body = objects.map((one, at) => `${at + 1} 0 obj${one}\nendobj\n`).join('');
	return Buffer.from(`%PDF-1.4\n${body}trailer<</Root 1 0 R>>`, 'latin1');
}
