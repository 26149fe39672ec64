import type { PlantedFault } from './fault.ts';

export const PAGE_FAULTS: readonly PlantedFault[] = [
	{
		id: 'the month after',
		file: 'home/facts.ts',
		was: 'shift(period(month), -1)',
		is: 'shift(period(month), -2)',
		shows: ['rules']
	},
	{
		id: 'a place among those that are no higher',
		file: 'home/standing.ts',
		was: 'value > own',
		is: 'value >= own',
		shows: ['home']
	},
	{
		id: 'a place held for a month too long',
		file: 'home/standing.ts',
		after: '\t\t',
		was: 'first = month',
		is: 'first = monthBefore(month)',
		shows: ['home']
	},
	{
		id: 'up for down beside the nation',
		file: 'home/paragraph.ts',
		was: 'directionOf(amount)',
		is: 'directionOf(-amount)',
		shows: ['home']
	},
	{
		id: 'swapped areas',
		file: 'area/comparison/lead.ts',
		after: 'subject: ',
		was: 'areaName(view, first.area)',
		is: "areaName(view, others[0]?.area ?? '')",
		shows: ['comparisons']
	},
	{
		id: 'all told as ranked',
		file: 'area/lead.ts',
		after: 'compared: ',
		was: 'ranked.length',
		is: 'all.length',
		shows: ['profiles']
	},
	{
		id: 'the wider value twice',
		file: 'area/comparison/lead.ts',
		was: 'printedWithUnit(ground, RATIO, value)',
		is: 'printedWithUnit(ground, RATIO, terms[0]?.value ?? value)',
		shows: ['comparisons']
	},
	{
		id: 'rose and fell swapped',
		file: 'report/movements.ts',
		after: 'const told = ',
		was: 'number(count(direction))',
		is: 'number(count(-direction))',
		shows: ['report']
	},
	{
		id: 'small cases named',
		file: 'report/movements.ts',
		was: 'known.filter(({ small }) => !small)',
		is: 'known',
		shows: ['report']
	},
	{
		id: 'what did not move counted',
		file: 'report/movements.ts',
		after: 'belong: ',
		was: 'movements.length',
		is: 'known.length - 1',
		shows: ['report']
	},
	{
		id: 'equal told as more',
		file: 'shortage/sentences.ts',
		was: '(value ?? 0) > 0',
		is: '(value ?? 0) > 20_000',
		shows: ['shortage']
	},
	{
		id: 'a shortage told as a surplus',
		file: 'shortage/sentences.ts',
		was: 'directionOf(of.value)',
		is: 'directionOf(-of.value)',
		shows: ['shortage']
	},
	{
		id: 'the desired wage beside the lower limit',
		file: 'wage-check/verdict.ts',
		was: "against(planned, 'desired', desired, at)",
		is: "against(planned, 'lower', desired, at)",
		shows: ['wage check']
	},
	{
		id: 'below a minimum by a yen',
		file: 'wage-check/minimum.ts',
		was: 'hourly < least.yen',
		is: 'hourly < least.yen + 50',
		shows: ['wage check']
	},
	{
		id: 'an industry left out',
		file: 'wage-check/minimum.ts',
		after: 'least }) => ',
		was: 'hourly < least',
		is: 'hourly <= least',
		shows: ['wage check']
	},
	{
		id: 'a wage held against the nation for the home area',
		file: 'wage-check/offered.ts',
		was: 'position(planned, one)',
		is: 'position(planned, wages.nation)',
		shows: ['wage check']
	},
	{
		id: 'a wage rounded down to thousands',
		file: 'wage-check/published.ts',
		was: 'Math.round(yen / yenOf(employment))',
		is: 'Math.floor(yen / yenOf(employment))',
		shows: ['wage check']
	},
	{
		id: 'listings told as openings',
		file: 'bulletin/summary.ts',
		was: 'openingsText(scene, now.openings)',
		is: 'openingsText(scene, now.listings)',
		shows: ['bulletin']
	},
	{
		id: 'more for fewer openings',
		file: 'bulletin/summary.ts',
		was: 'directionOf(amount)',
		is: 'directionOf(-amount)',
		shows: ['bulletin']
	},
	{
		id: 'the limits of pay swapped',
		file: 'bulletin/wages.ts',
		was: 'words.wage.yen(yen(overall.lower))',
		is: 'words.wage.yen(yen(overall.upper))',
		shows: ['bulletin']
	},
	{
		id: 'a lost mark',
		file: 'citation.ts',
		after: 'address: string): string =>\n\t[',
		was: 'fullTitle(scene)',
		is: 'fullTitle({ ...scene, data: { ...scene.data, sample: false } })',
		shows: ['handed out']
	},
	{
		id: 'a mark on real values',
		file: 'handout.ts',
		was: 'sample ? `【${mark}】${title}` : title',
		is: '`【${mark}】${title}`',
		shows: ['rules']
	}
];
