import { say } from '#lib/contract/finding.ts';
import type { Rule } from '#lib/contract/sighting.ts';

const UNPACK = say(
	'展開してから、中のファイルを選んでください',
	'unpack it and choose the files within',
	'請先解壓縮，再選取其中的檔案'
);
const AGAIN = say(
	'ファイルをもう一度受け取ってください',
	'ask for the file again',
	'請重新取得檔案'
);

/** What can be wrong with a ZIP, or with a workbook, which is one. */
export const ZIP_RULES = {
	broken: {
		id: 'zip-broken',
		severity: 'error',
		reason: say(
			'圧縮ファイルが壊れているか、途中で切れています（{value}）',
			'the archive is broken or cut ({value})',
			'壓縮檔損壞或被截斷（{value}）'
		),
		mend: AGAIN
	},
	tooLarge: {
		id: 'zip-too-large',
		severity: 'error',
		reason: say(
			'展開すると大きすぎます（{size} MB、上限 {limit} MB）',
			'too large when unpacked ({size} MB, at most {limit} MB)',
			'解壓縮後過大（{size} MB，上限{limit} MB）'
		),
		mend: UNPACK
	},
	tooMany: {
		id: 'zip-too-many',
		severity: 'error',
		reason: say(
			'中のファイルが多すぎます（{count}、上限 {limit}）',
			'too many files within ({count}, at most {limit})',
			'內含檔案過多（{count}，上限{limit}）'
		),
		mend: UNPACK
	},
	overlap: {
		id: 'zip-broken',
		severity: 'error',
		reason: say(
			'中のファイルどうしが重なっています（圧縮爆弾）',
			'files within overlap: a decompression bomb',
			'內含檔案互相重疊（壓縮炸彈）'
		),
		mend: AGAIN
	},
	zip64: {
		id: 'zip-format',
		severity: 'error',
		reason: say(
			'大きなファイル用の形式（ZIP64）は読めません',
			'ZIP64 is not read',
			'無法讀取ZIP64格式'
		),
		mend: UNPACK
	},
	encrypted: {
		id: 'zip-encrypted',
		severity: 'error',
		reason: say(
			'「{value}」にパスワードがかかっています',
			'{value} is encrypted',
			'「{value}」有密碼保護'
		),
		mend: UNPACK
	},
	method: {
		id: 'zip-format',
		severity: 'error',
		reason: say(
			'「{value}」の圧縮方式（{method}）は読めません',
			'{value} is compressed by a method that is not read ({method})',
			'無法讀取「{value}」的壓縮方式（{method}）'
		),
		mend: UNPACK
	},
	checksum: {
		id: 'zip-broken',
		severity: 'error',
		reason: say('「{value}」の中身が壊れています', '{value} is damaged', '「{value}」的內容已損壞'),
		mend: AGAIN
	},
	name: {
		id: 'zip-name',
		severity: 'error',
		reason: say(
			'中のファイルの名前が読めません（{value}）',
			'the name of a file within cannot be read ({value})',
			'無法讀取內含檔案的名稱（{value}）'
		),
		mend: UNPACK
	},
	path: {
		id: 'zip-path',
		severity: 'error',
		reason: say(
			'フォルダーの外を指す名前です（{value}）',
			'a name that leads out of its folder ({value})',
			'名稱指向資料夾之外（{value}）'
		),
		mend: UNPACK
	},
	nested: {
		id: 'zip-nested',
		severity: 'error',
		reason: say(
			'ZIPの中にZIPがあります（{value}）',
			'a ZIP within the ZIP ({value})',
			'ZIP內含ZIP（{value}）'
		),
		mend: UNPACK
	},
	repeated: {
		id: 'zip-repeated',
		severity: 'error',
		reason: say(
			'同じ名前のファイルが2つあります（{value}）',
			'two files of one name ({value})',
			'有兩個同名檔案（{value}）'
		),
		mend: UNPACK
	},
	skipped: {
		id: 'zip-skipped',
		severity: 'note',
		reason: say(
			'パソコンが作った管理用のファイルは読みません（{value}）',
			'a file that the computer made for itself is not read ({value})',
			'略過電腦自動產生的檔案（{value}）'
		),
		mend: say('直す必要はありません', 'nothing to mend', '無需修正')
	}
} as const satisfies Record<string, Rule>;
