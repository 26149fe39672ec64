import type { Label } from '#lib/base/language.ts';
import { DIMENSIONS, type DimensionId } from '#lib/catalogue/dimension.ts';
import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import { say } from '#lib/contract/finding.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import { keyNames } from '../key-names.ts';
import type { Books } from './books.ts';
import { codeListOf } from '#lib/catalogue/dataset.ts';
import type { SumProfile } from './profile.ts';
import type { FilledCell, IntakeRow } from './record.ts';
import { PROFILE_RULES } from './rules.ts';

/** A row that may be put in the place of another one: a file may have 100,000 of which few change. */
interface Row {
	current: IntakeRow;
}

/** The rows that differ in the summed dimension alone, by its codes, for one measure. */
interface Group {
	readonly measure: string;
	readonly rows: Map<string, Row>;
}

/**
 * The sums that a profile declares over all sheets of a file. Hyphens that the sums prove to be 0
 * become 0; then every total must be that of its parts. Where a part is not published the known
 * ones must not exceed the total.
 */
export function checkFileSums(
	rows: readonly IntakeRow[],
	sums: readonly SumProfile[],
	books: Books
): { readonly rows: readonly IntakeRow[]; readonly sightings: readonly Sighting[] } {
	const own = rows.map((row): Row => ({ current: row }));
	const summed = sums.map((sum) => {
		const its = own.filter(({ current }) => current.dataset === sum.dataset);
		return { sum, rows: its, groups: groupsOf(its, sum), proven: 0 };
	});
	// A zero that one sum proves may be what another one lacks.
	for (let isNew = true; isNew;) {
		isNew = false;
		for (const one of summed.filter(({ sum }) => sum.proves)) {
			const found = one.groups.reduce((count, group) => count + prove(group, one.sum), 0);
			one.proven += found;
			isNew ||= found > 0;
		}
	}
	return {
		rows: own.map(({ current }) => current),
		sightings: summed.flatMap(({ sum, rows: its, groups, proven }) => {
			const missing = partsMissing(its, sum, books);
			if (missing) return [missing];
			return [
				...(isContract(sum) ? [] : groups.flatMap((group) => wrongSum(group, sum, books))),
				...(proven > 0 ? [provenSighting(its, sum, proven)] : [])
			];
		})
	};
}

/** Sums that the dataset itself declares are checked, and told, by the contract of data/. */
const isContract = ({ dataset, dimension, total }: SumProfile): boolean =>
	datasetOf(dataset).sums.some((one) => one.dimension === dimension && one.total === total);

function groupsOf(rows: readonly Row[], { dimension }: SumProfile): Group[] {
	const groups = new Map<string, Group>();
	for (const row of rows) {
		const { key, cells } = row.current;
		const others = Object.entries(key).filter(([name]) => name !== dimension);
		const name = others.map(([, code]) => code).join(' ');
		for (const measure of cells.keys()) {
			if (!isCount(row.current, measure)) continue;
			const group = groups.get(`${measure} ${name}`) ?? { measure, rows: new Map<string, Row>() };
			groups.set(`${measure} ${name}`, group);
			group.rows.set(key[dimension] ?? '', row);
		}
	}
	return [...groups.values()];
}

const isCount = ({ dataset }: IntakeRow, measure: string): boolean =>
	datasetOf(dataset).measures[measure]?.aggregate.kind === 'count';

const cellOf = ({ measure }: Group, row: Row | undefined): FilledCell | undefined =>
	row?.current.cells.get(measure);

const valueOf = (group: Group, row: Row | undefined): string => cellOf(group, row)?.value ?? '';

/** The parts of a group; undefined for one that has no row. */
const partsOf = ({ rows }: Group, { parts, total }: SumProfile): (Row | undefined)[] =>
	typeof parts === 'number'
		? [...rows].flatMap(([code, row]) => (code === total ? [] : [row]))
		: parts.map((code) => rows.get(code));

/** Whether every part that belongs to the total has a row. */
const isWhole = (rows: readonly (Row | undefined)[], { parts }: SumProfile): boolean =>
	!rows.includes(undefined) && (typeof parts !== 'number' || rows.length === parts);

