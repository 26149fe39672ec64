import { GROUPINGS } from '#lib/catalogue/grouping.ts';
import { SHORTAGE_FIELDS } from '#lib/catalogue/shortage.ts';
import { together, valueOf, type AreaSnapshot, type Held } from '#lib/query/area/snapshot.ts';
import { activeFactsOf, balanceOrigin } from '#lib/query/area/tables.ts';
import type { AreaView } from '../area/view.ts';
import { areaName, balanceOf, factTitle, groundOf, heldCell } from '../area/view.ts';
import type { DataTable } from '../data-table.ts';
import { printedWithUnit } from '../scene.ts';
import { periodName } from '../speech.ts';
import type { HomeSpeech } from './speech.ts';

/** One shortage field as a small figure: its ratio, the year before, the nation, what it counts. */
export interface FieldFigure {
	readonly id: string;
	readonly title: string;
	readonly ratio: string;
	readonly lines: readonly string[];
}

interface Fields {
	readonly figures: readonly FieldFigure[];
	/** The same values with their origins, for their explanation. */
	readonly table: DataTable;
}

type FieldView = AreaView & HomeSpeech;

const RATIO = 'active_ratio';

/** The counts of each field: of the year, of the year before, and of the nation. */
const fieldCounts = (own: AreaSnapshot, nation: AreaSnapshot | undefined) =>
	SHORTAGE_FIELDS.map(({ id, title, occupations }) => {
		const within = ({ items }: AreaSnapshot) =>
			together(items.filter(({ code }) => occupations.includes(code)));
		const { now, before } = within(own);
		return { id, title, now, earlier: before, there: nation ? within(nation).now : null };
	});

type Field = ReturnType<typeof fieldCounts>[number];

/** The shortage fields of a fiscal year, beside the nation where it is known. */
export function shortageFields(
	view: FieldView,
	own: AreaSnapshot,
	nation: AreaSnapshot | undefined
): Fields {
	const fields = fieldCounts(own, nation);
	return {
		figures: fields.map((field) => fieldFigure(view, own, nation, field)),
		table: fieldTable(view, own, nation, fields)
	};
}

function fieldFigure(
	view: FieldView,
	own: AreaSnapshot,
	nation: AreaSnapshot | undefined,
	{ id, title, now, earlier, there }: Field
): FieldFigure {
	const of = balanceOf(own);
	const ground = groundOf(view, own);
	const text = (kept: Held, measure: string) => {
		const value = valueOf(of, kept, measure);
		return value === null ? null : printedWithUnit(ground, measure, value);
	};
	const line = (name: string, value: string | null) =>
		value === null ? [] : [view.home.before(name, value)];
	const [, openings, applicants] = activeFactsOf(own.frequency);
	const counts = [text(now, openings), text(now, applicants)] as const;
	return {
		id,
		title: title[view.language],
		ratio: text(now, RATIO) ?? heldCell(view, own, of, now, RATIO).text,
		lines: [
			...(own.before === null ? [] : line(periodName(view, own.before), text(earlier, RATIO))),
			...(nation && there ? line(areaName(view, nation.area), text(there, RATIO)) : []),
			...(counts[0] === null || counts[1] === null ? [] : [view.home.counts(counts[0], counts[1])])
		]
	};
}

function fieldTable(
	view: FieldView,
	own: AreaSnapshot,
	nation: AreaSnapshot | undefined,
	fields: readonly Field[]
): DataTable {
	const of = balanceOf(own);
	const column = (title: string, at: AreaSnapshot, measure: string) => ({
		title,
		unit: '',
		origin: {
			...balanceOrigin(at),
			measure,
			across: 'occupation' as const,
			grouping: 'shortage' as const
		}
	});
	const ratioAt = (name: string, at: AreaSnapshot) =>
		column(`${factTitle(view, of, RATIO)} ${name}`, at, RATIO);
	const earlier = own.before === null ? null : { ...own, period: own.before };
	const [, ...counts] = activeFactsOf(own.frequency);
	return {
		sample: own.sample,
		first: GROUPINGS.shortage.title[view.language],
		columns: [
			ratioAt(periodName(view, own.period), own),
			...(earlier ? [ratioAt(periodName(view, earlier.period), earlier)] : []),
			...(nation ? [ratioAt(areaName(view, nation.area), nation)] : []),
			...counts.map((measure) => column(factTitle(view, of, measure), own, measure))
		],
		rows: fields.map((field) => ({
			code: field.id,
			name: field.title[view.language],
			heading: false,
			note: '',
			cells: [
				heldCell(view, own, of, field.now, RATIO),
				...(earlier ? [heldCell(view, own, of, field.earlier, RATIO)] : []),
				...(nation && field.there ? [heldCell(view, nation, of, field.there, RATIO)] : []),
				...counts.map((measure) => heldCell(view, own, of, field.now, measure))
			]
		}))
	};
}
