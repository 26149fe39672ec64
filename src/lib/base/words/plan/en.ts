import type { PlanWords } from './ja.ts';

export const en: PlanWords = {
	real: 'Published',
	sample: 'Made-up sample',
	missing: 'Not at hand yet',
	counts: (p) =>
		`${p.real} are served by published values, ${p.sample === null ? '' : `${p.sample} only show their form by made-up samples, `}${p.missing} are not at hand yet.`,
	figures: 'Figures added for the plan'
};
