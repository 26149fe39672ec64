import { storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { finding, say, type Finding } from '../finding.ts';
import { cell, place, type CheckedTable } from './table.ts';

/** The statuses that say why a value is missing. */
const MISSING = ['L', 'O', 'M', 'Q'];

/**
 * True where a row has no value at all, or one of two counts of a ratio without the other. A table
 * may print active counts alone: what it does not print is not missing from it.
 */
export function isMissing(dataset: Dataset, isEmpty: (column: string) => boolean): boolean {
	const stored = storedMeasures(dataset);
	if (stored.every(isEmpty)) return true;
	const ratios = Object.values(dataset.measures).map(({ aggregate }) => aggregate);
	const paired = ratios.flatMap((one) =>
		one.kind === 'ratio' ? [[one.numerator, one.denominator]] : []
	);
	const alone = stored.filter((id) => dataset.measures[id]?.aggregate.kind === 'count');
	const unpaired = alone.filter((id) => !paired.flat().includes(id));
	return (
		unpaired.some(isEmpty) ||
		paired.some((counts) => counts.some(isEmpty) && !counts.every(isEmpty))
	);
}

/** A row says that something is missing (O, M, Q) exactly where it is. */
export function statusFindings(table: CheckedTable): Finding[] {
	const { dataset } = table;
	const stored = storedMeasures(dataset);
	if (!('obs_status' in dataset.attributes) || stored.length === 0) return [];
	return table.csv.rows.flatMap((row) => {
		const empty = (column: string) => cell(table, row, column) === '';
		const missing = isMissing(dataset, empty);
		if (missing === MISSING.includes(cell(table, row, 'obs_status'))) return [];
		const at = place(table, row, 'obs_status');
		return [missing ? unsaid(at, stored.filter(empty)) : untrue(at)];
	});
}

const unsaid = (at: ReturnType<typeof place>, columns: readonly string[]): Finding =>
	finding(
		'status',
		at,
		say(
			`値が空の列（${columns.join('、')}）があるのに、欠測の状態ではありません`,
			`${columns.join(', ')} is empty, but the status does not say so`,
			`有空值欄位（${columns.join('、')}），狀態卻非缺值`
		),
		say(
			'obs_status を O にするか、値を入れてください（0と空欄は別です）',
			'set obs_status to O, or fill in the value (0 and empty differ)',
			'請將 obs_status 設為 O，或填入值（0與空白不同）'
		)
	);

const untrue = (at: ReturnType<typeof place>): Finding =>
	finding(
		'status',
		at,
		say(
			'値があるのに、欠測の状態です',
			'the row has its values, but the status says that they are missing',
			'有值，狀態卻為缺值'
		),
		say('obs_status を A にしてください', 'set obs_status to A', '請將 obs_status 設為 A')
	);
