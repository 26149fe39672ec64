import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decode } from '#lib/intake/decode/decode.ts';
import { bytesOf, cp932, joined, utf16, utf8 } from './support/cp932.ts';

const rules = (bytes: Uint8Array) =>
	decode('a.csv', bytes).sightings.map(({ rule, line, value }) => [rule, line, value]);
const rule = (bytes: Uint8Array) => decode('a.csv', bytes).sightings[0]?.rule;

const TEXT = '職業計,"13,696",㈱①髙～－∥\r\nＡ　管理的職業,87,表ソ能\r\n';

describe('encodings', () => {
	it.each([
		['utf-8', false, utf8(TEXT)],
		['utf-8', true, utf8(`\ufeff${TEXT}`)],
		['utf-16le', true, utf16(TEXT)],
		['utf-16be', true, utf16(TEXT, false)],
		['cp932', false, cp932(TEXT)]
	])('reads %s (BOM %s)', (encoding, bom, bytes) => {
		expect(decode('a.csv', bytes)).toEqual({ text: TEXT, encoding, bom, sightings: [] });
	});

	it('keeps characters beyond the first plane', () => {
		expect(decode('a.csv', utf8('𠮷野家,1\n')).text).toBe('𠮷野家,1\n');
		expect(decode('a.csv', utf16('𠮷野家,1\n')).text).toBe('𠮷野家,1\n');
	});

	it('reads short CP932 whose bytes Node alone would take for EUC-JP', () => {
		const text = '職,1\n計,2\n';
		expect(decode('a.csv', cp932(text))).toMatchObject({ text, encoding: 'cp932', sightings: [] });
	});

	it('asks where the Japanese is half-width katakana alone', () => {
		const { text, sightings } = decode('a.csv', cp932('ｸﾏﾓﾄ,ｱﾏｸｻｼ,ｱｿｼ\n'));
		expect(text).toBe('ｸﾏﾓﾄ,ｱﾏｸｻｼ,ｱｿｼ\n');
		expect(sightings.map(({ rule, severity }) => [rule, severity])).toEqual([
			['encoding-kana', 'warning']
		]);
	});

	it('refuses what two encodings accept', () => {
		expect(rule(cp932('ｱｲｳｴ,1\n'))).toBe('encoding-undecided');
		expect(rule(bytesOf(0xbf, 0xb7, 0xb5, 0xac, 0x2c, 0x31, 0x0a))).toBe('encoding-undecided');
		expect(rule(cp932('ﾄｱ,1\n'))).toBe('encoding-undecided');
	});
});

