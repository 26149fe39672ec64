export const ja = {
	unusual: {
		reason:
			'{key} の{measure}が、ふつうの範囲（{least}〜{most}）の外です（値 {now}、{when} は {before}）',
		mend: '元の資料で確かめ、正しければそのまま取り込めます'
	},
	lost: {
		reason: '{when} にあった行（{key}）がありません',
		mend: '元の資料で確かめ、正しければそのまま取り込めます'
	},
	added: {
		reason: '{when} になかった行（{key}）があります',
		mend: '元の資料で確かめ、正しければそのまま取り込めます'
	},
	otherMonth: {
		reason: '{period} の表ですが、{count}個の値のうち{share}％が公表済みの {other} と同じです',
		mend: '別の月のファイルではないか、題とファイル名の月を確かめてください'
	}
};

export type CompareRuleWords = typeof ja;
