import { primaryKeyOf, type Dataset } from '#lib/catalogue/dataset.ts';
import type { Progress } from '../context.ts';
import { faultSightings, isRefused, type Reading } from '../normalise/reading.ts';
import { isHyphen } from '../normalise/not-published.ts';
import { readNumber } from '../normalise/number.ts';
import { isProvisional } from '../normalise/period-plain.ts';
import { matchKey } from '../normalise/width.ts';
import { isBlank, isBlankRow, shownKey, type Sheet, type SheetRow } from '../read/sheet.ts';
import { RepeatedTexts } from '#lib/contract/repeated-texts.ts';
import { sighting, type Sighting, type Spot } from '#lib/contract/sighting.ts';
import { BlockNames } from './block-names.ts';
import type { Plan, ValueColumn, ValueGroup } from './plan.ts';
import { ChangeTally, type ChangeCount } from './change-tally.ts';
import type { FilledCell, IntakeRow } from './record.ts';
import { RowFilling, RowForm } from './row-cells.ts';
import type { Region } from './region.ts';
import { belowFigures } from './notes-below.ts';
import { rowKind } from './row-kind.ts';
import { RowsNotTaken } from './rows-not-taken.ts';
import { PROFILE_RULES } from './rules.ts';
import { repeatedNames, type RepeatedNames } from './repeated-names.ts';
import { RowPeriods } from './row-period.ts';
import { asPrinted, ShownQuestions } from './as-shown.ts';
import { readWageRange } from './wage-range.ts';
import { YearsForMonths } from './year-for-month.ts';

/** So many rows take about a second. */
const MANY_ROWS = 5000;

export type OnRows = (rows: Progress) => void;

export interface RowsRead {
	readonly rows: readonly IntakeRow[];
	readonly changes: readonly ChangeCount[];
	readonly sightings: readonly Sighting[];
}

/** A row of a sheet as all rows share it that are read from it: a wide table gives one a year. */
interface RowPlace {
	readonly row: SheetRow;
	readonly spot: Spot;
}

/** The rows of a table, one after the other. A row with a faulty key gives nothing else. */
export class RowReader {
	readonly #rows: IntakeRow[] = [];
	readonly #changes = new ChangeTally();
	readonly #sightings: Sighting[] = [];
	readonly #notTaken = new RowsNotTaken();
	readonly #questions = new ShownQuestions();
	readonly #periods: RowPeriods;
	readonly #years = new YearsForMonths();
	readonly #blocks: BlockNames;
	readonly #form: RowForm;
	readonly #texts = new RepeatedTexts();
	#repeated: RepeatedNames = new Map();
	/** The rows below all figures. */
	#below: ReadonlySet<SheetRow> = new Set();
	/** Whether the period of the row says that its values are provisional. */
	#isProvisional = false;

	/**
	 * @param fixed the codes that hold for the whole table, its period among them
	 * @param isAllProvisional whether the words around the table call all its values so
	 * @param provisionalMonths the periods of which a note says so
	 */
	constructor(
		private readonly dataset: Dataset,
		private readonly sheet: Sheet,
		private readonly region: Region,
		private readonly plan: Plan,
		private readonly fixed: Readonly<Record<string, string>>,
		private readonly isAllProvisional = false,
		private readonly provisionalMonths: ReadonlySet<string> = new Set()
	) {
		this.#periods = new RowPeriods(plan, fixed['time_period'] ?? null);
		this.#blocks = new BlockNames(plan.blocks);
		this.#form = RowForm.of({ file: sheet.file, name: sheet.name });
	}