const added = (group: Group, rows: readonly (Row | undefined)[]): number =>
	rows.reduce((sum, row) => sum + Number(valueOf(group, row)), 0);

/** Sets to 0 what must be; how many that were. */
function prove(group: Group, sum: SumProfile): number {
	const parts = partsOf(group, sum);
	const total = group.rows.get(sum.total);
	if (!total || !isWhole(parts, sum)) return 0;
	const stated = valueOf(group, total);
	const open = (row: Row | undefined) => cellOf(group, row)?.status === 'M';
	const isAllZero = parts.every((row) => valueOf(group, row) === '0');
	const proven =
		stated !== '' && Number(stated) === added(group, parts)
			? parts.filter(open)
			: isAllZero && open(total)
				? [total]
				: [];
	for (const row of proven) {
		const cell = cellOf(group, row);
		if (!row || !cell) continue;
		const cells = new Map(row.current.cells);
		cells.set(group.measure, { ...cell, value: '0', status: 'A' });
		row.current = { ...row.current, cells };
	}
	return proven.length;
}

/** Codes that the file should have and does not. */
function partsMissing(
	rows: readonly Row[],
	{ dataset, dimension, total, parts }: SumProfile,
	books: Books
): Sighting | null {
	const [first] = rows;
	if (!first) return null;
	const there = new Set(rows.map(({ current }) => current.key[dimension] ?? ''));
	const list = codeListOf(datasetOf(dataset), dimension);
	const entries = list ? books.of(list).entries : [];
	// Of areas below the total, regions of our own are no parts.
	const siblings = entries.filter(({ code, parent }) => parent === total && /^\d+$/.test(code));
	const wanted = typeof parts === 'number' ? parts : parts.length;
	const codes = typeof parts === 'number' ? siblings.map(({ code }) => code) : parts;
	const found =
		typeof parts === 'number'
			? there.size - (there.has(total) ? 1 : 0)
			: parts.filter((code) => there.has(code)).length;
	if (found === wanted && there.has(total)) return null;
	const nameOf = (code: string) => entries.find((entry) => entry.code === code)?.name ?? code;
	const lacking = [total, ...codes].filter((code) => !there.has(code)).map(nameOf);
	const { file } = first.current.spot;
	return sighting(
		PROFILE_RULES.partsMissing,
		{ file },
		{
			dataset: datasetOf(dataset).title,
			dimension: dimensionTitle(dimension),
			count: found + (there.has(total) ? 1 : 0),
			wanted: wanted + 1,
			missing: lacking.join('、') || '－'
		}
	);
}

const dimensionTitle = (name: string): Label =>
	name in DIMENSIONS ? DIMENSIONS[name as DimensionId].title : say(name, name, name);

function wrongSum(group: Group, sum: SumProfile, books: Books): Sighting[] {
	const total = group.rows.get(sum.total);
	const stated = valueOf(group, total);
	if (!total || stated === '') return [];
	const parts = partsOf(group, sum);
	const isComplete = isWhole(parts, sum) && parts.every((row) => valueOf(group, row) !== '');
	const value = added(group, parts);
	if (isComplete ? value === Number(stated) : value <= Number(stated)) return [];
	const { key, spot } = total.current;
	const dataset = datasetOf(sum.dataset);
	const { [sum.dimension]: _, ...others } = key;
	const list = codeListOf(dataset, sum.dimension);
	return [
		sighting(PROFILE_RULES.partsSum, cellOf(group, total)?.spot ?? spot, {
			total: (list ? books.of(list).byCode.get(sum.total)?.name : null) ?? sum.total,
			measure: dataset.measures[group.measure]?.title ?? group.measure,
			dimension: dimensionTitle(sum.dimension),
			value: stated,
			sum: value,
			key: keyNames(dataset, others, books)
		})
	];
}

function provenSighting([first]: readonly Row[], sum: SumProfile, count: number): Sighting {
	const words = {
		count,
		dataset: datasetOf(sum.dataset).title,
		dimension: dimensionTitle(sum.dimension)
	};
	return sighting(PROFILE_RULES.zeroProven, { file: first?.current.spot.file ?? '' }, words);
}
