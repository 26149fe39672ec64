import { codeListOf, storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS } from '#lib/catalogue/dimension.ts';
import { unitOf, type Measure } from '#lib/catalogue/measure.ts';
import type { UnitId } from '#lib/catalogue/unit.ts';
import { readCode } from '../normalise/code.ts';
import { timesPowerOfTen } from '../normalise/decimal.ts';
import { readNumber } from '../normalise/number.ts';
import { isRefused, refusal, type Reading } from '../normalise/reading.ts';
import { visible } from '../normalise/invisible.ts';
import { halfWidth } from '../normalise/width.ts';
import { splitUnit, type UnitOf } from '../normalise/units.ts';
import type { CodeBook } from '../normalise/code-book.ts';
import type { Books } from './books.ts';
import { bureauBook } from './bureau-book.ts';
import { readDate } from './date.ts';
import { readPlace } from './place.ts';
import type { FieldColumn } from './profile.ts';
import type { FilledCell } from './record.ts';
import { PROFILE_RULES } from './rules.ts';

/** A value as text (empty: not published), with its status. */
export type CellRead = Reading<Pick<FilledCell, 'value' | 'status'>>;

export type CellReader = (text: string, key: Readonly<Record<string, string>>) => CellRead;

/** What reads the cells of a column, by what its field is declared to hold. */
export function cellReader(dataset: Dataset, column: FieldColumn, books: Books): CellReader {
	const { field, form, names = {} } = column;
	if (form === 'labour-bureau') return codeReader(bureauBook(books, names), false);
	if (form === 'place') {
		const [towns, areas] = [books.of('municipality', names), books.of('ref_area')];
		return (text) => asCell(readPlace(text, towns, areas));
	}
	if (storedMeasures(dataset).includes(field)) return measureReader(dataset, column, books);
	const list = codeListOf(dataset, field);
	if (list) {
		const book = books.of(list, names);
		const read = codeReader(book, form === 'code');
		const isKey = field in DIMENSIONS;
		return (text, key) => (text.trim() === '' && !isKey ? asCell(plain('')) : read(text, key));
	}
	const attribute = dataset.attributes[field];
	if (attribute?.type === 'date') return (text) => asCell(readDate(text));
	if (attribute?.type === 'integer') return (text) => number(text, { of: 'count', power: 0 }, 0, 0);
	if (attribute?.pattern !== undefined) return (text) => asCell(inAscii(text));
	return (text) => asCell(trimmed(text));
}

/** Names to codes; each is looked up once, since a table repeats its labels thousands of times. */
function codeReader(book: CodeBook, codesAlone: boolean): CellReader {
	const known = new Map<string, CellRead>();
	return (text) => {
		const found = known.get(text) ?? asCell(readCode(book, text.trim(), codesAlone));
		known.set(text, found);
		return found;
	};
}

function measureReader(
	dataset: Dataset,
	{ field, unit: word }: FieldColumn,
	books: Books
): CellReader {
	const measure = dataset.measures[field];
	if (!measure) throw new RangeError(`no measure ${field}`);
	const written = word === undefined ? null : unitNamed(word);
	return (text, key) => {
		const id = unitIn(measure, key);
		if (!id)
			return refusal(PROFILE_RULES.noUnit, { value: decidedBy(dataset, measure, key, books) });
		const stored = catalogueUnit(id);
		const unit = written ?? stored;
		// 千円 with decimals may hold as many as the power adds.
		const decimals = measure.decimals + unit.power - stored.power;
		return number(text, unit, Math.max(decimals, 0), unit.power - stored.power);
	};
}

/** The name of the code that ought to decide the unit. */
function decidedBy(
	dataset: Dataset,
	{ unit }: Measure,
	key: Readonly<Record<string, string>>,
	books: Books
): string {
	if (typeof unit === 'string') return '';
	const code = key[unit.dimension] ?? '';
	const list = codeListOf(dataset, unit.dimension);
	return (list && books.of(list).byCode.get(code)?.name) ?? code;
}

/** The unit of a measure; null where a dimension decides it and has none for this value. */
export function unitIn(measure: Measure, key: Readonly<Record<string, string>>): UnitId | null {
	const { unit } = measure;
	if (typeof unit === 'string') return unit;
	const value = key[unit.dimension] ?? '';
	return Object.hasOwn(unit.units, value) ? unitOf(measure, key) : null;
}

/** Throws RangeError for a word that is no unit: profiles are checked before. */
function unitNamed(word: string): UnitOf {
	const split = splitUnit(`1${word}`);
	if (!split) throw new RangeError(`not a unit: ${word}`);
	return split.unit;
}

export function catalogueUnit(unit: UnitId): UnitOf {
	if (unit === 'thousand_yen_month') return { of: 'yen', power: 3 };
	if (unit === 'yen_month' || unit === 'yen_hour') return { of: 'yen', power: 0 };
	if (unit === 'times' || unit === 'points' || unit === 'percent') return { of: unit, power: 0 };
	return { of: 'count', power: 0 };
}

/** @param power of ten between the unit of the cells and the one that is stored */
function number(text: string, unit: UnitOf, decimals: number, power: number): CellRead {
	const reading = readNumber(text, { unit, decimals });
	if (!reading.value || isRefused(reading)) return { ...reading, value: null };
	const { decimal, status } = reading.value;
	const value = decimal === null ? '' : timesPowerOfTen(decimal, power);
	const scaled =
		decimal === null || power === 0 ? [] : [{ kind: 'scale', from: decimal, to: value } as const];
	return { ...reading, value: { value, status }, changes: [...reading.changes, ...scaled] };
}

const plain = (value: string): Reading<string> => ({ value, changes: [], faults: [] });

/** Words and proper names: only the spaces around them are taken away. */
function trimmed(text: string): Reading<string> {
	const value = visible(text).trim();
	const changes = value === text ? [] : [{ kind: 'space', from: text, to: value } as const];
	return { value, changes, faults: [] };
}

/** Numbers of listings and the like: full-width signs and every hyphen are those of ASCII. */
function inAscii(text: string): Reading<string> {
	const value = halfWidth(visible(text))
		.replace(/\s+/g, '')
		.replace(/[‐‑‒–—―−ー－]/g, '-');
	const changes = value === text ? [] : [{ kind: 'width', from: text, to: value } as const];
	return { value, changes, faults: [] };
}

const asCell = (reading: Reading<string>): CellRead => ({
	...reading,
	value: reading.value === null ? null : { value: reading.value, status: 'A' }
});
