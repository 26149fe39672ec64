export const ja = {
	empty: {
		reason: 'ファイルが空です',
		mend: '元のファイルをもう一度受け取ってください'
	},
	tooLarge: {
		reason: 'ファイルが大きすぎます（{size} MB、上限 {limit} MB）',
		mend: '月か年ごとのファイルに分けるか、要るシートだけを別のブックに保存してください'
	},
	otherKind: {
		reason: 'CSVではなく、{kind}です',
		mend: 'Excelで開き、CSV UTF-8 または .xlsx で保存したものを選んでください'
	},
	pdf: {
		reason: 'PDFです。PDFの表は、値と列の対応が失われているため読めません',
		mend: 'PDFのもとになったExcelかCSVを、作った部署から受け取ってください。ないときは、Excelに打ち直して元のPDFと見比べてください'
	},
	password: {
		reason: 'パスワードのかかったExcelブックです',
		mend: 'Excelで開き、「ファイル」→「情報」→「ブックの保護」→「パスワードを使用して暗号化」を空にして保存し直してください'
	},
	oldExcel: {
		reason: '古いExcel（.xls）などのファイルです',
		mend: 'Excelで開き、「名前を付けて保存」で「Excelブック（.xlsx）」を選んで保存し直してください'
	},
	numbers: {
		reason: 'AppleのNumbersのファイルです',
		mend: 'Numbersで開き、「ファイル」→「書き出す」→「Excel…」で .xlsx にしてください'
	},
	undecodable: {
		reason: 'UTF-8としてもShift_JIS（CP932）としても読めないバイトがあります（{value}）',
		mend: 'Excelの「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存し直してください'
	},
	mixed: {
		reason: 'UTF-8の行とそうでない行が混ざっています',
		mend: '別々のファイルをつないだものなら、それぞれを同じ文字コードで保存してからつないでください'
	},
	undecided: {
		reason: '{first}としても{second}としても読め、どちらか決められません',
		mend: 'Excelの「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存し直してください'
	},
	kana: {
		reason: '日本語がほぼ半角カタカナだけで、Shift_JISかどうか確かではありません',
		mend: '文字が正しく見えるか確かめてください。違うときは CSV UTF-8 で保存し直してください'
	},
	jis: {
		reason: 'JIS（ISO-2022-JP）で保存されています',
		mend: 'Excelの「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存し直してください'
	},
	euc: {
		reason: 'EUC-JPで保存されています',
		mend: 'Excelの「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存し直してください'
	},
	oddLength: {
		reason: 'UTF-16のファイルですが、バイト数が奇数です',
		mend: '元のファイルをもう一度受け取ってください'
	},
	loneSurrogate: {
		reason: 'UTF-16として壊れた文字があります（{value}）',
		mend: '元のファイルをもう一度受け取ってください'
	},
	cut: {
		reason: '最後の文字が途中で切れています（{value}）',
		mend: '元のファイルをもう一度受け取ってください'
	},
	nul: {
		reason: 'NULバイトがあります（BOMのないUTF-16か、CSVでないファイルです）',
		mend: 'Excelの「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存し直してください'
	},
	control: {
		reason: '制御文字（{value}）があります',
		mend: 'その文字を消してください（Excelの CLEAN 関数が使えます）'
	},
	privateUse: {
		reason: '外字（{value}）があります。作った人のパソコンでしか読めません',
		mend: '標準の漢字かひらがなに直してください'
	},
	replaced: {
		reason: '文字が失われた跡（U+FFFD）があります',
		mend: '文字化けする前の元ファイルから作り直してください'
	},
	innerBom: {
		reason: 'ファイルの途中にBOMがあります（複数のファイルをつないだもの）',
		mend: '1つずつ読み込んでください'
	}
};

export type DecodeRuleWords = typeof ja;
