import type { Label } from '#lib/base/language.ts';
import { say } from '#lib/contract/finding.ts';

const same = (name: string): Label => say(name, name, name);
const WORKBOOK = say(
	'古いExcel（.xls）かパスワード付きのファイル',
	'an old Excel file (.xls) or one with a password',
	'舊版Excel（.xls）或有密碼的檔案'
);
const PICTURE = say('画像', 'a picture', '圖片');
const PACKED = say('圧縮ファイル', 'a compressed file', '壓縮檔');

/** First bytes, `at` an offset, as text whose characters are bytes. */
const SIGNATURES: readonly (readonly [start: string, kind: Label, at?: number])[] = [
	['%PDF', same('PDF')],
	['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', WORKBOOK],
	['PK\x03\x04', say('ZIPか.xlsx', 'a ZIP or .xlsx', 'ZIP或 .xlsx')],
	['PK\x05\x06', say('空のZIP', 'an empty ZIP', '空的ZIP')],
	['\x1f\x8b', say('gzip', 'gzip', 'gzip')],
	['\x89PNG', PICTURE],
	['\xff\xd8\xff', PICTURE],
	['GIF8', PICTURE],
	['II*\0', PICTURE],
	['7z\xbc\xaf\x27\x1c', PACKED],
	['Rar!\x1a', PACKED],
	['\xfd7zXZ', PACKED],
	['\x28\xb5\x2f\xfd', PACKED],
	['BZh', PACKED],
	['-lh', say('圧縮ファイル（LZH）', 'an LZH archive', 'LZH壓縮檔'), 2],
	['{\\rtf', say('リッチテキスト', 'rich text', 'RTF文件')],
	['SQLite format 3', same('SQLite')],
	['PAR1', same('Parquet')],
	['MIME-Version:', say('ウェブページ（MHTML）', 'a web page (MHTML)', '網頁（MHTML）')],
	['version https://git-lfs', say('Git LFSの目印', 'a Git LFS pointer', 'Git LFS指標')],
	['L\0\0\0\x01\x14\x02', say('ショートカット', 'a shortcut', '捷徑')]
];

const HTML = say('ウェブページ（HTML）', 'a web page (HTML)', '網頁（HTML）');
const MARKUP: readonly (readonly [RegExp, Label])[] = [
	[/^<(!doctype html|html|head|body|script|meta|table)[\s>]/i, HTML],
	[/^<\?xml/i, say('XML', 'XML', 'XML')]
];

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Of which there is something to advise. */
export type AdvisedKind = 'pdf' | 'password' | 'oldExcel' | 'numbers';

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** The part of a file of Excel with a password, as its directory names it: UTF-16. */
const ENCRYPTED = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('');
const SECTOR = 512;

/**
 * A kind that people hand in often, for which the advice is another than to save as CSV; or null.
 * A workbook with a password is a package of parts whose directory begins a sector.
 */
export function advisedKind(bytes: Uint8Array): AdvisedKind | null {
	const head = latin(bytes.subarray(0, 8));
	if (head.startsWith('%PDF')) return 'pdf';
	if (head !== OLE) return null;
	for (let at = SECTOR; at < bytes.length; at += SECTOR)
		if (latin(bytes.subarray(at, at + SECTOR)).includes(ENCRYPTED)) return 'password';
	return 'oldExcel';
}

/** What a file is by its first bytes where it is surely no CSV, or null. */
export function fileKind(bytes: Uint8Array): Label | null {
	const head = latin(bytes.subarray(0, 600));
	const found = SIGNATURES.find(([start, , at = 0]) => head.startsWith(start, at));
	if (found) return found[1];
	const trimmed = head
		.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
		.replaceAll('\0', '')
		.trimStart()
		.replace(/^<!--[^]*?-->\s*/, '');
	return MARKUP.find(([pattern]) => pattern.test(trimmed))?.[1] ?? null;
}

export const isZip = (bytes: Uint8Array): boolean =>
	bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
