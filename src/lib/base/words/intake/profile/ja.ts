export const ja = {
	notJson: {
		reason: '設定ファイルをJSONとして読めません',
		mend: 'JSONの書き方を直してください'
	},
	misfit: {
		reason: '設定の {path} が正しくありません（{expected} のはず）',
		mend: 'data/profiles/ の他の設定を見て直してください'
	},
	unknownLayout: {
		reason: '知らない様式です。{near}（この表の見出し：{headers}）',
		mend: '見出しを元のとおりに戻すか、どの列が何かを「表を検査する」のページで決め、設定として保存してください'
	},
	severalLayouts: {
		reason: '複数の様式にあてはまります（{profiles}）',
		mend: '設定を1つ選んでください'
	},
	fileName: {
		reason: '知っている様式に似ていますが、ファイル名が違うため、どの表か決められません',
		mend: '公表されたときの名前（{names} のどれかを含む名前）に戻してください'
	},
	sheetCount: {
		reason: 'シートが{count}枚あります（この様式では{wanted}枚のはず）',
		mend: '公表されたファイルのままか確かめてください。様式が変わったなら data/profiles/ の設定を直してください'
	},
	sheetMissing: {
		reason: '{position}枚目のシートに、あるはずの表がありません',
		mend: '公表されたファイルのままか確かめてください。様式が変わったなら data/profiles/ の設定を直してください'
	},
	sheetOther: {
		reason: '{position}枚目のシートの{field}は「{taken}」のはずですが、「{value}」とあります',
		mend: 'シートの順が変わっていないか確かめ、変わったなら data/profiles/ の設定を直してください'
	},
	sheetKnown: {
		reason: '{position}枚目のシートは読みません：{why}',
		mend: '直す必要はありません'
	},
	leftSheet: {
		reason: 'このシートには知っている表がなく、読んでいません',
		mend: '必要な表がないか確かめてください'
	},
	leftRows: {
		reason: '表の外の{count}行は読んでいません（{rows}）',
		mend: '直す必要はありません'
	},
	columnUnknown: {
		reason: 'この様式にない列があります（{header}）',
		mend: '不要な列なら消し、必要なら取り込みの設定で読み方を決めてください'
	},
	columnRenamed: {
		reason: '「{header}」という列はこの様式になく、「{wanted}」の列がありません',
		mend: '元の資料で値を見比べてください。「{wanted}」の値なら、見出しを「{wanted}」に直してください。別の値なら取り込まず、この様式の表を選び直してください'
	},
	columnMissing: {
		reason: '列「{header}」がありません',
		mend: '見出しが変わっていないか確かめ、元の見出しに戻してください'
	},
	columnTwice: {
		reason: '列「{header}」が2つあります',
		mend: 'どちらかを消してください'
	},
	yearGap: {
		reason: '年度が続いていません（{header} の前の年度がありません）',
		mend: '見出しの年度を元の資料で確かめてください'
	},
	columnLeft: {
		reason: '列「{header}」は載せません：{why}',
		mend: '直す必要はありません'
	},
	rowLeft: {
		reason: 'この行は載せません（{value}）：{why}',
		mend: '直す必要はありません'
	},
	yearForMonth: {
		reason: '年の平均として載せないこの行は、{month}の行があるはずの所にあります',
		mend: '{month}の行なら年月を書いてください。年の平均なら、このまま取り込めます'
	},
	rowsOther: {
		reason: 'ほか{count}行は「{dataset}」の行ではないため、ここでは読みません（{rows}）',
		mend: '直す必要はありません'
	},
	rowsNote: {
		reason: '注とみた{count}行は読んでいません（{rows}）',
		mend: '直す必要はありません'
	},
	provisional: {
		reason: '速報と書かれているため、すべての値を速報値（P）として読みました',
		mend: '確報なら、書き方を元の資料で確かめてください'
	},
	rowsEmpty: {
		reason: '値のない{count}行は読んでいません（{rows}）',
		mend: '直す必要はありません'
	},
	rowsAbove: {
		reason: '表の見出しより上に数値のある行が{count}行あり、読んでいません（{rows}）',
		mend: '表の続きなら、見出しをその上に置いてください'
	},
	noteOrRow: {
		reason: '「{value}」は注のように始まりますが、同じ行に数値などの値があります',
		mend: 'データの行なら先頭の ※ * ( を消し、注なら同じ行の値を消してください'
	},
	majorsLeft: {
		reason:
			'大分類の{count}行は載せません（平均は内訳から計算できず、このデータは中分類で持ちます）',
		mend: '直す必要はありません'
	},
	foreign: {
		reason:
			'この表は別の分類（{name}）で、このデータの分類（{list}）ではないため、取り込めません。同じ番号でも意味が違います',
		mend: '{list} による表を使ってください。古い分類の値はこのデータとつなげません'
	},
	noPeriod: {
		reason: 'どの期間の表か分かりません',
		mend: '表の題かシート名かファイル名に書いてください（例：ハローワーク○○_2026年10月.xlsx）'
	},
	periodsDiffer: {
		reason: '期間が複数書かれています（{value}）',
		mend: '表の題かシート名かファイル名に書いてください（例：ハローワーク○○_2026年10月.xlsx）'
	},
	periodElsewhere: {
		reason: '{taken} の表として読みましたが、ここには {value} とあります',
		mend: 'どちらの月の表か確かめ、ファイル名かシート名をそろえてください'
	},
	periodUnit: {
		reason: '1か月の表のはずですが、ここには {value} とあり、期間の長さが違います',
		mend: '年や年度の表なら取り込めません。月の表を選び直してください。月の表なら、何年何月かを表の題に書き足してください'
	},
	periodSpan: {
		reason: '1か月の表のはずですが、ちょうど1か月ではない期間が書かれています（{value}）',
		mend: '何か月かをまとめた表や月の一部の表は取り込めません。1か月ごとの表を選んでください'
	},
	periodDay: {
		reason: '表の月がはっきり書かれていないため、この書き方から {taken} としました',
		mend: 'この月の表か元の資料で確かめ、表の題に年月を書き足してください'
	},
	periodOutside: {
		reason: 'ここには {value} とありますが、表の行は {taken} です',
		mend: 'どちらの月の表か確かめ、題・シート名・ファイル名をそろえてください'
	},
	periodFrequency: {
		reason: 'このデータの期間は{frequency}ですが、{value}です',
		mend: '元の資料と見比べてください'
	},
	noConstant: {
		reason: '表の{field}が分かりません',
		mend: '表の題かシート名かファイル名に書いてください（例：ハローワーク○○_2026年10月.xlsx）'
	},
	constantsDiffer: {
		reason: '表の{field}が複数書かれています（{value}）',
		mend: '表の題かシート名かファイル名に書いてください（例：ハローワーク○○_2026年10月.xlsx）'
	},
	constantUnused: {
		reason: '表の{field}が「{found}」とありますが、この様式で取り込めるのは{names}の表です',
		mend: 'どこの表か元の資料で確かめ、取り込める表を選び直してください'
	},
	constantUnclear: {
		reason: '表の{field}が、名前だけでなく別の語と一緒に書かれていて、決められません（{found}）',
		mend: 'どこの表か元の資料で確かめ、名前だけを書いてください（例：ハローワーク○○）。「○○を除く」「○○ほか」の表は取り込めません'
	},
	constantElsewhere: {
		reason: '表の{field}は「{taken}」として読みましたが、ここには「{found}」とあります',
		mend: 'どちらの表か元の資料で確かめ、題・シート名・ファイル名をそろえてください'
	},
	constantDefault: {
		reason: '表に{field}が書かれていないため、この様式の既定（{value}）としました',
		mend: '違うときは表の題に書いてください'
	},
	labelBlank: {
		reason: '値のある行なのに、{field}が空です',
		mend: '上と同じでも省かずに書いてください'
	},
	twice: {
		reason: '同じ項目が2度あります（{key}、前は{line}行目）',
		mend: 'どちらかを消してください'
	},
	wages: {
		reason: '賃金として読めません（{value}）',
		mend: '「200,000円〜250,000円」か「1,100円」のように書いてください'
	},
	date: {
		reason: '日付として読めません（{value}）',
		mend: '「2026-10-01」か「令和8年10月1日」のように書いてください'
	},
	place: {
		reason: '就業場所の市区町村が決められないため、空欄にしました（{value}）',
		mend: '元の資料と見比べてください'
	},
	placeSeveral: {
		reason:
			'就業場所に複数の市区町村があるか、ほかの語が添えられていて、1つに決められないため、空欄にしました（{names}）',
		mend: 'おもな就業場所が分かるときは、元の資料で確かめて1つだけ書いてください'
	},
	placeShared: {
		reason:
			'{name}という名の市区町村は{others}にもあり、どちらか決められないため、空欄にしました（{value}）',
		mend: '元の資料で確かめ、都道府県か郡の名を添えて書いてください'
	},
	placeElsewhere: {
		reason: '就業場所は{prefecture}で、このデータの市区町村ではないため、空欄にしました（{value}）',
		mend: '同じ名前の市区町村と取り違えていないか、元の資料で確かめてください'
	},
	shownStored: {
		reason:
			'この列の{count}個の値は計算の端数を含み（Excelで見える値は {shown}、入っている値は {value}）、どちらが公表の値か決められません',
		mend: '見える値が公表の値なら、ROUND関数で丸めるか、見える値を打ち直してください'
	},
	ratio: {
		reason: '公表の{measure} {value} が、{above} ÷ {below} = {right} と合いません',
		mend: '3つの値のどれに打ち間違いがあるか、元の資料で確かめてください'
	},
	lackingPart: {
		reason:
			'この行だけ{measure}が空欄です。ほかの{count}行では、倍率と求人・求職の数がそろっています',
		mend: '列がずれていないか、元の資料と見比べてください。公表されていない値なら「－」と書いてください'
	},
	ratioWithoutBase: {
		reason: '求職者数が0か未公表なのに、{measure}が{value}です',
		mend: '元の資料と見比べてください'
	},
	noUnit: {
		reason: 'この区分（{value}）の賃金は、月額か時間額か決められません',
		mend: 'パートを除く（月額）とパート（時間額）を分けた表にしてください'
	},
	majorSum: {
		reason: '大分類 {code} の{measure}は {value} ですが、内訳の合計は {sum} です',
		mend: '大分類か内訳のどちらに打ち間違いがあるか、元の資料で確かめてください'
	},
	partsMissing: {
		reason:
			'「{dataset}」の{dimension}が{count}しかありません（{wanted}のはず。ないもの：{missing}）',
		mend: '公表されたファイルのままか、行が消えていないか確かめてください'
	},
	partsSum: {
		reason: '{total}の{measure}は {value} ですが、{dimension}ごとの値の合計は {sum} です（{key}）',
		mend: 'どの値に打ち間違いがあるか、元の資料で確かめてください'
	},
	zeroProven: {
		reason:
			'「{dataset}」のハイフン{count}個は、表自身の合計（{dimension}）から0と分かるため、0としました',
		mend: '直す必要はありません'
	},
	rowsTwice: {
		reason: '{count}行の項目が2度あります（最初は {key}、前は{line}行目）',
		mend: '2か月分か2つの安定所の表が続けて入っていないか確かめ、別々のファイルかシートに分けてください'
	}
};

export type ProfileRuleWords = typeof ja;
