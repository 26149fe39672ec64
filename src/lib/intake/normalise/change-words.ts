import type { Label } from '#lib/base/language.ts';
import { say } from '#lib/contract/finding.ts';
import type { ChangeKind } from './reading.ts';

/** What was done to cells, by its kind. */
export const CHANGE_WORDS: Readonly<Record<ChangeKind, Label>> = {
	width: say('全角→半角', 'full-width to half-width', '全形→半形'),
	space: say('空白を除く', 'spaces taken away', '刪除空白'),
	separator: say('桁区切りを除く', 'thousands separators taken away', '刪除千分位'),
	sign: say('符号（△▲−）', 'signs', '正負號'),
	unit: say('単位を除く', 'units taken off', '刪除單位'),
	scale: say('単位をそろえる（千円→円など）', 'units converted', '單位換算'),
	mark: say('注の印を除く', 'footnote marks taken off', '刪除註記符號'),
	status: say('速報・訂正の印', 'marks of status', '狀態標記'),
	'not-published': say('－・…・x →未公表', 'signs for unpublished values', '符號→未公布'),
	period: say('期間の書き方', 'writings of periods', '期間寫法'),
	inherited: say('上の年を引き継ぐ', 'the year above taken over', '沿用上列年份'),
	day: say('日を除く', 'days left out', '刪除日'),
	code: say('名称→コード', 'names to codes', '名稱→代碼'),
	ditto: say('〃→上の値', 'ditto marks', '〃→上列的值')
};
