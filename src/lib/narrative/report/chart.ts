import { sort } from 'd3';
import type { DataTable } from '../data-table.ts';
import type { HandoutBars } from '../handout.ts';
import type { ReportSpeech } from './section.ts';

/** How many bars stand open. */
const FIRST = 20;

interface Drawn {
	readonly title: string;
	readonly table: DataTable;
	/** The column that is drawn; where `before` names a period, the next one is drawn as ticks. */
	readonly column: number;
	readonly before: string | null;
	readonly tickDecimals: number;
	/** The rows stand as they are: months. Else the highest comes first. */
	readonly inOrder?: boolean;
	/** Bars that rest on few cases come last. */
	readonly small?: { readonly words: string; readonly is: (code: string) => boolean };
}

/** A column of a section's table as bars; null where nothing of it was published. */
export function tableChart({ words }: ReportSpeech, drawn: Drawn): HandoutBars | null {
	const { title, table, column, before, tickDecimals, inOrder = false, small } = drawn;
	const [now, earlier] = [table.columns[column], table.columns[column + 1]];
	const rows = table.rows.map(({ code, name, cells }) => ({
		id: code,
		name,
		value: cells[column]?.value ?? null,
		label: cells[column]?.text ?? '',
		...(cells[column]?.reason && { absent: cells[column].reason }),
		comparison: before === null ? null : (cells[column + 1]?.value ?? null),
		small: small?.is(code) ?? false
	}));
	if (!now || rows.every(({ value }) => value === null)) return null;
	const rest = Math.max(0, rows.length - FIRST);
	return {
		kind: 'bars',
		title,
		rows: inOrder ? rows : sort(rows, (row) => (row.small ? 1e9 : 0) - (row.value ?? -1)),
		tickDecimals,
		options: {
			first: FIRST,
			ranked: !inOrder,
			unit: now.unit,
			references: [],
			words: {
				missing: words.absence.O,
				rest: rest > 0 ? words.figure.rest(String(rest)) : '',
				small: small?.words ?? '',
				...(before === null || !earlier ? {} : { comparison: earlier.title })
			}
		}
	};
}
