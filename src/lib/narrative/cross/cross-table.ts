import { formatNumber } from '#lib/base/number.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import { levelsOf, type Level } from '#lib/query/cross/codes.ts';
import type { Key } from '#lib/query/cross/keys.ts';
import { codeName } from '#lib/query/figure-data.ts';
import type { Chosen } from '#lib/query/question.ts';
import type { Row } from '#lib/query/table.ts';
import type { DataCell } from '../data-table.ts';
import { isComputed, measureTitle, numberIn, textIn, valueName } from '../scene.ts';
import type { OwnBeside } from './beside.ts';
import { crossCell } from './cross-cell.ts';
import { unitAt, type CrossScene } from './scene.ts';

/** A head over one or several columns. */
export interface Head {
	readonly id: string;
	readonly text: string;
	readonly span: number;
	/** The unit of its values, where it is not that of the whole table. */
	readonly unit: string;
	/** The first period of a new definition: values before it are not comparable. */
	readonly breaks: boolean;
	/** A total or subtotal. */
	readonly level: Level;
}

export interface CrossRow {
	readonly key: Key;
	readonly name: string;
	/** The names of the dimensions before the last. */
	readonly group: string;
	readonly level: Level;
	readonly note: string;
	readonly breaks: boolean;
	readonly cells: readonly DataCell[];
	/** Of the reader's own files. */
	readonly own: readonly DataCell[];
}

export interface CrossTable {
	/** From the top to the line above the values. */
	readonly heads: readonly (readonly Head[])[];
	readonly columns: readonly Key[];
	readonly rows: readonly CrossRow[];
	/** The one unit of all values; empty where heads or cells say it. */
	readonly unit: string;
	/** The columns of the reader's own files, behind all others. */
	readonly own: readonly Pick<OwnBeside, 'id' | 'title' | 'file'>[];
}

/** The rows and columns of a view with every cell: what is drawn, copied and saved. */
export function crossTable(scene: CrossScene, own: readonly OwnBeside[] = []): CrossTable {
	const { pivot, view } = scene;
	const units = view.measures.map((measure) => unitAt(scene, measure, {})?.long ?? '');
	const isOne = new Set(units).size === 1;
	const rows = pivot.rows.map((key) => rowOf(scene, key, own));
	return {
		heads: headsOf(scene, isOne),
		columns: pivot.columns,
		rows: sorted(scene, rows),
		unit: isOne ? (units[0] ?? '') : '',
		own
	};
}

function rowOf(scene: CrossScene, key: Key, own: readonly OwnBeside[]): CrossRow {
	const { view, pivot } = scene;
	const names = (Object.entries(key.codes) as [DimensionId, string][]).map(([dimension, code]) =>
		valueName(scene, dimension, code)
	);
	const [last = measuresName(scene)] = names.slice(-1);
	const rows = pivot.columns.flatMap(({ codes }) => {
		const row = pivot.rowOf(key.codes, codes);
		return row ? [row] : [];
	});
	const missing = Math.max(0, ...rows.map((row) => numberIn(row, 'parts_missing') ?? 0));
	return {
		key,
		name: last,
		group: names.slice(0, -1).join(scene.language === 'en' ? ', ' : '　'),
		level: levelOf(scene, key.codes),
		note: [
			...(rows.some(isComputed) ? [scene.words.table.computed] : []),
			...(missing > 0
				? [scene.words.table.partsMissing(formatNumber(missing, scene.language))]
				: []),
			...commonSource(scene, rows)
		].join(scene.words.title.join),
		breaks: breaksAt(scene, key.codes),
		cells: pivot.columns.map(({ codes, measure }) =>
			crossCell(scene, measure ?? view.measures[0] ?? '', { ...key.codes, ...codes })
		),
		own: own.map(({ cellOf }) => cellOf(key.codes))
	};
}

/** Without dimensions on the rows, the one line is called by what it shows. */
const measuresName = (scene: CrossScene): string =>
	scene.view.measures.length === 1
		? measureTitle(scene, scene.view.measures[0] ?? '')
		: scene.said.measure;

/** The source that rows give themselves, where all give one. */
function commonSource(scene: CrossScene, rows: readonly Row[]): string[] {
	const sources = [...new Set(rows.map((row) => textIn(row, 'source')).filter(Boolean))];
	const [one] = sources;
	return sources.length === 1 && one !== undefined
		? [codeName(scene.names, 'source', one)?.[1] ?? one]
		: [];
}

