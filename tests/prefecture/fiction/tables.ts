import { createHash } from 'node:crypto';
import { period, periodCode, type Frequency } from '#lib/base/period.ts';
import { columnsOf, storedMeasures, type Dataset, type Sum } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS, TOTAL, type DimensionId } from '#lib/catalogue/dimension.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { unitOf, type Measure } from '#lib/catalogue/measure.ts';
import { OFFICES } from '#lib/catalogue/datasets/office-areas.ts';
import * as known from '#lib/catalogue/measures.ts';
import { partsOf } from '#lib/contract/check/sums.ts';
import { csvText } from '#lib/contract/csv.ts';
import { LEDGER_FILE, ledgerWith, type LedgerLine } from '#lib/contract/ledger.ts';
import { codes } from '#lib/server/data/codes.ts';
import { once } from '#lib/server/data/once.ts';
import { listingFiles } from '../../../scripts/sample/listing-files.ts';
import { SOURCE } from './frame.ts';

/** Two years of each frequency. */
const SPAN: Readonly<Record<Frequency, readonly [first: string, count: number]>> = {
	month: ['2024-11', 24],
	'fiscal-year': ['2024FY', 2],
	year: ['2024', 2]
};

const periodsOf = (frequency: Frequency): string[] => {
	const [first, count] = SPAN[frequency];
	const { index } = period(first);
	return Array.from({ length: count }, (_, at) => periodCode({ frequency, index: index + at }));
};

const isOfOffices = ({ awaits }: Dataset): boolean => awaits !== undefined;

const PREFECTURES = (): string[] =>
	[...codes('ref_area').values()].flatMap(({ code, cells }) =>
		cells['kind'] === 'nation' || cells['kind'] === 'prefecture' ? [code] : []
	);

const parentsIn = once((dimension: DimensionId): ReadonlyMap<string, string> => {
	const list = DIMENSIONS[dimension].codes;
	return new Map(
		list ? [...codes(list).values()].map(({ code, parent }) => [code, parent ?? '']) : []
	);
});

/** The codes of a dimension that rows have: groups are computed, their members are not. */
function codesOf(dataset: Dataset, dimension: DimensionId): readonly string[] {
	const declared = dataset.codes[dimension];
	if (declared) return declared;
	if (dimension === 'ref_area') return dataset.id.startsWith('office-') ? OFFICES : PREFECTURES();
	const parents = parentsIn(dimension);
	const groups = new Set([...parents.values()].filter((code) => code !== TOTAL));
	return [...parents.keys()].filter((code) => dataset.rollup !== dimension || !groups.has(code));
}

type Key = Readonly<Record<string, string>>;

/** The same number for the same key, between 0 and 1 (FNV-1a, stirred). */
function drawn(...parts: readonly string[]): number {
	let state = 0x811c9dc5;
	for (const sign of parts.join(' ')) state = Math.imul(state ^ sign.charCodeAt(0), 0x01000193);
	state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
	return ((state ^ (state >>> 12)) >>> 0) / 2 ** 32;
}

/** What a measure can be in a unit, from the lowest to the highest. */
const RANGE: Readonly<Record<string, readonly [number, number]>> = {
	yen_hour: [1100, 1500],
	yen_month: [180_000, 300_000],
	thousand_yen_month: [180, 300],
	times: [0.6, 1.9],
	percent: [1, 90],
	points: [-0.1, 0.1]
};

function single(dataset: Dataset, key: Key, measure: string): number {
	const declared = dataset.measures[measure];
	if (!declared) throw new RangeError(`${dataset.id}: no ${measure}`);
	const [low, high] = RANGE[unitOf(declared, key)] ?? [20, 400];
	// A band stands upright: its measures are declared from the lower end.
	const place = /upper/.test(measure) ? 0.6 : /lower/.test(measure) ? 0 : 0.3;
	const value =
		low + (high - low) * (place + 0.4 * drawn(dataset.id, measure, ...Object.values(key)));
	return Number(value.toFixed(declared.decimals));
}

const MEASURES: Readonly<Record<string, unknown>> = known;

