export const ja = {
	encoding: {
		reason: 'UTF-8として読めない文字があります',
		mend: 'UTF-8（BOMなし）・改行LFで保存し直してください'
	},
	bom: {
		reason: '先頭にBOMがあります',
		mend: 'UTF-8（BOMなし）・改行LFで保存し直してください'
	},
	carriageReturn: {
		reason: '改行がLFではありません（CRがあります）',
		mend: 'UTF-8（BOMなし）・改行LFで保存し直してください'
	},
	noLastBreak: {
		reason: '最後の行に改行がありません',
		mend: 'UTF-8（BOMなし）・改行LFで保存し直してください'
	},
	absent: {
		reason: 'ファイルがありません',
		mend: 'data/ に置いてください'
	},
	undeclared: {
		reason: '宣言されたデータではありません',
		mend: 'src/lib/catalogue/ に宣言を加えるか、data/ の外へ移してください'
	},
	unnamed: {
		reason: 'ファイル名が期間ではありません',
		mend: '「2026-10.csv」「2025FY.csv」「2025.csv」のように付けるか、フォルダーの外へ移してください'
	},
	syntax: {
		reason: 'CSVとして読めません（{reason}）',
		mend: '引用符（"）の対応を確かめてください'
	},
	header: {
		reason: '{position}列目の見出しが宣言と違います',
		mend: '1行目を「{columns}」にしてください'
	},
	width: {
		reason: '列の数が{cells}で、見出しの{headers}と違います',
		mend: '空行を消し、コンマを含む値は " で囲んでください'
	}
};

export type FileRuleWords = typeof ja;