	/** @param onrows hears of every part of a table of many rows */
	read(onrows: OnRows = () => undefined): RowsRead {
		const from = this.region.header + this.region.table.headerRows;
		const rows = this.sheet.rows.slice(from, this.region.bottom);
		this.#below = new Set(this.sheet.rows.slice(belowFigures(this.sheet, this.region)));
		this.#repeated = repeatedNames(this.dataset, rows, this.plan);
		for (const [done, row] of rows.entries()) {
			if (done > 0 && done % MANY_ROWS === 0) onrows({ done, total: rows.length });
			this.#row(row);
		}
		const told = this.#notTaken.told(this.dataset, (row) => this.#spot(row, 0));
		return {
			rows: this.#rows,
			changes: this.#changes.counts(),
			sightings: [...this.#sightings, ...this.#years.told(), ...this.#questions.told(), ...told]
		};
	}

	#row(row: SheetRow): void {
		const cells = this.region.columns.map(
			({ column }) => this.#repeated.get(row)?.get(column)?.value ?? row.cells[column] ?? ''
		);
		if (isBlankRow({ ...row, cells })) return;
		const first = cells.find((cell) => !isBlank(cell)) ?? '';
		const kind = rowKind(this.region.table.rows, cells, first);
		if (kind.kind === 'note') return this.#notTaken.add('rowsNote', row);
		if (kind.kind === 'doubt') {
			const at = this.region.columns[cells.indexOf(first)]?.column ?? 0;
			const spot = { ...this.#spot(row, at), value: first.trim() };
			this.#sightings.push(sighting(PROFILE_RULES.noteOrRow, spot));
			return;
		}
		if (kind.kind === 'data' && this.#below.has(row) && !this.plan.isLabel(first))
			return this.#notTaken.add('rowsNote', row);
		const period = this.#periods.next(row.cells, kind.kind === 'leave');
		this.#isProvisional =
			this.isAllProvisional ||
			(period !== undefined && isProvisional(row.cells[period.column] ?? ''));
		if (kind.kind === 'leave') {
			const spot = { ...this.#spot(row, 0), column: null, value: first.trim() };
			this.#sightings.push(sighting(PROFILE_RULES.rowLeft, spot, { why: kind.reason }));
			if (period) this.#years.left(first.trim(), this.#spot(row, period.column));
			return;
		}
		const when = period && this.#taken(period.reading, this.#spot(row, period.column));
		const own = when ?? this.fixed['time_period'] ?? '';
		this.#isProvisional ||= this.provisionalMonths.has(own);
		if (when?.includes('-')) this.#years.month(when);
		this.#blocks.next(row);
		if (!this.#isKept(row)) return;
		const codes: [string, string | undefined][] = [];
		for (const one of this.plan.codes) {
			const code = this.#code(row, one);
			if (code !== undefined && isOther(one, code)) return this.#notTaken.add('rowsOther', row);
			codes.push([one.profile.field, code]);
		}
		if (when === null || codes.some(([, code]) => code === undefined)) return;
		const key = { ...this.fixed, ...Object.fromEntries(codes) } as Record<string, string>;
		const before = this.#rows.length + this.#sightings.length;
		const place: RowPlace = {
			row,
			spot: { ...this.#spot(row, 0), column: null, value: null }
		};
		for (const group of this.plan.groups) this.#group(place, group, key, when ?? null);
		if (this.#rows.length + this.#sightings.length === before) this.#notTaken.add('rowsEmpty', row);
	}

	/** The code of a column, its own or that of its block; undefined where it cannot be read. */
	#code(row: SheetRow, { column, read }: ValueColumn): string | undefined {
		if (this.#blocks.isFaulty(column)) return undefined;
		const own = this.#spot(row, column);
		const spot = { ...own, value: this.#blocks.at(column) ?? own.value };
		const name = this.#name(row, spot);
		const code = name === null ? undefined : this.#taken(read(name, this.fixed), spot)?.value;
		if (code === undefined) this.#blocks.setFaulty(column);
		return code;
	}

	/** Whether the columns that decide it say that the row is of this table. */
	#isKept(row: SheetRow): boolean {
		for (const { column, header, keys } of this.plan.keeps) {
			const spot = this.#spot(row, column);
			const text = this.#blocks.at(column) ?? spot.value;
			if (isBlank(text)) {
				if (!this.#blocks.isFaulty(column))
					this.#sightings.push(sighting(PROFILE_RULES.labelBlank, spot, { field: header }));
				this.#blocks.setFaulty(column);
				return false;
			}
			if (keys.has(matchKey(text))) continue;
			this.#notTaken.add('rowsOther', row);
			return false;
		}
		return true;
	}

	#group(
		place: RowPlace,
		group: ValueGroup,
		rowKey: Readonly<Record<string, string>>,
		when: string | null
	): void {
		const { row } = place;
		const period = group.period ?? this.#periods.of(when, group.month);
		const key = { ...rowKey, ...group.at, ...(period === null ? {} : { time_period: period }) };
		const cells = new RowFilling(row, this.#form, this.#texts);
		for (const { column, profile, read } of group.values) {
			const spot = this.#spot(row, column);
			if (this.region.table.rows.blank === 'skip' && isBlank(spot.value)) continue;
			if (profile.form === 'wage-range') {
				const range = this.#taken(readWageRange(spot.value), spot);
				if (range) {
					cells.set('wage_lower', range.lower, 'A', column);
					cells.set('wage_upper', range.upper, 'A', column);
				}
				continue;
			}
			const name = this.#name(row, spot);
			const reading = name === null ? null : read(name, key);
			const shown = this.#shown(row, column);
			if (reading && shown !== null && isRefused(reading)) {
				this.#questions.add(spot, shown);
				continue;
			}
			const value = reading && this.#taken(reading, spot);
			if (value) cells.set(profile.field, value.value, this.#status(value, spot.value), column);
		}
		if (cells.size > 0) this.#add(place, key, cells);
	}

	/** Why there is no number, where the table's hyphens say it. */
	#status({ status }: Pick<FilledCell, 'status'>, text: string): FilledCell['status'] {
		if (status === 'A' && this.#isProvisional) return 'P';
		const isNothing = this.region.table.rows.hyphen === 'nothing' && isHyphen(text);
		return status === 'O' && isNothing ? 'M' : status;
	}

	#add({ row, spot }: RowPlace, key: Readonly<Record<string, string>>, cells: RowFilling): void {
		const names = primaryKeyOf(this.dataset);
		for (const [name, code] of Object.entries(key))
			if (!names.includes(name) && !cells.has(name)) cells.set(name, code, 'A', 0);
		this.#rows.push({
			dataset: this.dataset.id,
			key: Object.fromEntries(
				names.map((name) => [name, this.#texts.of(name, key[name] ?? cells.text(name) ?? '')])
			),
			cells: cells.without(names),
			printed: this.#printed(row),
			keySpot: this.#keySpots(row, cells.form),
			spot
		});
	}

	/**
	 * Where a part of the key is written that has a column of its own: a code, the period. Made
	 * apart, so that what it keeps alive is the row of the sheet and no more.
	 */
	#keySpots(row: SheetRow, { columns, places }: RowForm): (name: string) => Spot | undefined {
		return (name) => {
			const code = this.plan.codes.find(({ profile }) => profile.field === name)?.column;
			const period = this.plan.period ?? this.plan.years?.western;
			const own = name === 'time_period' ? period : code;
			const column = own ?? columns[places.get(name) ?? -1];
			return column === undefined ? undefined : this.#spot(row, column);
		};
	}

	#printed(row: SheetRow): ReadonlyMap<string, FilledCell> {
		if (this.plan.checks.length === 0) return NOTHING;
		return new Map(
			this.plan.checks.flatMap(({ column, measure }) => {
				const spot = this.#spot(row, column);
				const decimals = this.dataset.measures[measure]?.decimals ?? 2;
				const column_ = { unit: { of: 'times', power: 0 }, decimals } as const;
				const seen = asPrinted(spot.value, this.#shown(row, column), decimals);
				const read = this.#taken(readNumber(seen, column_), spot);
				return read ? [[measure, { value: read.decimal ?? '', status: read.status, spot }]] : [];
			})
		);
	}

	/** What Excel shows in a cell that holds more, or whose decimals a formula gave. */
	readonly #shown = ({ line }: SheetRow, column: number): string | null =>
		this.sheet.shown.get(shownKey(line, column)) ?? null;

	/** What a cell says; where it says that it repeats the one above, that. */
	#name(row: SheetRow, spot: Spot & { column: number; value: string }): string | null {
		const repeated = this.#repeated.get(row)?.get(spot.column);
		return repeated ? this.#taken(repeated, spot) : spot.value;
	}

	/** The value of a reading, its changes and faults kept; null where it is refused. */
	#taken<T>(reading: Reading<T>, spot: Spot): T | null {
		this.#sightings.push(...faultSightings(reading, spot));
		if (isRefused(reading)) return null;
		for (const change of reading.changes) this.#changes.add(change, spot);
		return reading.value;
	}

	#spot({ line, cells }: SheetRow, column: number) {
		const { file, name } = this.sheet;
		return { file, sheet: name, line, column, value: cells[column] ?? '' };
	}
}

const NOTHING: ReadonlyMap<string, FilledCell> = new Map();

/** Whether a code is one that the table leaves to others. */
const isOther = ({ profile: { only, except } }: ValueColumn, code: string): boolean =>
	(only !== undefined && !only.includes(code)) || (except?.includes(code) ?? false);