const isMeasure = (value: unknown): value is Measure =>
	typeof value === 'object' && value !== null && 'aggregate' in value;

/** A ratio that is published beside its two counts follows from them. */
function ratioOf(dataset: Dataset, key: Key, measure: string): number | null {
	const general = MEASURES[measure];
	if (!isMeasure(general) || general.aggregate.kind !== 'ratio') return null;
	const { numerator, denominator } = general.aggregate;
	if (!(numerator in dataset.measures && denominator in dataset.measures)) return null;
	const [above, below] = [numerator, denominator].map((part) => valueOf(dataset, key, part));
	return Number(((above ?? 0) / (below ?? 1)).toFixed(general.decimals));
}

const partsIn = once((sum: Sum): readonly string[] => partsOf(sum, parentsIn(sum.dimension)));

/** Totals are the sums of their parts, whichever of several are asked for first. */
function valueOf(dataset: Dataset, key: Key, measure: string): number {
	const ratio = ratioOf(dataset, key, measure);
	if (ratio !== null) return ratio;
	const sum =
		dataset.measures[measure]?.aggregate.kind === 'count'
			? dataset.sums.find(({ dimension, total }) => key[dimension] === total)
			: undefined;
	if (!sum) return single(dataset, key, measure);
	return partsIn(sum).reduce(
		(all, code) => all + valueOf(dataset, { ...key, [sum.dimension]: code }, measure),
		0
	);
}

function keysOf(dataset: Dataset, time: string): Key[] {
	return dataset.dimensions.reduce<Key[]>(
		(keys, dimension) => {
			const all = dimension === 'time_period' ? [time] : codesOf(dataset, dimension);
			return keys.flatMap((key) => all.map((code) => ({ ...key, [dimension]: code })));
		},
		[{}]
	);
}

/** Whatever a row says of itself beside its values: school leavers of a month leave next March. */
const attributesOf = (time: string): Readonly<Record<string, string>> => ({
	obs_status: 'A',
	reliability: 'primary',
	source: SOURCE,
	vintage: 'first:2026-12-01',
	graduating_in: `${Number(time.slice(0, 4)) + 1}-03`
});

function tableOf(dataset: Dataset, time: string): string {
	const stored = storedMeasures(dataset);
	const rows = keysOf(dataset, time).map((key) => {
		const values = stored.map((measure) => [measure, valueOf(dataset, key, measure)] as const);
		const cells: Record<string, string | number> = {
			...key,
			...attributesOf(time),
			...Object.fromEntries(values)
		};
		return columnsOf(dataset).map((column) => cells[column] ?? null);
	});
	return csvText(columnsOf(dataset), rows);
}

/** Listings have rows of another kind. */
const isOfListings = ({ page }: Dataset): boolean => page === 'semiconductor';

/** A made-up table; what is of offices is a sample, as where their bureau has sent none yet. */
const lineOf = (text: string, isSample: boolean): Partial<LedgerLine> => ({
	sha256: createHash('sha256').update(text).digest('hex'),
	source: isSample ? 'sample' : SOURCE,
	address: isSample ? '' : 'https://example.org/',
	date_read: isSample ? '' : '2026-01-01',
	licence: 'CC0-1.0',
	sample: isSample ? 'yes' : 'no',
	public: 'yes',
	note: 'made up for tests'
});

/** Every table of the prefecture that there is not, and their ledger. */
export function tables(): Map<string, string> {
	const files = new Map<string, string>();
	const ledger = new Map<string, Partial<LedgerLine>>();
	const add = (path: string, text: string, isSample: boolean) => {
		files.set(path, text);
		ledger.set(path, lineOf(text, isSample));
	};
	for (const dataset of DATASETS.filter((one) => !isOfListings(one)))
		for (const time of periodsOf(dataset.frequency))
			add(`${dataset.id}/${time}.csv`, tableOf(dataset, time), isOfOffices(dataset));
	if (DATASETS.some(isOfListings))
		for (const { path, text } of listingFiles()) add(path, text, true);
	return files.set(LEDGER_FILE, ledgerWith('', ledger));
}
