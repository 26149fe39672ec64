import type { Label } from '#lib/base/language.ts';

/** What the page says that leads to the sites. */
export const LEAD = {
	title: {
		ja: '都道府県別 雇用統計ダッシュボード',
		en: 'Labour Market Dashboards by Prefecture',
		'zh-Hant': '各都道府縣就業統計儀表板'
	},
	text: {
		ja: '都道府県ごとのサイトで、求人・求職・賃金などの公表された統計を、図と表で見られます。',
		en: 'A site for each prefecture shows published statistics of job openings, job seekers and wages in charts and tables.',
		'zh-Hant': '各都道府縣的網站以圖表呈現徵才、求職與薪資等已公布的統計。'
	},
	count: {
		ja: '47都道府県のうち、{count}のサイトがあります。',
		en: 'Prefectures with a site here: {count} of 47.',
		'zh-Hant': '47個都道府縣中，目前有{count}個設有網站。'
	},
	languages: { ja: '言語', en: 'Language', 'zh-Hant': '語言' },
	skip: { ja: '本文へ移動', en: 'Skip to content', 'zh-Hant': '跳至內容' }
} as const satisfies Record<string, Label>;

export const LANGUAGE_NAMES: Label = { ja: '日本語', en: 'English', 'zh-Hant': '繁體中文' };

export const notSites = (folder: string): string =>
	`${folder} は、都道府県ごとのサイトのフォルダーではありません。--out で新しい名前を指定してください。 / ${folder} holds something else: name a new folder with --out.`;

export const unknown = (word: string): string =>
	`--prefecture ${word}: 01〜47のコードをコンマで区切るか、all と書きます。 / codes from 01 to 47 with commas between them, or all.`;

export const beginsWith = (name: Label, code: string, data: string): string =>
	`\n== ${code} ${name.ja} / ${name.en} (${data}) ==`;

/** What came of it, a line each, where some could not be built. */
export const failed = (code: string, why: string, isKept: boolean): string =>
	`${code}: できませんでした / failed: ${why}${isKept ? '（前のサイトのまま / the site of before stays）' : ''}`;

export const shared = (files: number, bytes: number): string =>
	`shared … ${files} files, ${(bytes / 1e6).toFixed(1)} MB`;

export const done = (built: number, of: number, out: string): string =>
	`\n${built} / ${of} → ${out}/`;

/** Nothing is exchanged where nothing was built. */
export const NOTHING =
	'1つもできなかったので、何も変えていません。 / Nothing was built, nothing changed.';
