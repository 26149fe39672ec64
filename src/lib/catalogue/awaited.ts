import type { Label } from '#lib/base/language.ts';

/** Tables that nobody has sent yet: made-up samples stand in for them, or a word that they are awaited. */
export interface Awaited {
	readonly id: string;
	/** Above the samples: what they show the reader. */
	readonly heading: Label;
	/** What would come, and whose it would be. */
	readonly from: Label;
}

/** The monthly tables by office: openings, applicants and wages by occupation and industry. */
export const OFFICE_TABLES: Awaited = {
	id: 'office-tables',
	heading: {
		ja: '月別・ハローワーク別の表が届くと、こう見えます',
		en: 'What this page will show once the monthly tables by Hello Work office arrive',
		'zh-Hant': '取得各月、各Hello Work的統計表後，將如下所示'
	},
	from: {
		ja: '労働局がまとめる、月別・ハローワーク別の求人・求職状況と賃金の表',
		en: 'the Labour Bureau’s monthly tables of openings, applicants and wages by Hello Work office',
		'zh-Hant': '勞動局彙整的各月、各Hello Work求才、求職與薪資統計表'
	}
};

/** The listings from which the bulletin is made. */
export const BULLETIN_LISTINGS: Awaited = {
	id: 'bulletin-listings',
	heading: {
		ja: '半導体関連求人情報が届くと、こう見えます',
		en: 'What this page will show once the semiconductor job listings arrive',
		'zh-Hant': '取得半導體相關求才資訊後，將如下所示'
	},
	from: {
		ja: '労働局とハローワークが示す、公開してよい半導体関連の求人',
		en: 'the semiconductor job listings that the Labour Bureau and its Hello Work offices release for publication',
		'zh-Hant': '勞動局與各Hello Work提供、可公開的半導體相關求才'
	}
};
