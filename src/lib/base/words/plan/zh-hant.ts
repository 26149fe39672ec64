import type { PlanWords } from './ja.ts';

export const zhHant: PlanWords = {
	real: '公布值',
	sample: '虛構樣本',
	missing: '尚未取得',
	counts: (p) =>
		`以公布值對應者${p.real}項，${p.sample === null ? '' : `僅以虛構樣本示意者${p.sample}項，`}尚未取得者${p.missing}項。`,
	figures: '為本計畫新增的圖表'
};
