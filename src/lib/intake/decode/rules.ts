import { say } from '#lib/contract/finding.ts';
import type { Rule } from '#lib/contract/sighting.ts';

const RESAVE = say(
	'Excelの「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存し直してください',
	'save it again in Excel as "CSV UTF-8 (comma delimited)"',
	'請在Excel以「另存新檔」選「CSV UTF-8（逗號分隔）」重新儲存'
);

const ASK_AGAIN = say(
	'元のファイルをもう一度受け取ってください',
	'ask for the file again',
	'請重新取得原始檔案'
);

/** What can be wrong with the bytes of a text file. */
export const DECODE_RULES = {
	empty: {
		id: 'file-empty',
		severity: 'error',
		reason: say('ファイルが空です', 'the file is empty', '檔案是空的'),
		mend: ASK_AGAIN
	},
	tooLarge: {
		id: 'file-too-large',
		severity: 'error',
		reason: say(
			'ファイルが大きすぎます（{size} MB、上限 {limit} MB）',
			'the file is too large ({size} MB, at most {limit} MB)',
			'檔案過大（{size} MB，上限{limit} MB）'
		),
		mend: say('月ごとに分けてください', 'split it by month', '請按月拆分')
	},
	otherKind: {
		id: 'file-kind',
		severity: 'error',
		reason: say('CSVではなく、{kind}です', 'this is not a CSV but {kind}', '這不是CSV，而是{kind}'),
		mend: say(
			'Excelで開き、CSV UTF-8 または .xlsx で保存したものを選んでください',
			'open it in Excel and choose what it saves as CSV UTF-8 or .xlsx',
			'請以Excel開啟，另存為CSV UTF-8或 .xlsx 後再選取'
		)
	},
	undecodable: {
		id: 'encoding-unreadable',
		severity: 'error',
		reason: say(
			'UTF-8としてもShift_JIS（CP932）としても読めないバイトがあります（{value}）',
			'bytes that are neither UTF-8 nor Shift_JIS (CP932): {value}',
			'有既非UTF-8亦非Shift_JIS（CP932）的位元組（{value}）'
		),
		mend: RESAVE
	},
	mixed: {
		id: 'encoding-mixed',
		severity: 'error',
		reason: say(
			'UTF-8の行とそうでない行が混ざっています',
			'some lines are UTF-8 and others are not',
			'有些行是UTF-8，有些不是'
		),
		mend: say(
			'別々のファイルをつないだものなら、それぞれを同じ文字コードで保存してからつないでください',
			'if files were joined, save each in the same encoding before joining',
			'若由多個檔案合併，請先各自以相同編碼儲存再合併'
		)
	},
	undecided: {
		id: 'encoding-undecided',
		severity: 'error',
		reason: say(
			'{first}としても{second}としても読め、どちらか決められません',
			'readable as {first} and as {second}: undecidable',
			'可讀為{first}亦可讀為{second}，無法判定'
		),
		mend: RESAVE
	},
	kana: {
		id: 'encoding-kana',
		severity: 'warning',
		reason: say(
			'日本語がほぼ半角カタカナだけで、Shift_JISかどうか確かではありません',
			'the Japanese is nearly all half-width katakana: Shift_JIS is not certain',
			'日文幾乎全為半形片假名，無法確定為Shift_JIS'
		),
		mend: say(
			'文字が正しく見えるか確かめてください。違うときは CSV UTF-8 で保存し直してください',
			'see whether the words read right; if not, save as CSV UTF-8',
			'請確認文字是否正確；若有誤請另存為CSV UTF-8'
		)
	},
	jis: {
		id: 'encoding-jis',
		severity: 'error',
		reason: say(
			'JIS（ISO-2022-JP）で保存されています',
			'saved as JIS (ISO-2022-JP)',
			'以JIS（ISO-2022-JP）儲存'
		),
		mend: RESAVE
	},
	euc: {
		id: 'encoding-euc',
		severity: 'error',
		reason: say('EUC-JPで保存されています', 'saved as EUC-JP', '以EUC-JP儲存'),
		mend: RESAVE
	},
	oddLength: {
		id: 'encoding-utf16',
		severity: 'error',
		reason: say(
			'UTF-16のファイルですが、バイト数が奇数です',
			'UTF-16, but an odd number of bytes',
			'為UTF-16檔案，但位元組數為奇數'
		),
		mend: ASK_AGAIN
	},
	loneSurrogate: {
		id: 'encoding-utf16',
		severity: 'error',
		reason: say(
			'UTF-16として壊れた文字があります（{value}）',
			'a broken UTF-16 character ({value})',
			'有損壞的UTF-16字元（{value}）'
		),
		mend: ASK_AGAIN
	},
	cut: {
		id: 'file-cut',
		severity: 'error',
		reason: say(
			'最後の文字が途中で切れています（{value}）',
			'the last character is cut in half ({value})',
			'最後一個字元被截斷（{value}）'
		),
		mend: ASK_AGAIN
	},
	nul: {
		id: 'character-nul',
		severity: 'error',
		reason: say(
			'NULバイトがあります（BOMのないUTF-16か、CSVでないファイルです）',
			'NUL bytes: UTF-16 without a BOM, or not a text',
			'含NUL位元組（無BOM的UTF-16，或非文字檔）'
		),
		mend: RESAVE
	},
	control: {
		id: 'character-control',
		severity: 'error',
		reason: say(
			'制御文字（{value}）があります',
			'a control character ({value})',
			'含控制字元（{value}）'
		),
		mend: say(
			'その文字を消してください（Excelの CLEAN 関数が使えます）',
			'remove it (CLEAN in Excel does)',
			'請刪除該字元（可用Excel的CLEAN函數）'
		)
	},
	privateUse: {
		id: 'character-private',
		severity: 'error',
		reason: say(
			'外字（{value}）があります。作った人のパソコンでしか読めません',
			'a user-defined character ({value}), readable only where it was made',
			'含外字（{value}），僅製作者的電腦可讀'
		),
		mend: say(
			'標準の漢字かひらがなに直してください',
			'write it with a standard character',
			'請改用標準漢字或假名'
		)
	},
	replaced: {
		id: 'character-lost',
		severity: 'error',
		reason: say(
			'文字が失われた跡（U+FFFD）があります',
			'the mark of a lost character (U+FFFD)',
			'有字元遺失的痕跡（U+FFFD）'
		),
		mend: say(
			'文字化けする前の元ファイルから作り直してください',
			'make it again from the file before it was garbled',
			'請以亂碼前的原始檔重新製作'
		)
	},
	innerBom: {
		id: 'file-joined',
		severity: 'error',
		reason: say(
			'ファイルの途中にBOMがあります（複数のファイルをつないだもの）',
			'a BOM within the file: several files joined',
			'檔案中間有BOM（由多個檔案合併）'
		),
		mend: say('1つずつ読み込んでください', 'read them one by one', '請逐一讀取')
	}
} as const satisfies Record<string, Rule>;
