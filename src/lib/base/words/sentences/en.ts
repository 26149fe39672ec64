import { small } from '../../small.ts';
import type { Sentences, Size } from './ja.ts';

const NOUN = {
	occupation: ['occupation', 'occupations'],
	group: ['major group', 'major groups'],
	field: ['field', 'fields'],
	industry: ['industry', 'industries'],
	area: ['area', 'areas'],
	prefecture: ['prefecture', 'prefectures'],
	office: ['office', 'offices'],
	month: ['month', 'months'],
	'fiscal-year': ['fiscal year', 'fiscal years'],
	year: ['year', 'years'],
	category: ['group', 'groups']
} as const;

const counted = (count: string, noun: keyof typeof NOUN) =>
	`${count} ${NOUN[noun][count === '1' ? 0 : 1]}`;

const MOST = { high: 'highest', many: 'highest', large: 'largest' } as const;
/** Counts are told in plurals: openings were, a ratio was. */
const was = (size: Size | undefined): string => (size === 'many' ? 'were' : 'was');

const LEAST = { high: 'lowest', many: 'lowest', large: 'smallest' } as const;

/** What a sentence is about: one ratio has an article, counts have none. */
const subject = (measure: string, size?: Size): string =>
	size === 'many' ? measure : `The ${small(measure)}`;

export const sentences: Sentences = {
	set: ({ noun, within, threshold, valued, compared, belong, complete, found }) =>
		`the ${counted(compared, noun)}${complete ? '' : ` (of ${belong})`}${found ? ' collected' : ''}${within ? ` in “${within}”` : ''}${threshold ? ` with ${threshold}` : ''}${valued ? `${threshold ? ' and' : ' with'} a value` : ''}`,
	counted,
	threshold: (measure, value) => `${small(measure)} of ${value} or more`,
	most: (p) =>
		`${subject(p.measure, p.size)} ${was(p.size)} ${p.end === 'highest' ? MOST[p.size] : LEAST[p.size]} for ${p.top} (${p.period}, ${p.area}; among ${p.set}).`,
	least: (size, items) => `It was ${LEAST[size]} for ${items}.`,
	tied: (p) =>
		`The ${MOST[p.size]} ${small(p.measure)} was ${p.value}, shared by ${p.count} (${p.period}, ${p.area}; among ${p.set}).`,
	item: (name, value) => `${name} (${value})`,
	level: (p) => `${p.subject}: ${small(p.measure)} ${was(p.size)} ${p.value} in ${p.period}.`,
	total: (name, value, moved) => `${name}: ${value}${moved === null ? '' : `, ${moved}`}.`,
	moved: (p) =>
		p.direction === 0
			? `the same as in ${p.before} (${p.beforeValue})`
			: `${p.amount} ${p.direction > 0 ? { high: 'higher', many: 'more', large: 'more' }[p.size] : { high: 'lower', many: 'fewer', large: 'less' }[p.size]} than in ${p.before} (${p.beforeValue})`,
	movedAlone: (moved) => `That is ${moved}.`,
	movedToo: (moved) => `It is ${moved}.`,
	beside: (p) =>
		p.direction === 0
			? `That is the same as ${p.name} (${p.value}).`
			: `That is ${p.amount} ${p.direction > 0 ? 'higher' : 'lower'} than ${p.name} (${p.value}).`,
	besideLevel: (name, value) => `${name}: ${value}.`,
	against: (p) =>
		p.whole
			? `${subject(p.measure)} was ${p.below === null ? 'above' : 'below'} ${p.other} in all of ${p.set} (${p.period}, ${p.area}).`
			: `${subject(p.measure)} was ${[
					...(p.below === null ? [] : [`below ${p.other} in ${counted(p.below, p.noun)}`]),
					...(p.above === null
						? []
						: [
								p.below === null
									? `above ${p.other} in ${counted(p.above, p.noun)}`
									: `above it in ${p.above}`
							])
				].join(' and ')} (${p.period}, ${p.area}; among ${p.set}).`,
	furthest: (p) =>
		`It was ${[
			...(p.below === null ? [] : [`furthest below ${p.other} for ${p.below}`]),
			...(p.above === null
				? []
				: [`furthest above ${p.below === null ? p.other : 'it'} for ${p.above}`])
		].join(' and ')}.`,
	extent: (p) =>
		`Over ${p.set} shown, the highest was ${p.highest} in ${p.highestAt}, the lowest ${p.lowest} in ${p.lowestAt}.`,
	above: (p) => `Of these ${counted(p.compared, p.noun)}, ${p.count} reached ${p.level} or more.`,
	exceeding: (p) =>
		`${subject(p.measure)} was above ${p.level} in ${p.count} of ${p.set} (${p.period}, ${p.area}).`,
	goesOn: (p) => `${subject(p.measure, p.size)} ${was(p.size)} ${MOST[p.size]} for ${p.top}.`,
	allSmall: (p) =>
		`In ${p.period} in ${p.area}, no ${NOUN[p.noun][0]}${p.within ? ` in “${p.within}”` : ''} has ${p.threshold}, so none is ranked.`,
	band: (lower, upper, mark) => `${lower} to ${upper}${mark ? `; desired ${mark}` : ''}`,
	missingParts: (count) => `Without ${counted(count, 'occupation')} that have no value.`
};
