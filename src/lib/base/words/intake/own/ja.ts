export const ja = {
	tooLarge: {
		reason: 'ファイルが大きすぎます（{limit} MBまで）',
		mend: '必要な行と列だけにして、もう一度選んでください'
	},
	noRows: {
		reason: '見出しの下に行がありません',
		mend: '1行目が見出し、2行目からが値の表にしてください'
	},
	blankHeader: {
		reason: '見出しに空の列があります',
		mend: '列に名前を付けるか、列を消してください'
	},
	twice: {
		reason: '同じ名前の列が2つあります（{value}）',
		mend: '列の名前を変えてください'
	},
	longer: {
		reason: '見出しの{width}列より右に値があります（{value}）',
		mend: '題名や注の行を消し、1行目を見出しにしてください'
	},
	several: {
		reason: 'シートがほかに{count}枚あり、最初の1枚だけを読みました',
		mend: 'ほかのシートは別のファイルにしてください'
	}
};
