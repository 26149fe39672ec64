import type { RepeatedTexts } from '#lib/contract/repeated-texts.ts';
import type { Sheet, SheetRow } from '../read/sheet.ts';
import type { FilledCell } from './record.ts';

type Status = FilledCell['status'];

/**
 * Which fields a row fills, and from which columns. The rows of a table fill nearly all the same
 * ones, so that they share one form instead of saying it each for itself.
 */
export class RowForm {
	/** The place of each field among the values of a row. */
	readonly places: ReadonlyMap<string, number>;
	readonly #root: RowForm;
	readonly #longer: RowForm[] = [];
	readonly #shorter = new Map<readonly string[], RowForm>();

	private constructor(
		readonly sheet: Pick<Sheet, 'file' | 'name'>,
		readonly fields: readonly string[],
		/** By place, the column of the sheet. */
		readonly columns: readonly number[],
		root: RowForm | null
	) {
		this.places = new Map(fields.map((field, place) => [field, place]));
		this.#root = root ?? this;
	}

	/** The form of a row of which nothing is filled yet. */
	static of(sheet: Pick<Sheet, 'file' | 'name'>): RowForm {
		return new RowForm(sheet, [], [], null);
	}

	/** The form with one field more behind the others. */
	with(field: string, column: number): RowForm {
		const last = this.fields.length;
		for (const one of this.#longer)
			if (one.columns[last] === column && one.fields[last] === field) return one;
		const { fields, columns } = this;
		const found = new RowForm(this.sheet, [...fields, field], [...columns, column], this.#root);
		this.#longer.push(found);
		return found;
	}

	/** The form in which a field has another column. */
	moved(field: string, column: number): RowForm {
		return this.fields.reduce(
			(form, one, place) => form.with(one, one === field ? column : (this.columns[place] ?? 0)),
			this.#root
		);
	}

	/** @param fields a list that is asked for again and again */
	without(fields: readonly string[]): RowForm {
		const known = this.#shorter.get(fields);
		if (known) return known;
		const found = this.fields.reduce(
			(form, one, place) =>
				fields.includes(one) ? form : form.with(one, this.columns[place] ?? 0),
			this.#root
		);
		this.#shorter.set(fields, found);
		return found;
	}
}

/** The cells of one row while it is read. */
export class RowFilling {
	readonly #texts: string[] = [];
	readonly #statuses: Status[] = [];

	constructor(
		private readonly row: SheetRow,
		public form: RowForm,
		private readonly known: RepeatedTexts
	) {}

	get size(): number {
		return this.#texts.length;
	}

	has(field: string): boolean {
		return this.form.places.has(field);
	}

	text(field: string): string | undefined {
		const place = this.form.places.get(field);
		return place === undefined ? undefined : this.#texts[place];
	}

	/** What stands last for a field holds. */
	set(field: string, text: string, status: Status, column: number): void {
		const known = this.form.places.get(field);
		const place = known ?? this.size;
		if (known === undefined) this.form = this.form.with(field, column);
		else if (this.form.columns[known] !== column) this.form = this.form.moved(field, column);
		this.#texts[place] = this.known.of(field, text);
		this.#statuses[place] = status;
	}

	/** The cells but for some fields. */
	without(fields: readonly string[]): RowCells {
		const form = this.form.without(fields);
		const of = <T>(all: readonly T[]) =>
			form === this.form
				? all.slice()
				: all.filter((_, place) => !fields.includes(this.form.fields[place] ?? ''));
		const isPlain = this.#statuses.every((status) => status === 'A');
		return new RowCells(this.row, form, of(this.#texts), isPlain ? null : of(this.#statuses));
	}
}

/**
 * The cells of one row by field. A list has millions of them, and hardly one is ever told of: each
 * is put together when it is asked for, from what the rows share and the row of the sheet.
 */
export class RowCells implements ReadonlyMap<string, FilledCell> {
	/** @param statuses by place; null where all are A */
	constructor(
		private readonly row: SheetRow,
		private readonly form: RowForm,
		private readonly texts: readonly string[],
		private readonly statuses: readonly Status[] | null
	) {}

	get size(): number {
		return this.texts.length;
	}

	has(field: string): boolean {
		return this.form.places.has(field);
	}

	get(field: string): FilledCell | undefined {
		const place = this.form.places.get(field);
		return place === undefined ? undefined : this.#at(place);
	}

	keys(): MapIterator<string> {
		return this.form.fields.values();
	}

	*values(): MapIterator<FilledCell> {
		for (const place of this.texts.keys()) yield this.#at(place);
	}

	*entries(): MapIterator<[string, FilledCell]> {
		for (const [place, field] of this.form.fields.entries()) yield [field, this.#at(place)];
	}

	[Symbol.iterator](): MapIterator<[string, FilledCell]> {
		return this.entries();
	}

	forEach(told: (cell: FilledCell, field: string, all: ReadonlyMap<string, FilledCell>) => void) {
		for (const [field, cell] of this) told(cell, field, this);
	}

	#at(place: number): FilledCell {
		const { sheet, columns } = this.form;
		const column = columns[place] ?? 0;
		const { line, cells } = this.row;
		return {
			value: this.texts[place] ?? '',
			status: this.statuses?.[place] ?? 'A',
			spot: { file: sheet.file, sheet: sheet.name, line, column, value: cells[column] ?? '' }
		};
	}
}
