import { comparisons, profiles } from './areas.ts';
import { bulletin } from './bulletin.ts';
import { home } from './home.ts';
import type { Passages } from './passage.ts';
import { report } from './report.ts';
import { sheets } from './sheet.ts';
import { shortage } from './shortage.ts';
import { wageCheck } from './wage-check.ts';

/** All that pages say outside of figures, with how many passages there are at least. */
export const PASSAGES: Readonly<Record<string, readonly [Passages, number]>> = {
	home: [home, 1],
	profiles: [profiles, 12],
	comparisons: [comparisons, 90],
	report: [report, 12],
	sheets: [sheets, 600],
	shortage: [shortage, 10],
	'wage check': [wageCheck, 1000],
	bulletin: [bulletin, 50]
};