function levelOf(scene: CrossScene, codes: Chosen): Level {
	const entries = Object.entries(codes) as [DimensionId, string][];
	const [dimension, code] = entries.at(-1) ?? [];
	if (dimension === undefined || code === undefined) return 'item';
	return levelsOf(scene.known, scene.names, dimension).get(code) ?? 'item';
}

/** Whether a period is the first one shown of a new definition. */
function breaksAt({ dataset, axes }: CrossScene, { time_period }: Chosen): boolean {
	const shown = axes.time_period ?? [];
	if (time_period === undefined) return false;
	const before = shown[shown.indexOf(time_period) - 1];
	return before !== undefined && dataset.breaks.some(({ at }) => before < at && at <= time_period);
}

function headsOf(scene: CrossScene, isOneUnit: boolean): Head[][] {
	const { view, pivot } = scene;
	const several = view.measures.length > 1;
	const levels = view.columns.map((dimension, depth) =>
		merged(
			pivot.columns.map((key): Head => {
				const code = key.codes[dimension] ?? '';
				const upTo = view.columns.slice(0, depth + 1).map((one) => key.codes[one]);
				const measure = key.measure ?? view.measures[0] ?? '';
				const isLast = depth === view.columns.length - 1 && !several;
				return {
					id: upTo.join('.'),
					text: valueName(scene, dimension, code),
					span: 1,
					unit: isLast ? columnUnit(scene, measure, key.codes) : '',
					breaks: dimension === 'time_period' && breaksAt(scene, key.codes),
					level: levelsOf(scene.known, scene.names, dimension).get(code) ?? 'item'
				};
			})
		)
	);
	if (!several && levels.length > 0) return levels;
	const measures = pivot.columns.map((key): Head => {
		const measure = key.measure ?? view.measures[0] ?? '';
		return {
			id: key.id,
			text: measureTitle(scene, measure),
			span: 1,
			unit: isOneUnit
				? columnUnit(scene, measure, key.codes)
				: (unitAt(scene, measure, key.codes)?.long ?? ''),
			breaks: false,
			level: 'item'
		};
	});
	return [...levels, measures];
}

/** The unit that a column decides, where the table has no unit of its own. */
const columnUnit = (scene: CrossScene, measure: string, codes: Chosen): string =>
	unitAt(scene, measure, {}) ? '' : (unitAt(scene, measure, codes)?.long ?? '');

/** Heads that are one, over all their columns. */
function merged(heads: readonly Head[]): Head[] {
	const all: Head[] = [];
	for (const head of heads) {
		const last = all.at(-1);
		if (last?.id === head.id) all[all.length - 1] = { ...last, span: last.span + 1 };
		else all.push(head);
	}
	return all;
}

/** The name of a column in one line, as files and sentences call it. */
export function columnTitle(scene: CrossScene, { codes, measure }: Key): string {
	const { view } = scene;
	const names = view.columns.map((dimension) =>
		valueName(scene, dimension, codes[dimension] ?? '')
	);
	const isNamed = view.measures.length > 1 || names.length === 0;
	return [
		...names,
		...(isNamed ? [measureTitle(scene, measure ?? view.measures[0] ?? '')] : [])
	].join(scene.language === 'en' ? ', ' : '　');
}

/** By a column within each group: totals first, values that are missing last. */
function sorted(scene: CrossScene, rows: readonly CrossRow[]): readonly CrossRow[] {
	const { sort } = scene.view;
	const column = scene.pivot.columns.findIndex(({ id }) => id === sort?.column);
	if (!sort || column < 0) return rows;
	const groups = [...new Set(rows.map(({ group }) => group))];
	const value = ({ cells }: CrossRow) => cells[column]?.value ?? null;
	const direction = sort.ascending ? 1 : -1;
	return [...rows].sort(
		(a, b) =>
			groups.indexOf(a.group) - groups.indexOf(b.group) ||
			Number(b.level === 'total') - Number(a.level === 'total') ||
			Number(value(a) === null) - Number(value(b) === null) ||
			direction * ((value(a) ?? 0) - (value(b) ?? 0))
	);
}
