import { zhHant as builder } from './builder/zh-hant.ts';
import type { ExploreWords } from './ja.ts';

export const zhHant: ExploreWords = {
	builder,
	own: {
		heading: '並用自己的檔案',
		lead: '可將自己的表（CSV、Excel .xlsx）與上列各表一併查詢。檔案僅於本瀏覽器內讀取，不會傳送至任何處。第1列須為標題。',
		choose: '選擇檔案',
		drop: '亦可拖放至此',
		reading: '讀取中',
		refused: '此檔案無法作為表使用。',
		rows: (rows: string, columns: string) => `${rows}列、${columns}欄`,
		column: '欄',
		type: '類型',
		text: '文字',
		number: '數值',
		joins: '可連結',
		byCode: (dimension: string) => `與 ${dimension} 之代碼相同`,
		byName: (dimension: string) => `與 ${dimension} 之名稱相同`,
		example: '填入連結用的查詢',
		remove: '移除'
	},
	history: '已執行的查詢（僅存於本裝置）',
	forget: '清除紀錄',
	useAgain: '再次使用',
	xlsx: '儲存為Excel',
	parquet: '儲存為Parquet',
	noLimit: '沒有時間上限；耗時過久可按「中止」停止。',
	heading: '以 SQL 查詢',
	meant: '您是否要找：',
	fromAddress: '已將網址或表格的語句填入欄位，不會自動執行。請確認內容後再按「執行」。',
	lead: '以 SQL 自由查詢已公開的資料。運算由本瀏覽器內的 DuckDB 進行，輸入的語句與結果均不會傳送到外部。',
	first: '首次執行時，會載入資料庫（約8 MB）及語句中提到的資料表。',
	sql: 'SQL（DuckDB）',
	hint: '按 Ctrl+Enter（Mac 為 Command+Enter）執行。每次限一個查詢（SELECT、WITH、FROM、DESCRIBE、SUMMARIZE）。',
	run: '執行',
	running: '查詢中',
	examples: '從範例開始',
	choose: '選擇範例後會填入下方欄位',
	rows: (count) => `${count}列`,
	shown: (count) => `顯示前${count}列。`,
	csvHasAll: 'CSV 內含全部。',
	csvIsCut: (count) => `CSV 也只含截斷前的${count}列。`,
	cut: (count) => `結果過多，僅取前${count}列。`,
	none: '沒有符合的資料列。',
	failed: '無法執行此語句。',
	cancelled: '已取消。',
	chart: {
		title: (columns, along) => `${columns}（依 ${along}）`,
		columns: (drawn, left) => `圖僅繪出 ${drawn}（${left} 見表）。`,
		first: (shown, all) => `共${all}列，圖僅繪出前${shown}列，其餘見表。`,
		png: '圖儲存為 PNG',
		svg: '圖儲存為 SVG'
	},
	labels: {
		lead: (table) =>
			`於資料表名稱後加上 _labelled（例：${table}），各代碼欄右側即多一欄以本語言顯示的名稱。名稱欄為代碼欄名稱後加 _label，僅 ref_area 之名稱欄為 area。不需名稱時，用原表較快。`,
		column: '名稱欄'
	},
	result: '結果',
	csv: '儲存為 CSV',
	copySql: '複製 SQL',
	null: '（無數值）',
	tables: '可用的資料表',
	column: '欄位',
	title: '意義',
	unit: '單位',
	codes: '代碼表',
	caution:
		'人數可以加總，但求供倍數不可加總或平均（應以求才人數合計÷求職人數合計計算）。「職業計」（_T）與「含部分工時之常用」（regular）為合計列，與細項一併加總會重複計算。無數值處為 NULL，並非 0（原因見 obs_status）。年度之有效求才與求職人數為12個月延人次，月平均為 _mean 欄。月數值為原始值。',
	sampleResult: '此結果取自含有虛構樣本（架空のサンプル）之資料表，並非實際統計。',
	source: '資料來源'
};
