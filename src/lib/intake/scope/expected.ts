import { storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { unitIn } from '../profile/cell-reader.ts';
import { EMPLOYMENT } from './employment.ts';
import { ASPECTS, type Aspect } from './phrase.ts';
import { readScope } from './read-scope.ts';

/** What a table must be to be read as what it is read for: by aspect the value that is taken. */
export type Expected = ReadonlyMap<Aspect, string>;

/** No limit to a sex, an age, a contract: what names one is another table. */
const UNLIMITED = 'unlimited';

/**
 * What holds for every value of a table: what its dataset declares, then the codes that were
 * found or fixed for it. An aspect of which nothing is known is not asked for.
 * @param codes by dimension the one code of the whole table
 */
export function expectedOf(dataset: Dataset, codes: Readonly<Record<string, string>>): Expected {
	const found = new Map<Aspect, string>();
	for (const aspect of ASPECTS) {
		const values = declared(dataset, aspect);
		if (values.length === 1 && values[0] !== undefined) found.set(aspect, values[0]);
	}
	found.set('nature', 'published');
	for (const [aspect, value] of unlimited(dataset))
		if (!found.has(aspect)) found.set(aspect, value);
	for (const field of ['adjustment', 'basis'] as const)
		if (dataset.dimensions.some((name) => name === field)) found.delete(field);
	if (dataset.dimensions.some((name) => name === 'employment')) {
		found.delete('part');
		found.delete('term');
	}
	for (const field of ['adjustment', 'basis'] as const) {
		const code = codes[field];
		if (code !== undefined && !code.startsWith('_') && code !== '') found.set(field, code);
	}
	const pay = payOf(dataset, codes);
	if (pay !== null) found.set('pay', pay);
	const employment = EMPLOYMENT[codes['employment'] ?? ''];
	if (employment) {
		found.set('part', employment.part);
		found.set('term', employment.term);
	}
	return found;
}

/** What the catalogue says of a dataset in its scope, by the same reading as of any table. */
export const declared = (dataset: Dataset, aspect: Aspect): string[] => [
	...new Set(
		readScope(dataset.scope.ja)
			.phrases.filter((one) => one.aspect === aspect)
			.map(({ value }) => value)
	)
];

/** In what time the pay of a table is counted; null where it has none, or of several kinds. */
function payOf(dataset: Dataset, codes: Readonly<Record<string, string>>): string | null {
	const pays = new Set(
		storedMeasures(dataset).flatMap((id) => {
			const measure = dataset.measures[id];
			const unit = measure ? unitIn(measure, codes) : null;
			return /yen_(month|hour)$/.exec(unit ?? '')?.[1] ?? [];
		})
	);
	const [pay = null] = pays;
	return pays.size === 1 ? pay : null;
}

/** A fiscal year of wages is a mean, one of counts the sum of its months. */
function meanOf(dataset: Dataset): string {
	if (dataset.frequency === 'month') return UNLIMITED;
	return storedMeasures(dataset).some((id) => id.includes('wage'))
		? 'fiscal-year-mean'
		: 'fiscal-year';
}

/** Aspects by which a dataset is not broken down: its tables are of all. */
function unlimited(dataset: Dataset): [Aspect, string][] {
	const titles = [
		dataset.title.ja,
		dataset.scope.ja,
		...Object.values(dataset.measures).map(({ title }) => title.ja)
	].join('・');
	const isOfOpenings = storedMeasures(dataset).some((id) =>
		/^(active|new)_(openings|ratio|applicants|applications)$/.test(id)
	);
	// A list of vacancies for some people alone is another list.
	if ('listing_number' in dataset.attributes)
		return [
			['sex', UNLIMITED],
			['age', UNLIMITED],
			['graduates', 'without'],
			['group', UNLIMITED]
		];
	if (!isOfOpenings && !storedMeasures(dataset).some((id) => id.includes('wage'))) return [];
	const hasAge = dataset.dimensions.some((name) => name === 'age');
	return [
		...(/正社員/.test(titles) ? [] : [['contract', UNLIMITED] as [Aspect, string]]),
		...(/男|女/.test(titles) ? [] : [['sex', UNLIMITED] as [Aspect, string]]),
		...(hasAge ? [] : [['age', UNLIMITED] as [Aspect, string]]),
		['mean', meanOf(dataset)],
		['graduates', 'without'],
		['group', UNLIMITED],
		['figure', 'value']
	];
}
