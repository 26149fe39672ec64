export const ja = {
	absent: {
		reason: '宣言されたコード表がありません',
		mend: 'コード表を置いてください'
	},
	unused: {
		reason: 'どのデータからも使われていません',
		mend: '直す必要はありません'
	},
	columns: {
		reason: 'コード表の列が足りません',
		mend: '{columns} で始めてください'
	},
	repeated: {
		reason: '同じコードが2度あります',
		mend: '片方を消してください'
	},
	nameless: {
		reason: 'コードか名称が空です',
		mend: '3つの言語の名称を入れてください'
	},
	orphan: {
		reason: '親のコードがありません',
		mend: '親を先に加えるか、空にしてください'
	}
};

export type CodeListRuleWords = typeof ja;
