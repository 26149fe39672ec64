import type { UnderstoodWords } from './ja.ts';

export const zhHant: UnderstoodWords = {
	aspects: {
		area: '地區・就業機關',
		period: '期間',
		employment: '雇用型態',
		adjustment: '季節調整與否',
		basis: '依受理地或工作地',
		part: '雇用型態（部分工時）',
		term: '雇用型態（常用・全部）',
		contract: '雇用型態（正職）',
		graduates: '應屆畢業生之處理',
		sex: '性別',
		age: '年齡',
		mean: '月或年',
		unit: '單位'
	},
	values: {
		'adjustment sa': '季節調整值',
		'adjustment nsa': '原始值',
		'basis reception': '依受理地',
		'basis workplace': '依工作地',
		'part with': '含部分工時',
		'part without': '不含部分工時',
		'part only': '部分工時',
		'term all': '全部',
		'term regular': '常用',
		'term temporary': '臨時・季節性',
		'contract unlimited': '不限正職',
		'graduates without': '不含應屆畢業生',
		'sex unlimited': '男女合計',
		'age unlimited': '年齡合計',
		'mean unlimited': '單月之值'
	},
	from: {
		layout: '格式規定',
		default: '格式預設',
		cells: '表內欄位',
		title: '僅見於表題',
		above: '僅見於上方標題',
		sheet: '僅見於工作表名稱',
		file: '僅見於檔名',
		header: '僅見於欄名',
		note: '僅見於註'
	},
	rows: (count) => `${count}列`,
	layout: (title) => `格式：${title}`,
	mark: (text) => `（${text}）`,
	separator: ' · ',
	manyValues: (first, count) => `${first}等，另有${count}項`,
	ask: '括號標示之處未寫於表內，或僅見於一處，請確認與原始資料相同',
	title: '本表之讀法如下'
};
