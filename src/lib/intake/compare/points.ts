import type { Label } from '#lib/base/language.ts';
import { covers, parsePeriod, periodCode, type Period } from '#lib/base/period.ts';
import { primaryKeyOf, storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import type { Csv } from '#lib/contract/csv.ts';
import { keyNames } from '../key-names.ts';
import type { Books } from '../profile/books.ts';
import type { RealFiles } from '../published.ts';

/** The values of one period: by series (the key without its period), then by measure. */
export type Points = ReadonlyMap<string, ReadonlyMap<string, number>>;

const NONE: Points = new Map();

/** The other periods of the same intake. */
export type Beside = readonly { readonly when: Period; readonly points: Points }[];

const seriesColumns = (dataset: Dataset): string[] =>
	primaryKeyOf(dataset).filter((name) => name !== 'time_period');

/** At which place in a series its area stands. */
export const areaPlace = (dataset: Dataset): number => seriesColumns(dataset).indexOf('ref_area');

export const seriesName = (dataset: Dataset, values: Readonly<Record<string, string>>): string =>
	seriesColumns(dataset)
		.map((name) => values[name] ?? '')
		.join(' ');

export function measuredValues(
	dataset: Dataset,
	values: Readonly<Record<string, string>>
): Map<string, number> {
	return numbersOf(storedMeasures(dataset), (id) => values[id]);
}

/** The measures that have a value, by their texts. */
function numbersOf(
	measures: readonly string[],
	text: (id: string, at: number) => string | undefined
): Map<string, number> {
	const found = new Map<string, number>();
	for (const [at, id] of measures.entries()) {
		const written = text(id, at) ?? '';
		if (written !== '') found.set(id, Number(written));
	}
	return found;
}

/** The published real values of a dataset by period, each file read once. */
export class History {
	readonly #files = new Map<string, ReadonlyMap<string, Points>>();
	readonly #periods = new Map<number, Points>();

	constructor(
		readonly dataset: Dataset,
		private readonly real: RealFiles,
		private readonly books: Books
	) {}

	/** What is published of a period; where nothing is, what the same intake gives for it. */
	around(when: Period, beside: Beside): Points {
		const published = this.at(when);
		if (published.size > 0) return published;
		return beside.find((one) => one.when.index === when.index)?.points ?? NONE;
	}

	/** A series in words: its codes with their names. */
	named(series: string): string {
		const columns = seriesColumns(this.dataset);
		const codes = series.split(' ');
		const key = Object.fromEntries(columns.map((name, index) => [name, codes[index] ?? '']));
		return keyNames(this.dataset, key, this.books);
	}

	/** An area or office by its name. */
	areaName(code: string): Label {
		return (
			this.books.of('ref_area').byCode.get(code)?.label ?? { ja: code, en: code, 'zh-Hant': code }
		);
	}

	at(when: Period): Points {
		const points = this.#periods.get(when.index) ?? this.#read(when);
		this.#periods.set(when.index, points);
		return points;
	}

	#read(when: Period): Points {
		const file = this.real.of(this.dataset.id).find((one) => covers(one.period, when));
		if (!file) return NONE;
		const known = this.#files.get(file.path) ?? byPeriod(this.dataset, this.real.table(file.path));
		this.#files.set(file.path, known);
		return known.get(periodCode(when)) ?? NONE;
	}
}

/** The columns that are looked at, by their places: a history has many rows. */
function byPeriod(dataset: Dataset, csv: Csv | null): ReadonlyMap<string, Points> {
	const found = new Map<string, Map<string, ReadonlyMap<string, number>>>();
	if (!csv) return found;
	const at = (name: string) => csv.header.indexOf(name);
	const period = at('time_period');
	const series = seriesColumns(dataset).map(at);
	const measures = storedMeasures(dataset);
	const columns = measures.map(at);
	for (const { cells } of csv.rows) {
		const when = cells[period] ?? '';
		const points = found.get(when) ?? new Map<string, ReadonlyMap<string, number>>();
		if (!found.has(when)) {
			if (!parsePeriod(when)) continue;
			found.set(when, points);
		}
		const name = series.map((column) => cells[column] ?? '').join(' ');
		points.set(
			name,
			numbersOf(measures, (_, measure) => cells[columns[measure] ?? -1])
		);
	}
	return found;
}
