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
	scale: {
		reason: '{measure}が、ほぼすべての行で {when} の約{factor}倍です（{count}個の値）',
		mend: '単位・雇用形態・安定所・月が違う表ではないか、元の資料で確かめてください。正しければそのまま取り込めます'
	},
	scaleSlip: {
		reason:
			'{measure}が、ほぼすべての行で {when} の約{factor}倍です（{count}個の値）。桁か単位が違います',
		mend: '値の桁と単位を元の資料で確かめて直してください'
	},
	rowsShifted: {
		reason:
			'{measure}の値が、1行ずれているようです（{when} の値と、1行ずらすと合います。{count}行）',
		mend: '項目の名前と値の行が合っているか、元の資料で確かめて直してください'
	},
	rowsOther: {
		reason: '{measure}の行ごとの大きさが、{when} とまったく似ていません（{count}行）',
		mend: '並べ替えや貼り付けで、名前と値の組が崩れていないか確かめてください'
	},
	areaOther: {
		reason: '{own}の表ですが、値は {when} の{own}より{other}にずっと近いです（{count}個の値）',
		mend: 'どの安定所・地域の表か、題と元の資料で確かめてください'
	},
	areaLikely: {
		reason:
			'{own}の表ですが、値の多くは {when} の{own}より{other}に近いです（{count}個の値を比べました）',
		mend: 'どの安定所・地域の表か、題と元の資料で確かめてください。正しければそのまま取り込めます'
	},
	wagesWithout: {
		reason:
			'{own}の賃金のうち{count}行は、同じ月の{own}の求人・求職が0人の職業のものです。{other}の賃金かもしれません',
		mend: 'どの安定所・地域の賃金か、題と元の資料で確かめてください。正しければそのまま取り込めます'
	},
	areasExchanged: {
		reason:
			'{measure}の{own}と{other}の値が入れ替わっているようです（「{with}」と比べました。{count}か月）',
		mend: '見出しと値の列・行が合っているか、元の資料で確かめて直してください。正しければそのまま取り込めます'
	},
	areaSame: {
		reason: '{own}の表ですが、{when} の{other}とほとんど同じ値です（{count}個の値）',
		mend: '同じ表を2か所の名前で使っていないか、元の資料で確かめてください'
	},
	rowsMissing: {
		reason: '{list}の{wanted}項目のうち{count}項目しかありません（ないもの：{missing}など）',
		mend: '表が途中で切れていないか、シートや行が抜けていないか、元の資料で確かめてください'
	},
	tableCut: {
		reason:
			'{list}の{wanted}項目のうち{count}項目しかなく、{measure}を足すと {sum} で、合計の {stated} に足りません（ないもの：{missing}など）',
		mend: '表が途中で切れています。元の資料で残りの行を確かめ、すべての行を入れてください'
	},
	otherMonth: {
		reason: '{period} の表ですが、{count}個の値のうち{share}％が公表済みの {other} と同じです',
		mend: '別の月のファイルではないか、題とファイル名の月を確かめてください'
	}
};

export type CompareRuleWords = typeof ja;
