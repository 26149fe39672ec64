export const ja = {
	required: {
		reason: '必須の列が空です',
		mend: '値を入れてください'
	},
	notNumber: {
		reason: '数値ではありません',
		mend: '半角数字だけにし（桁区切り・単位・▲・※は付けない）、公表されていない値は空欄にしてください'
	},
	decimals: {
		reason: '小数は{decimals}桁までです',
		mend: '公表された桁で書いてください'
	},
	range: {
		reason: 'あり得る範囲（{least}〜{most}）の外です',
		mend: '元の資料と桁・単位を見比べてください'
	},
	date: {
		reason: '日付ではありません',
		mend: '「2026-10-01」の形で書いてください'
	},
	period: {
		reason: 'このデータの期間の書き方ではありません',
		mend: '「{example}」の形で書いてください'
	},
	pattern: {
		reason: '決まった形（{example}）に合いません',
		mend: '元の資料と見比べ、{example} の形で書いてください'
	},
	unknownCode: {
		reason: 'コード表（codes/{list}.csv）にないコードです',
		mend: '名称ではなくコードを書くか、コード表に加えてください'
	},
	unusedCode: {
		reason: 'このデータでは使わないコードです',
		mend: '使えるのは {codes} です。増やすときは宣言に加えてください'
	}
};

export type CellRuleWords = typeof ja;
