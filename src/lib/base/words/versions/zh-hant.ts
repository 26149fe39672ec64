import type { VersionWords } from './ja.ts';

export const zhHant: VersionWords = {
	about:
		'版本是某一天所公開資料的全體。每當有新的公布值或修正，就會產生一個以日期與內容命名的新版本。引用時寫上版本編號，日後即使有修正，也能找到當時的數值。',
	left: '虛構樣本與半導體相關求才不列入版本。停止公開的內容，也會從舊版本中移除。',
	programs: '供程式使用的清單（JSON）',
	title: (date) => `${date}的版本`,
	id: '版本編號',
	list: {
		title: '版本一覽',
		none: '尚無版本。',
		version: '版本',
		date: '日期',
		files: '檔案',
		added: '新增的列',
		changed: '變更的列',
		removed: '移除的列',
		first: (files) => `最初的版本（${files}個檔案）`,
		current: '目前的內容',
		unsealed: '最新版本之後，公開的內容已有變更，尚未成為版本。'
	},
	day: {
		title: '依日期尋找',
		label: '日期',
		found: (day) => `${day}當時公開的版本：`,
		none: (first) => `沒有該日的版本。最初的版本為${first}。`
	},
	compare: {
		title: '比較兩個版本',
		from: '較早的版本',
		to: '較晚的版本',
		start: '比較',
		same: '這兩個版本沒有差異。',
		working: '比較中',
		key: '列（代碼）'
	},
	page: {
		current: '此版本與目前公開的內容相同。',
		stood: '此版本之後，有內容已變更。',
		previous: '前一版本',
		next: '下一版本',
		since: (date) => `與前一版本（${date}）相比的變更`,
		first: '這是最初的版本，沒有更早的版本。',
		later: '此版本之後至今的變更',
		tables: '此版本的資料',
		lead: '與目前相同的檔案在各資料集的頁面。此處只放置與目前不同的檔案。',
		same: (count) => `與目前相同的檔案：${count}`,
		older: (count) => `與目前不同的檔案（此版本的內容）：${count}`,
		withdrawn: (count) => `已撤回的檔案：${count}`,
		figures: (count) => `此版本當時的圖：${count}`,
		manifest: '此版本全部檔案的清單（JSON）',
		size: (kilobytes) => `${kilobytes} KB`
	},
	change: {
		rows: (added, changed, removed) => `列：新增 ${added}、變更 ${changed}、移除 ${removed}`,
		withdrawn: (count) => `已撤回而未比較的檔案：${count}`,
		row: '列',
		column: '欄',
		from: '之前',
		to: '之後',
		none: '（無值）',
		more: (count) => `其餘${count}列可於檔案中比較。`
	},
	pinned: {
		same: (id) => `此圖的數值自版本 ${id} 以來沒有變更。`,
		added: (id) => `此為版本 ${id} 當時的圖。其後新增了期間。`,
		changed: (id) => `此為版本 ${id} 當時的圖。其後資料已修正。`,
		withdrawn: (id) => `版本 ${id} 的部分資料已撤回。圖中為目前的數值。`,
		absent: (id) => `版本 ${id} 尚無此圖的資料。圖中為目前的數值。`,
		unknown: (id) => `沒有版本 ${id}。圖中為目前的數值。`,
		failed: (id) => `無法確認版本 ${id}。圖中為目前的數值。`,
		reading: (id) => `正在確認版本 ${id}。`,
		what: '變更內容',
		now: '目前的圖'
	}
};
