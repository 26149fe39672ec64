import type { OfflineWords } from './ja.ts';

export const zhHant: OfflineWords = {
	lead: '開啟過的頁面會留在這台裝置的瀏覽器中，沒有網路時也能閱讀。不會對外傳送任何資料。',
	gone: (path) => `目前沒有網路，而您要開啟的頁面（${path}）沒有留在這台裝置上。`,
	again: '重新開啟',
	unable: '此瀏覽器或此連線（非https）無法將頁面留在裝置上。有網路時，所有功能都能使用。',
	kept: '留在這台裝置上的頁面',
	none: '目前沒有。',
	engineTitle: '計算引擎',
	engine: (megabytes) =>
		`也可以保留變更條件後重新計算所用的引擎與其資料（合計約${megabytes} MB）。保留後，沒有網路時也能變更條件。`,
	keep: '保留引擎與資料',
	keeping: '正在保留…',
	has: '引擎與資料已留在這台裝置上。',
	failed: '無法保留。請確認網路與裝置的可用空間。',
	clear: '刪除所有保留的內容',
	cleared: '已刪除。'
};
