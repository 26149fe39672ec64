import type { MergeRuleWords } from './ja.ts';

export const zhHant: MergeRuleWords = {
	noRows: {
		reason: '沒有可匯入的列',
		mend: '請確認檔案內容'
	},
	differs: {
		reason: '同一項目（{key} {column}）有不同的值（{other}，{where}）',
		mend: '請以原始資料確認'
	},
	source: {
		reason: '出處未定（{value}）',
		mend: '請指定出處；清單中沒有的出處，請加入 data/codes/source.csv'
	},
	publicMixed: {
		reason: '{path} 含有以非公開匯入的{count}列，改為公開將一併公開',
		mend: '請確認所有列皆可公開，並一併指定其表格'
	},
	publicLost: {
		reason: '原公開的 {path} 將改為非公開',
		mend: '若可公開，請指定為可公開'
	},
	publicUntil: {
		reason: '{path} 僅公開至 {until}，匯入不會變更此期限',
		mend: '如需變更期限，請修改 data/ledger.csv 的 public_until'
	},
	ledger: {
		reason: 'data/ledger.csv 未依約定格式撰寫，無法寫入',
		mend: '請以 npm run data:check 確認該列，修正後再匯入'
	},
	sealed: {
		reason: '{path} 為已發行的期別，不得以匯入變更',
		mend: '僅就須更正的處填寫更正（OPERATIONS.md）'
	},
	removed: {
		reason: '已公布的列（{key}）不在此檔案中，將被刪除',
		mend: '請以原始資料確認'
	},
	supplement: {
		reason: '已公布的{count}列不在此檔案中，予以保留（{path}）',
		mend: '請確認表格未被截斷'
	},
	unchanged: {
		reason: '{path} 與已公布數值完全相同，無變更',
		mend: '請確認未重複選取舊檔案'
	},
	again: {
		reason: '此檔案已於{time}匯入',
		mend: '無需修正'
	},
	replaced: {
		reason: '{path} 將取代虛構樣本',
		mend: '無需修正'
	},
	tableTwice: {
		reason: '被讀為與 {where} 相同月份、相同機關等的表，而有{count}個值不同（第一個：{key}）',
		mend: '若為不同月份或機關的表，請在各自的標題寫明；若為同一張表，請移除其中之一'
	}
};
