import { bytesOf, cp932, joined, utf16, utf8 } from '../support/cp932.ts';
import { csv, table, type Case, type Family } from './case.ts';

const whole = csv(table());
const lines = (from: number, to?: number) =>
	whole
		.split('\r\n')
		.slice(from, to)
		.map((line) => `${line}\r\n`)
		.join('');

/** The first lines, then something in a line of its own, then the rest. */
const within = (index: number, encode: (text: string) => Uint8Array, odd: Uint8Array) =>
	joined(encode(lines(0, index + 1)), odd, encode(`,1,1,1\r\n${lines(index + 1, -1)}`));

const fault = (rule: string, line: number | null, bytes: Uint8Array): Case => ({
	file: 'a.csv',
	bytes,
	rule,
	line,
	column: null
});

const ENCODERS = [utf8, cp932] as const;
const encoder = (index: number) => ENCODERS[index % 2] ?? utf8;

const KINDS = [
	utf8('%PDF-1.4'),
	utf8('<html>'),
	utf8('<!DOCTYPE html>'),
	utf8('\ufeff<?xml version="1.0"?>'),
	bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
	bytesOf(0x1f, 0x8b, 8, 0),
	bytesOf(0x89, 0x50, 0x4e, 0x47, 13, 10),
	bytesOf(0xff, 0xd8, 0xff, 0xe0),
	utf8('{\\rtf1'),
	bytesOf(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)
];

export const BYTE_FAMILIES: readonly Family[] = [
	{
		name: 'NUL bytes',
		at: (index) =>
			fault('character-nul', index + 2, within(index, encoder(index), bytesOf(0x41, 0)))
	},
	{
		name: 'control characters',
		at: (index) =>
			fault(
				'character-control',
				index + 2,
				within(
					index,
					encoder(index),
					bytesOf([1, 7, 8, 11, 12, 0x1a, 0x1c, 0x1f, 0x7f, 2][index] ?? 1)
				)
			)
	},
	{
		name: 'user-defined characters (外字)',
		at: (index) =>
			fault(
				'character-private',
				index + 2,
				within(index, cp932, bytesOf(0xf0 + index, 0x40 + index))
			)
	},
	{
		name: 'UTF-8 cut in a character',
		at(index) {
			const bytes = utf8(lines(0, index + 1) + '職');
			return fault('file-cut', index + 2, bytes.subarray(0, bytes.length - 1 - (index % 2)));
		}
	},
	{
		name: 'CP932 cut in a character',
		at: (index) =>
			fault('file-cut', index + 2, joined(cp932(lines(0, index + 1)), cp932('職').subarray(0, 1)))
	},
	{
		name: 'UTF-8 and CP932 in one file',
		at: (index) =>
			fault(
				'encoding-mixed',
				index + 2,
				joined(cp932(lines(0, index + 1)), utf8(lines(index + 1, -1)))
			)
	},
	{
		name: 'broken UTF-16',
		at: (index) =>
			index % 2 === 0
				? fault('encoding-utf16', null, utf16(whole).subarray(0, 41 + index * 4))
				: fault(
						'encoding-utf16',
						index + 2,
						joined(utf16(lines(0, index + 1)), bytesOf(0x00, 0xd8, 0x41, 0))
					)
	},
	{
		name: 'characters lost before',
		at: (index) => fault('character-lost', index + 2, within(index, utf8, utf8('\ufffd\ufffd')))
	},
	{
		name: 'files joined with their BOM',
		at: (index) =>
			fault(
				'file-joined',
				index + 2,
				joined(utf8(`\ufeff${lines(0, index + 1)}`), utf8(`\ufeff${lines(index + 1, -1)}`))
			)
	},
	{
		name: 'bytes that are no encoding',
		at: (index) =>
			fault(
				'encoding-unreadable',
				index + 2,
				within(index, cp932, bytesOf([0x80, 0xa0, 0xfd, 0xfe, 0xff][index % 5] ?? 0x80))
			)
	},
	{
		name: 'half-width katakana alone',
		at: (index) =>
			fault('encoding-kana', null, cp932(`ｺｳﾓｸ1,${'ｱｲｳ'.repeat(index * 2 + 1)}\r\nｱ,1\r\n`))
	},
	{
		name: 'other files renamed .csv',
		at: (index) => fault('file-kind', null, KINDS[index] ?? utf8('%PDF'))
	}
];
