export const ja = {
	notAFeed: {
		reason: '取得元の設定をJSONとして読めません',
		mend: 'JSONの書き方を直してください'
	},
	misfit: {
		reason: '設定の {path} が正しくありません（{expected} のはず）',
		mend: 'src/lib/intake/feed/feed.ts の形に合わせてください'
	},
	noNetwork: {
		reason: '{host} につながりません（{cause}、{tries}回試しました）',
		mend: 'ネットワークとプロキシの設定を確かめ、あとでもう一度実行してください'
	},
	slow: {
		reason: '{host} の返事が{seconds}秒以内に終わりません（{tries}回試しました）',
		mend: '混んでいるのかもしれません。あとでもう一度実行してください'
	},
	cutOff: {
		reason: '{host} の返事が途中で切れました（{tries}回試しました）',
		mend: 'あとでもう一度実行してください'
	},
	tooLarge: {
		reason: '返事が{limit} MBを超えました',
		mend: '取得元が変わっていないか確かめてください'
	},
	otherHost: {
		reason: '{host} ではない所（{to}）へ案内されたため、進みませんでした',
		mend: '取得元が移転していないか確かめ、正しければ data/feeds/ のアドレスを直してください'
	},
	redirects: {
		reason: '{host} の中で案内が{count}回を超えて続きました',
		mend: 'あとでもう一度実行してください'
	},
	refused: {
		reason: '{host} が断りました（HTTP {status}）',
		mend: 'アドレスと利用条件が変わっていないか確かめてください'
	},
	busy: {
		reason: '{host} が混んでいるか止まっています（HTTP {status}、{tries}回試しました）',
		mend: '時間をおいてもう一度実行してください'
	},
	notModified: {
		reason: '前の版を聞いていないのに「変わりなし」（HTTP 304）と答えました',
		mend: 'あとでもう一度実行してください'
	},
	empty: {
		reason: '返事が空です',
		mend: 'あとでもう一度実行してください'
	},
	notText: {
		reason: '返事がUTF-8の文字として読めません',
		mend: '取得元の形式が変わっていないか確かめてください'
	},
	page: {
		reason: 'データではなくウェブページが返りました（{title}）',
		mend: '保守中かもしれません。取得元のお知らせを確かめ、あとでもう一度実行してください'
	},
	notWorkbook: {
		reason: 'Excelブック（.xlsx）ではないものが返りました（始まり：{begins}）',
		mend: '取得元のページで、ブックのアドレスと形式が変わっていないか確かめてください'
	},
	unread: {
		reason: 'ブックから1行も読み取れませんでした（様式：{profile}）',
		mend: '取得元の様式が変わっていないか確かめ、変わっていれば data/profiles/ の様式を直してください'
	},
	notJson: {
		reason: 'JSONとして読めません。途中で切れているかもしれません（終わり：{end}）',
		mend: 'あとでもう一度実行し、続くなら取得元の形式を確かめてください'
	},
	shape: {
		reason: 'あるはずの {path} がありません（{count}か所）',
		mend: '取得元の形式が変わっていないか、APIの説明と data/feeds/ の設定を見比べてください'
	},
	status: {
		reason: '取得元が失敗と答えました（status {status}：{message}）',
		mend: '条件に合うデータがあるか、取得元のお知らせを確かめてください'
	},
	renamed: {
		reason: '{field} が「{found}」です（{expected} のはず、{count}件）',
		mend: 'コードや定義が変わった別のデータかもしれません。確かめてから data/feeds/ を直してください'
	},
	notNumber: {
		reason: '値が数ではありません（{count}件）',
		mend: '公表されていない値かもしれません。取得元の画面で確かめてください'
	},
	provisional: {
		reason: '速報（暫定）の印のある値があります（{count}件、初めは {key}）',
		mend: '確報を待つか、速報も載せると決めたら data/feeds/ の provisional.take を true にしてください'
	},
	provisionalTaken: {
		reason: '速報（暫定）として載せる値があります（{count}件、初めは {key}）',
		mend: '確報が出たらもう一度実行してください'
	},
	fewer: {
		reason: '{total}件あると答えながら、{rows}件しかありません',
		mend: '途中で切れたか、分割された返事です。あとでもう一度実行してください'
	},
	twice: {
		reason: '同じ地域・月の値が2つあります（{key}、{count}件）',
		mend: '取得元の不具合かもしれません。あとでもう一度実行してください'
	},
	noSeries: {
		reason: '{adjustment}の値が1つもありません',
		mend: '条件（data/feeds/ の parameters）と取得元の掲載を確かめてください'
	},
	noArea: {
		reason: '{adjustment}に{count}地域がありません（{areas}）',
		mend: '公表の途中かもしれません。あとでもう一度実行してください'
	},
	otherArea: {
		reason: '聞いていない地域があります（{areas}）',
		mend: 'data/feeds/ の parameters と areas を確かめてください'
	},
	gap: {
		reason: '{count}か月分が抜けています（初めは {key}）',
		mend: '公表の途中かもしれません。あとでもう一度実行してください'
	},
	unasked: {
		reason: '{since} より前の月があります（{month}）',
		mend: 'data/feeds/ の since を確かめてください'
	},
	future: {
		reason: 'まだ来ていない月の値があります（{month}）',
		mend: '取得元の不具合かもしれません。あとでもう一度実行してください'
	},
	halfway: {
		reason: '最新の月がそろいません（{one} は {month}、{other} は {otherMonth}）',
		mend: '公表の途中です。しばらくしてもう一度実行してください'
	},
	shrank: {
		reason: '今ある値のうち{count}件が返事にありません（初めは {key}）',
		mend: '消えた値を空欄にはしません。取得元で確かめてください'
	},
	revision: {
		reason: '改定の幅が大きすぎます（{key}：{from} → {to}、ふつうは{limit}以内。{count}件）',
		mend: '取得元で確かめ、正しければ --accept を付けてもう一度実行してください'
	},
	unusual: {
		reason: 'ふつうの範囲の外の値が{count}件あります',
		mend: '取得元で確かめ、正しければ --accept を付けてもう一度実行してください'
	},
	edition: {
		reason:
			'季節調整値の版が新しくなりました：今あった{held}件のうち{count}件が改定され、差は最大{most}です（{when} まで）',
		mend: '毎年1月の改定なら、確かめることはありません。前の版は data/history/ に残ります'
	},
	partOfEdition: {
		reason: '過去の季節調整値が改定されているのに、{since} からしか読んでいません',
		mend: '版が混ざらないよう、--since を付けずにもう一度実行してください'
	}
};

export type FeedRuleWords = typeof ja;
