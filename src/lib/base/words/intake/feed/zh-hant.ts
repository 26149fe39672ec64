import type { FeedRuleWords } from './ja.ts';

export const zhHant: FeedRuleWords = {
	notAFeed: {
		reason: '無法以JSON讀取',
		mend: '請修正JSON寫法'
	},
	misfit: {
		reason: '設定的 {path} 不正確（應為 {expected}）',
		mend: '請依 src/lib/intake/feed/feed.ts 的格式'
	},
	noNetwork: {
		reason: '無法連線至{host}（{cause}，已嘗試{tries}次）',
		mend: '請確認網路與代理設定，稍後再試'
	},
	slow: {
		reason: '{host}未在{seconds}秒內完成回應（已嘗試{tries}次）',
		mend: '可能忙碌，請稍後再試'
	},
	cutOff: {
		reason: '{host}的回應中途中斷（已嘗試{tries}次）',
		mend: '請稍後再試'
	},
	tooLarge: {
		reason: '回應超過{limit} MB',
		mend: '請確認來源是否變更'
	},
	otherHost: {
		reason: '被導向非{host}的處（{to}），未繼續',
		mend: '請確認來源是否搬遷，若屬實請修正 data/feeds/ 的位址'
	},
	redirects: {
		reason: '{host}轉址超過{count}次',
		mend: '請稍後再試'
	},
	refused: {
		reason: '{host}拒絕（HTTP {status}）',
		mend: '請確認位址與使用條件是否變更'
	},
	busy: {
		reason: '{host}忙碌或停止服務（HTTP {status}，已嘗試{tries}次）',
		mend: '請稍後再試'
	},
	notModified: {
		reason: '未詢問舊版卻回覆「未變更」（HTTP 304）',
		mend: '請稍後再試'
	},
	empty: {
		reason: '回應為空',
		mend: '請稍後再試'
	},
	notText: {
		reason: '回應無法以UTF-8讀取',
		mend: '請確認來源格式是否變更'
	},
	page: {
		reason: '回應為網頁而非資料（{title}）',
		mend: '可能維護中，請確認來源公告並稍後再試'
	},
	notWorkbook: {
		reason: '回應並非Excel活頁簿（.xlsx）（開頭：{begins}）',
		mend: '請於來源網頁確認活頁簿的網址與格式是否變更'
	},
	unread: {
		reason: '未能自活頁簿讀取任何一列（格式：{profile}）',
		mend: '請確認來源格式是否變更，若有變更請修正 data/profiles/ 的格式'
	},
	notJson: {
		reason: '無法以JSON讀取，可能中途截斷（結尾：{end}）',
		mend: '請稍後再試，若持續請確認來源格式'
	},
	shape: {
		reason: '缺少應有的 {path}（{count}處）',
		mend: '請比對API說明與 data/feeds/ 的設定'
	},
	status: {
		reason: '來源回覆失敗（status {status}：{message}）',
		mend: '請確認是否有符合條件的資料與來源公告'
	},
	renamed: {
		reason: '{field}為「{found}」（應為{expected}，{count}筆）',
		mend: '代碼或定義可能已變更，請確認後再修正 data/feeds/'
	},
	notNumber: {
		reason: '數值不是數字（{count}筆）',
		mend: '可能尚未公布，請於來源畫面確認'
	},
	provisional: {
		reason: '有標示為初步（暫定）的值（{count}筆，首筆 {key}）',
		mend: '請待確定值，或決定收錄初步值時將 data/feeds/ 的 provisional.take 設為 true'
	},
	provisionalTaken: {
		reason: '有以初步（暫定）值收錄者（{count}筆，首筆 {key}）',
		mend: '確定值公布後請再執行'
	},
	fewer: {
		reason: '宣稱有{total}筆，實際僅{rows}筆',
		mend: '可能截斷或分割，請稍後再試'
	},
	twice: {
		reason: '同一地區、月份有兩個值（{key}，{count}筆）',
		mend: '可能為來源問題，請稍後再試'
	},
	noSeries: {
		reason: '完全沒有{adjustment}',
		mend: '請確認 data/feeds/ 的條件與來源刊載'
	},
	noArea: {
		reason: '{adjustment}缺少{count}個地區（{areas}）',
		mend: '可能正在公布中，請稍後再試'
	},
	otherArea: {
		reason: '有未詢問的地區（{areas}）',
		mend: '請確認 data/feeds/ 的 parameters 與 areas'
	},
	gap: {
		reason: '缺少{count}個月（首筆 {key}）',
		mend: '可能正在公布中，請稍後再試'
	},
	unasked: {
		reason: '有早於{since}的月份（{month}）',
		mend: '請確認 data/feeds/ 的 since'
	},
	future: {
		reason: '有尚未到來的月份（{month}）',
		mend: '可能為來源問題，請稍後再試'
	},
	halfway: {
		reason: '最新月份不一致（{one}為{month}，{other}為{otherMonth}）',
		mend: '正在公布中，請稍後再試'
	},
	shrank: {
		reason: '現有的值有{count}筆未出現在回應中（首筆 {key}）',
		mend: '不會刪除現有的值，請至來源確認'
	},
	revision: {
		reason: '修訂幅度過大（{key}：{from} → {to}，通常在{limit}以內，{count}筆）',
		mend: '請至來源確認，若正確請加 --accept 再執行'
	},
	unusual: {
		reason: '有{count}筆超出通常範圍的值',
		mend: '請至來源確認，若正確請加 --accept 再執行'
	},
	edition: {
		reason: '季節調整值已有新版：現有{held}筆中{count}筆修訂，差最大{most}（至{when}）',
		mend: '若為每年1月的修訂則無須處理，舊版留於 data/history/'
	},
	partOfEdition: {
		reason: '季節調整值已修訂，但僅讀取{since}以後',
		mend: '為避免版本混雜，請不加 --since 再執行'
	}
};
