/** Words of the page that goes through the plan. */
export const ja = {
	real: '公表値',
	sample: '架空のサンプル',
	missing: 'まだありません',
	counts: (p: { real: string; sample: string; missing: string }) =>
		`公表値で応えるもの${p.real}件、架空のサンプルで形だけを示すもの${p.sample}件、まだないもの${p.missing}件です。`,
	figures: 'この計画のために加えた図'
};

export type PlanWords = typeof ja;
