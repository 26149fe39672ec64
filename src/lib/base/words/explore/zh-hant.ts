import { zhHant as builder } from './builder/zh-hant.ts';
import type { ExploreWords } from './ja.ts';

export const zhHant: ExploreWords = {
	builder,
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
