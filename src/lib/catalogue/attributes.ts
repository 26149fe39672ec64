import type { Attribute } from './dataset.ts';

/** The SDMX status of a row: A normal, O not published (empty cells), P provisional, U doubtful. */
export const obs_status = {
	title: { ja: '値の状態', en: 'Observation status', 'zh-Hant': '數值狀態' },
	type: 'string',
	codes: 'obs_status',
	required: true
} as const satisfies Attribute;

export const reliability = {
	title: { ja: '資料の確かさ', en: 'Reliability', 'zh-Hant': '可靠程度' },
	type: 'string',
	codes: 'reliability'
} as const satisfies Attribute;

export const source = {
	title: { ja: '出典', en: 'Source', 'zh-Hant': '資料來源' },
	type: 'string',
	codes: 'source'
} as const satisfies Attribute;
