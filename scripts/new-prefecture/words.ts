import { dataset } from '#lib/catalogue/list.ts';
import type { LeftOut } from './carried.ts';
import type { NewPrefecture } from './make.ts';

export const USAGE = `npm run new-prefecture -- 41 [--out フォルダー / FOLDER]

別の都道府県（01〜47）の data/ を、このリポジトリの全国の表から作ります。
出力先は data-41 です（--out で変えられます）。中身のあるフォルダーには書きません。
Writes data/ of another prefecture (01 to 47) from the national tables of this repository, into
data-41 unless --out names another folder. Never into a folder that holds something.`;

const WHY: Readonly<Record<LeftOut, string>> = {
	sample: '公表された値がない / nothing published',
	own: 'この都道府県だけの値 / of the other prefecture alone',
	'own-source': '出典がこの都道府県のもの / from a source of the other prefecture',
	'no-area': 'この都道府県だけの一覧 / of the other prefecture alone'
};

export const notFree = (folder: string): string =>
	`${folder} には、すでに何かあります。空のフォルダーか、新しい名前を --out で指定してください。 / ${folder} is not empty: name a new folder with --out.`;

/** What was made, what was left out and why, and what to do next. */
export const report = ({ site, files, carried, left }: NewPrefecture, folder: string): string[] => [
	`${site.areaName.ja} / ${site.areaName.en}: ${folder}（${files.size} ファイル / files）`,
	'',
	'入れた表 / tables that are in it:',
	...carried.map((id) => `  ${id}  ${dataset(id).title.ja}`),
	'入れなかった表 / tables left out:',
	...left.map(({ id, why }) => `  ${id}  ${dataset(id).title.ja}：${WHY[why]}`),
	'',
	'次に / next (TAKE_THIS_SITE.md):',
	`  DATA_DIR=${folder} npm run data:check`,
	`  DATA_DIR=${folder} npm run dev`,
	`  DATA_DIR=${folder} npm run build`
];
