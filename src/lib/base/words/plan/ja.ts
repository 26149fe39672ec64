/** Words of the page that goes through the plan. */
export const ja = {
	real: '公表値',
	sample: '架空のサンプル',
	missing: 'まだありません',
	/** Where samples are not shown, none is told of. */
	counts: (p: { real: string; sample: string | null; missing: string }) =>
		`公表値で対応しているもの${p.real}件、${p.sample === null ? '' : `架空のサンプルで形だけを示すもの${p.sample}件、`}未対応${p.missing}件です。`,
	figures: 'この計画のために加えた図'
};

export type PlanWords = typeof ja;