describe('what is refused, by name', () => {
	const head = utf8('職業,人数\n');
	it.each([
		['file-empty', null, null, bytesOf()],
		['file-empty', null, null, bytesOf(0xef, 0xbb, 0xbf)],
		['file-empty', null, null, bytesOf(0xff, 0xfe)],
		['character-nul', 2, 'U+0000', joined(head, bytesOf(0x41, 0, 0x0a))],
		['character-nul', 1, 'U+0000', utf16('a,1\n', true, false)],
		['character-control', 2, 'U+001A', joined(cp932('職業\n1'), bytesOf(0x1a))],
		['character-control', 1, 'U+007F', joined(bytesOf(0x7f), cp932('職業\n'))],
		['character-control', 1, 'U+001C', joined(bytesOf(0x1c), cp932('職業\n'))],
		['character-control', 2, 'U+0085', utf8('a\nb\u0085c')],
		['encoding-unreadable', 1, '80', joined(bytesOf(0x80), cp932('職業\n'))],
		['encoding-unreadable', 2, 'FD', joined(cp932('職業\r\n計'), bytesOf(0xfd, 0x41))],
		['encoding-unreadable', 3, 'A0', joined(cp932('職\r計\r'), bytesOf(0xa0, 0x41))],
		['character-private', 2, 'U+E000', joined(cp932('職業\n'), bytesOf(0xf0, 0x40))],
		['character-private', 1, 'U+F8FF', utf8('\uf8ff')],
		['character-private', 1, 'U+F0000', utf8('\u{f0000}')],
		['character-lost', 2, 'U+FFFD', utf8('職\n\ufffd業')],
		['file-joined', 2, 'U+FEFF', utf8('職\n\ufeff業')],
		['file-cut', 2, 'E6 A5', joined(head, utf8('業').subarray(0, 2))],
		['file-cut', 2, '8B', joined(cp932('職業\n表'), bytesOf(0x8b))],
		['encoding-utf16', null, null, utf16('職業').subarray(0, 5)],
		['encoding-utf16', 2, 'U+D842', joined(utf16('職\n'), bytesOf(0x42, 0xd8, 0x41, 0))],
		['encoding-utf16', 1, 'U+DFB7', utf16('\udfb7職')],
		['encoding-mixed', 2, null, joined(cp932('職業計,1\n'), utf8('管理的職業,2\n'))],
		['encoding-mixed', 1, null, joined(utf8('管理的職業,2\n'), cp932('職業計,1\n'))],
		['encoding-mixed', 2, null, joined(utf8('\ufeff職業,2\n'), cp932('職業計,1\n'))],
		['encoding-euc', null, null, bytesOf(0xcd, 0xad, 0xb8, 0xfa, 0x2c, 0x31, 0x0a)],
		['encoding-jis', null, null, utf8('\x1b$B?&6H\x1b(B,1\n')]
	] as const)('%s on line %s: %s', (name, line, value, bytes) => {
		expect(rules(bytes)).toEqual([[name, line, value]]);
		expect(decode('a.csv', bytes).text).toBeNull();
	});

	it.each([
		['PDF', utf8('%PDF-1.7\n')],
		['HTML', utf8('\ufeff\n<!DOCTYPE html><html>')],
		['HTML', utf8('<!-- saved -->\n<html lang="ja">')],
		['HTML', utf16('<html><body>')],
		['xls', bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
		['gzip', bytesOf(0x1f, 0x8b, 8)],
		['画像', bytesOf(0x89, 0x50, 0x4e, 0x47)],
		['ZIP', bytesOf(0x50, 0x4b, 3, 4)],
		['LZH', utf8('..-lh5-')],
		['XML', utf8('<?xml version="1.0"?>')]
	])('a %s renamed .csv', (kind, bytes) => {
		const [found] = decode('a.csv', bytes).sightings;
		expect(found?.rule).toBe('file-kind');
		expect(found?.reason.ja).toContain(kind);
	});
});

describe('every pair of bytes', () => {
	/** Line breaks around, and katakana that EUC-JP refuses, so that CP932 alone is asked. */
	const around = cp932('あ');
	const isLead = (byte: number) => (byte > 0x80 && byte < 0xa0) || (byte > 0xdf && byte < 0xfd);
	const decoder = new TextDecoder('shift_jis', { fatal: true });

	function standard(bytes: Uint8Array): string | null {
		try {
			return decoder.decode(bytes);
		} catch {
			return null;
		}
	}

	it('is read as the standard reads it, or refused', () => {
		const mapped: string[] = [];
		for (let lead = 0x80; lead < 0x100; lead++) {
			for (let trail = 0x20; trail < 0x100; trail++) {
				const pair = bytesOf(lead, trail);
				const wanted = standard(pair);
				const { text } = decode('a', joined(around, pair, around));
				const isPrivate = wanted !== null && /[\ue000-\uf8ff]/.test(wanted);
				const whole = standard(joined(around, pair, around));
				// A lead byte as second half, 7F and 80 differ between programs: all must be refused.
				const agreed = isPrivate || lead === 0x80 || trail === 0x7f ? null : whole;
				if (text !== agreed) expect([lead, trail, text]).toEqual([lead, trail, agreed]);
				if (isLead(lead) && wanted?.length === 1 && !isPrivate && text !== null)
					mapped.push(
						pair.reduce((all, byte) => all + byte.toString(16).padStart(2, '0'), '') +
							wanted.charCodeAt(0).toString(16).padStart(4, '0')
					);
			}
		}
		expect(mapped).toHaveLength(7724);
		// The same list from another program: Python's codec cp932.
		expect(createHash('sha256').update(mapped.join('\n')).digest('hex')).toBe(
			'6bd2f559ec79f87a44cb061bd560ed311e9e326e6cca3a364b1ce0e37120d23c'
		);
	});
});
