import { roundHalfUp } from '#lib/base/number.ts';
import { isDerived, monthsOf, partsOf, type Derived } from '#lib/catalogue/measure.ts';
import type { FigureWords } from '#lib/base/words/figure/ja.ts';
import type { Words } from '#lib/base/words/ja.ts';
import { codeName } from '#lib/query/figure-data.ts';
import type { Row } from '#lib/query/table.ts';
import { absenceWord } from './absence.ts';
import { revised } from './revision.ts';
import {
	decimalsOf,
	dimensionTitle,
	isComputed,
	measureTitle,
	numberIn,
	printedWithUnit,
	textIn,
	valueName,
	type Ground
} from './scene.ts';

/** A term with what is said of it. */
export type Said = readonly [term: string, text: string];

export interface Explanation {
	readonly value: string;
	/** How the value is obtained, in sentences. */
	readonly how: readonly string[];
	/** The measures that the value rests on: itself, or the two parts of a ratio or a difference. */
	readonly rests: readonly string[];
	/** Every dimension of the row, and what holds for the whole dataset. */
	readonly scope: readonly Said[];
	readonly about: readonly Said[];
}

/** What can be said of a value from the answer alone; its line is looked up in the files. */
export function explanation(
	scene: Ground,
	measure: string,
	row: Row,
	words: FigureWords['explain']
): Explanation {
	// The unit may depend on the row: a column can be of another area or employment type.
	const own = { ...scene, chosen: { ...scene.chosen, ...chosenOf(scene, row) } };
	const { dataset, language } = scene;
	const declared = dataset.measures[measure];
	const aggregate = declared?.aggregate;
	const rests = aggregate && isDerived(aggregate) ? partsOf(aggregate) : [measure];
	return {
		value: printedWithUnit(own, measure, numberIn(row, measure)),
		how: how(own, measure, row, rests, words),
		rests,
		scope: [
			...dataset.dimensions.map((dimension): Said => {
				const code = textIn(row, dimension);
				return [dimensionTitle(scene, dimension), valueName(scene, dimension, code)];
			}),
			[words.scope, dataset.scope[language]]
		],
		about: [
			[words.definition, declared?.definition[language] ?? ''],
			...revised(own, measure, row).map((one): Said => [words.revised, scene.words.revised(one)]),
			...qualities(scene, row, words)
		]
	};
}

const chosenOf = ({ dataset }: Ground, row: Row) =>
	Object.fromEntries(dataset.dimensions.map((dimension) => [dimension, textIn(row, dimension)]));

function how(
	scene: Ground,
	measure: string,
	row: Row,
	rests: readonly string[],
	words: FigureWords['explain']
): string[] {
	const computed = isComputed(row);
	const missing = numberIn(row, 'parts_missing');
	const lacking = missing ? [words.missing(String(missing))] : [];
	const aggregate = scene.dataset.measures[measure]?.aggregate;
	if (!aggregate || !isDerived(aggregate))
		return computed ? [words.sum, ...lacking] : [words.published];
	const parts = rests.map((part) => printedWithUnit(scene, part, numberIn(row, part)));
	const titles = rests.map((part) => measureTitle(scene, part));
	const months = monthsOf(aggregate);
	const joined = reckoning(aggregate.kind, parts);
	const whole = months === 1 ? joined : `${parts.length > 1 ? `(${joined})` : joined} ÷ ${months}`;
	const isDivided = aggregate.kind === 'ratio' || aggregate.kind === 'share';
	return [
		...(computed ? [words[OF_SUMS[aggregate.kind]], ...lacking] : []),
		...{
			ratio: () => [words.fraction(titles[0] ?? '', titles[1] ?? '')],
			share: () => [words.share(titles[0] ?? '', titles.slice(1))],
			difference: () => [words.subtraction(titles[0] ?? '', titles[1] ?? '')],
			'monthly-mean': () => []
		}[aggregate.kind](),
		...(months === 1 ? [] : [words.mean(String(months))]),
		`${whole} = ${printedWithUnit(scene, measure, numberIn(row, measure))}`,
		...(isDivided ? [words.ratioNote(String(decimalsOf(scene, measure)))] : [])
	];
}

/** The parts of a derived value, joined as it is computed. */
function reckoning(kind: Derived['kind'], [first = '', ...rest]: readonly string[]): string {
	if (kind !== 'share')
		return [first, ...rest].join({ ratio: ' ÷ ', difference: ' − ', 'monthly-mean': '' }[kind]);
	return `${first} ÷ ${rest.length > 1 ? `(${rest.join(' + ')})` : rest.join('')} × 100`;
}

/** What is said first of a value that is computed from sums. */
const OF_SUMS = {
	ratio: 'ratioOfSums',
	share: 'ratioOfSums',
	difference: 'differenceOfSums',
	'monthly-mean': 'sum'
} as const;

function qualities(
	{ words: shared, names }: Ground,
	row: Row,
	words: FigureWords['explain']
): Said[] {
	const status = textIn(row, 'obs_status');
	const reliability = textIn(row, 'reliability');
	const source = textIn(row, 'source');
	return [
		...(status
			? [[words.status, shared.status[status as keyof Words['status']] ?? words.normal] as Said]
			: []),
		...(reliability
			? [[words.reliability, shared.reliability[reliability as keyof Words['reliability']]] as Said]
			: []),
		...(source ? [[words.source, codeName(names, 'source', source)?.[1] ?? source] as Said] : [])
	];
}

/** A stored value as the explanation prints it, for the lines of parts. */
export const partValue = (scene: Ground, measure: string, value: number | null): string =>
	value === null
		? absenceWord(scene)
		: printedWithUnit(scene, measure, roundHalfUp(value, decimalsOf(scene, measure)));
