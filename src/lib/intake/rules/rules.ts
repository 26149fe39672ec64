import { say } from '#lib/contract/finding.ts';
import type { Rule } from '#lib/contract/sighting.ts';

const OWN_FILE = say(
	'表ごとに別のファイルにしてください',
	'give every table a file of its own',
	'請一表一檔'
);
const BELOW_HEADER = say(
	'表だけを残し、表題・注・単位は別のファイルか列に移してください',
	'leave the table alone, and move titles, notes and units elsewhere',
	'只保留表格，標題、註記、單位請移至他處'
);

/** The rules of machine readability that a raw table shows, by their id (行政データ, 2026-03-31). */
export const READABILITY_RULES = {
	tables: {
		id: 'L1-02',
		severity: 'warning',
		reason: say(
			'この行から別の表が始まっているようです（{value}）',
			'another table seems to begin here ({value})',
			'此列似乎開始另一個表格（{value}）'
		),
		mend: OWN_FILE
	},
	blankRow: {
		id: 'L1-03',
		severity: 'warning',
		reason: say('表の中に空の行があります', 'an empty row within the table', '表格中有空列'),
		mend: say('空の行を消してください', 'delete the row', '請刪除空列')
	},
	blankColumn: {
		id: 'L1-03',
		severity: 'warning',
		reason: say('表の中に空の列があります', 'an empty column within the table', '表格中有空欄'),
		mend: say('空の列を消してください', 'delete the column', '請刪除空欄')
	},
	before: {
		id: 'L1-04',
		severity: 'warning',
		reason: say(
			'表の上に文字があります（{value}）',
			'words above the table ({value})',
			'表格上方有文字（{value}）'
		),
		mend: BELOW_HEADER
	},
	after: {
		id: 'L1-04',
		severity: 'warning',
		reason: say(
			'表の下に文字があります（{value}）',
			'words below the table ({value})',
			'表格下方有文字（{value}）'
		),
		mend: BELOW_HEADER
	},
	unnamed: {
		id: 'L1-05',
		severity: 'warning',
		reason: say('見出しのない列です', 'a column without a header', '欄位沒有標題'),
		mend: say('1行目に列の名前を書いてください', 'name the column', '請填寫欄位名稱')
	},
	spaces: {
		id: 'L1-06',
		severity: 'note',
		reason: say(
			'見た目のための空白があります（{value}）',
			'spaces for looks ({value})',
			'有排版用的空白（{value}）'
		),
		mend: say('空白を消してください', 'take the spaces away', '請刪除空白')
	},
	lineBreak: {
		id: 'L1-06',
		severity: 'note',
		reason: say('セルの中に改行があります', 'a line break within the cell', '儲存格內有換行'),
		mend: say('改行を消してください', 'take the line break away', '請刪除換行')
	},
	platform: {
		id: 'L1-08',
		severity: 'note',
		reason: say(
			'機種依存文字（{signs}）があります',
			'platform-dependent characters ({signs})',
			'含特殊相容字元（{signs}）'
		),
		mend: say(
			'固有名詞でなければ、(株)・(1) のように書いてください',
			'unless it is a proper name, write (株), (1) and so on',
			'若非專有名詞，請寫成(株)、(1)等'
		)
	},
	blankNumber: {
		id: 'L1-09',
		severity: 'note',
		reason: say(
			'数値の列に空欄があります。未公表として扱います',
			'an empty cell among numbers, taken as not published',
			'數值欄有空白，視為未公布'
		),
		mend: say('0なら0と書いてください', 'write 0 where it is nought', '若為0請填寫0')
	},
	heading: {
		id: 'L1-14',
		severity: 'note',
		reason: say(
			'値のない見出しの行（{value}）が表の中にあります',
			'a heading without values ({value}) within the table',
			'表格中有無值的標題列（{value}）'
		),
		mend: say(
			'見出しは列にし、1行に1件だけ書いてください',
			'make the heading a column, one record a line',
			'請將標題設為欄位，一列一筆'
		)
	},
	decorated: {
		id: 'L2-01',
		severity: 'note',
		reason: say(
			'数値に数字以外があります（{value}）。「{read}」として読みます',
			'more than digits in a number ({value}); read as {read}',
			'數值含數字以外的內容（{value}），讀為「{read}」'
		),
		mend: say('半角数字だけにしてください', 'use digits alone', '請只用半形數字')
	},
	ditto: {
		id: 'L2-02',
		severity: 'warning',
		reason: say(
			'「{value}」で上の値を省いています',
			'{value} stands for the value above',
			'以「{value}」省略上方的值'
		),
		mend: say('値を書いてください', 'write the value out', '請寫出值')
	},
	blankLabel: {
		id: 'L2-02',
		severity: 'warning',
		reason: say(
			'行の名前が空です。上と同じなら省かずに書く必要があります',
			'the row has no label; one that repeats the row above must be written',
			'列名為空；即使與上列相同也須寫出'
		),
		mend: say('名前を書いてください', 'write the label', '請寫出列名')
	},
	repeatedHeader: {
		id: 'L2-03',
		severity: 'warning',
		reason: say(
			'同じ見出し（{value}）の列がほかにもあります',
			'another column has the same header ({value})',
			'另有相同標題（{value}）的欄位'
		),
		mend: say('見出しを書き分けてください', 'tell the headers apart', '請區分標題')
	},
	headerLine: {
		id: 'L3-01',
		severity: 'note',
		reason: say(
			'見出しが1行目になく、{line}行目にあります',
			'the header is on line {line}, not on line 1',
			'標題不在第1行，而在第{line}行'
		),
		mend: say('見出しを1行目にしてください', 'put it on line 1', '請將標題放在第1行')
	},
	headerLines: {
		id: 'L3-01',
		severity: 'note',
		reason: say('見出しが{count}行あります', 'the header has {count} lines', '標題有{count}行'),
		mend: say('見出しを1行にまとめてください', 'make it one line', '請合併為一行')
	},
	mark: {
		id: 'L3-03',
		severity: 'note',
		reason: say(
			'記号（{value}）を、未公表として扱います',
			'the sign {value} is taken as not published',
			'符號（{value}）視為未公布'
		),
		mend: say(
			'空欄にするか、記号の意味を別に示してください',
			'leave it empty, or say elsewhere what it means',
			'請留空，或另行說明符號意義'
		)
	},
	era: {
		id: 'L3-05',
		severity: 'note',
		reason: say(
			'期間が西暦ではありません（{value}）',
			'a period not in western years ({value})',
			'期間並非西元（{value}）'
		),
		mend: say('「2025-04」のように書いてください', 'write it like 2025-04', '請寫成「2025-04」')
	},
	encoding: {
		id: 'L3-08',
		severity: 'note',
		reason: say('文字コードは{encoding}です', 'the encoding is {encoding}', '編碼為{encoding}'),
		mend: say(
			'BOM付きUTF-8で保存し、文字コードを明記してください',
			'save as UTF-8 with a BOM, and state the encoding',
			'請存為含BOM的UTF-8並註明編碼'
		)
	},
	wide: {
		id: 'L3-09',
		severity: 'note',
		reason: say(
			'期間が列に並ぶ横持ちの表です（{count}列）',
			'a wide table: {count} columns are periods',
			'為寬表，{count}欄為期間'
		),
		mend: say(
			'期間を1つの列にし、1行に1件だけ書いてください',
			'put periods into one column, one record a line',
			'請將期間設為一欄，一列一筆'
		)
	}
} as const satisfies Record<string, Rule>;
