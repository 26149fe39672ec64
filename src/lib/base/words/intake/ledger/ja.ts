export const ja = {
	noRow: {
		reason: '台帳（ledger.csv）に行がありません',
		mend: '出典・ライセンス・公開の可否を台帳に書いてください'
	},
	repeated: {
		reason: '同じファイルの行が2つあります',
		mend: '片方を消してください'
	},
	noFile: {
		reason: 'ファイルがありません',
		mend: 'ファイルを戻すか、行を消してください'
	},
	otherHash: {
		reason: '記録のあとでファイルが変わっています',
		mend: '変更を確かめ、正しければ {hash} に書き換えてください'
	},
	noSource: {
		reason: '出典のコードが codes/source.csv にありません',
		mend: '出典をコード表に加えてください'
	},
	dateRead: {
		reason: '閲覧日が日付ではありません',
		mend: '「2026-08-02」の形で書くか、空にしてください'
	},
	lastDay: {
		reason: '公開の期限が日付ではありません（公開されません）',
		mend: '「2026-12-31」の形で書くか、空にしてください'
	},
	noLicence: {
		reason: 'ライセンスのコードではありません',
		mend: '利用条件を出典に確かめ、コード（{codes}）を書いてください'
	},
	notStated: {
		reason:
			'ライセンスが示されていません。データパッケージ（datapackage.json）の licenses には載りません',
		mend: '利用条件を出典に確かめ、コード（{codes}）を書いてください'
	},
	yesNo: {
		reason: 'yes か no ではありません（公開は yes のときだけ行われます）',
		mend: 'yes か no と書いてください'
	},
	unmarked: {
		reason: '出典がサンプルなのに、架空のサンプルの印がありません',
		mend: 'sample を yes にしてください'
	}
};

export type LedgerRuleWords = typeof ja;
