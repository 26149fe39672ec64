export const ja = {
	bulletin: {
		reason: '欠けているか、あり得ない値です',
		mend: 'src/lib/catalogue/bulletin.ts の形と、コード表に合わせてください'
	},
	minimumWage: {
		reason: '欠けているか、あり得ない値です',
		mend: '発効日の順に、金額・3つの言語の出典・アドレス・読んだ日を入れてください'
	},
	regions: {
		reason: '欠けているか、あり得ない値です',
		mend: '名前・読み・都道府県のコードを入れ、1つの都道府県は1つの区分だけに置いてください'
	},
	release: {
		reason: '欠けているか、あり得ない値です',
		mend: '何か月後か（monthsLater）、その月のどの日か（day）、わかっている公表日（known）を入れてください'
	},
	plan: {
		reason: '欠けているか、あり得ない値です',
		mend: 'src/lib/catalogue/plan.ts の形に合わせ、宣言されている図かデータの名前を入れてください'
	},
	shortage: {
		reason: '欠けているか、あり得ない値です',
		mend: 'src/lib/catalogue/shortage.ts の形と、コード表（職業は中分類、産業は統計表の区分）に合わせてください'
	},
	siteJson: {
		reason: 'JSONとして読めません',
		mend: 'src/lib/catalogue/site.ts の形に合わせてください'
	},
	siteLabel: {
		reason: '3つの言語の言葉が要ります',
		mend: 'src/lib/catalogue/site.ts の形に合わせてください'
	},
	siteText: {
		reason: '文字列ではありません',
		mend: 'src/lib/catalogue/site.ts の形に合わせてください'
	},
	siteLanguages: {
		reason: '知らない言語があります',
		mend: 'src/lib/catalogue/site.ts の形に合わせてください'
	},
	sitePages: {
		reason:
			'shortage、wage-check、semiconductor、report、plan のうち、あるページを1つずつ並べてください',
		mend: 'src/lib/catalogue/pages.ts の形に合わせてください'
	},
	siteArea: {
		reason: 'codes/ref_area.csv にない地域です',
		mend: 'src/lib/catalogue/site.ts の形に合わせてください'
	},
	siteOffices: {
		reason: 'codes/ref_area.csv にあるコードを、1つずつ並べてください',
		mend: 'src/lib/catalogue/site.ts の形に合わせてください'
	},
	siteAddress: {
		reason: '空か、最後に / のない http(s) のアドレスにしてください',
		mend: 'src/lib/catalogue/site.ts の形に合わせてください'
	},
	siteSamples: {
		reason: 'shown（サンプルを出す）か hidden（出さない）のどちらかです',
		mend: 'src/lib/catalogue/site.ts の形に合わせてください'
	}
};

export type SettingsRuleWords = typeof ja;
