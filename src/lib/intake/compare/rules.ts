import { say } from '#lib/contract/finding.ts';
import type { Rule } from '#lib/contract/sighting.ts';

const COMPARE = say(
	'元の資料で確かめ、正しければそのまま取り込めます',
	'see in the source; if it is right, take it in as it is',
	'請以原始資料確認，若正確可照常匯入'
);

/** What a file looks like beside the months that are published. */
export const COMPARE_RULES = {
	unusual: {
		id: 'value-unusual',
		severity: 'warning',
		reason: say(
			'{key} の{measure}が、ふつうの範囲（{least}〜{most}）の外です（値 {now}、{when} は {before}）',
			'{measure} of {key} is {now}, outside its usual range {least}–{most} ({before} in {when})',
			'{key}的{measure}為{now}，超出通常範圍（{least}～{most}；{when}為{before}）'
		),
		mend: COMPARE
	},
	lost: {
		id: 'row-lost',
		severity: 'warning',
		reason: say(
			'{when} にあった行（{key}）がありません',
			'the row {key} of {when} is not there',
			'缺少{when}有的列（{key}）'
		),
		mend: COMPARE
	},
	added: {
		id: 'row-new',
		severity: 'note',
		reason: say(
			'{when} になかった行（{key}）があります',
			'the row {key} was not there in {when}',
			'有{when}沒有的列（{key}）'
		),
		mend: COMPARE
	},
	otherMonth: {
		id: 'month-other',
		severity: 'error',
		reason: say(
			'{period} の表ですが、{count}個の値のうち{share}％が公表済みの {other} と同じです',
			'a table of {period}, but {share}% of its {count} values are those published for {other}',
			'此為{period}之表，但{count}個值中有{share}％與已公布之{other}相同'
		),
		mend: say(
			'別の月のファイルではないか、題とファイル名の月を確かめてください',
			'see that it is not the file of another month, and which month title and name say',
			'請確認是否為其他月份的檔案，以及標題與檔名的月份'
		)
	}
} as const satisfies Record<string, Rule>;
