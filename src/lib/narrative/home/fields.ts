import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import { GROUPINGS } from '#lib/catalogue/grouping.ts';
import { active_applicants, active_openings, active_ratio } from '#lib/catalogue/measures.ts';
import { SHORTAGE_FIELDS } from '#lib/catalogue/shortage.ts';
import { activeRatio, together, type AreaSnapshot, type Counts } from '#lib/query/area/snapshot.ts';
import { balanceOrigin } from '#lib/query/area/tables.ts';
import type { DataTable } from '../data-table.ts';
import { monthName, type HomeSpeech } from './speech.ts';

const MEASURES = { active_ratio, active_openings, active_applicants } as const;

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

/** The counts of each field: of the year, of the year before, and of the nation. */
const fieldCounts = (own: AreaSnapshot, nation: AreaSnapshot | undefined) =>
	SHORTAGE_FIELDS.map(({ id, title, occupations }) => {
		const items = own.items.filter(({ code }) => occupations.includes(code));
		return {
			id,
			title,
			now: together(items).now,
			earlier: together(items.map((item) => ({ ...item, now: item.before }))).now,
			there: nation
				? together(nation.items.filter(({ code }) => occupations.includes(code))).now
				: null
		};
	});

/** The shortage fields of a fiscal year, beside the nation where it is known. */
export function shortageFields(
	speech: HomeSpeech,
	own: AreaSnapshot,
	nation: AreaSnapshot | undefined
): Fields {
	const fields = fieldCounts(own, nation);
	return {
		figures: fields.map((field) => fieldFigure(speech, own, field)),
		table: fieldTable(speech, own, nation, fields)
	};
}

type Field = ReturnType<typeof fieldCounts>[number];

function fieldFigure(
	speech: HomeSpeech,
	own: AreaSnapshot,
	{ id, title, now, earlier, there }: Field
): FieldFigure {
	const { language, home } = speech;
	const ratio = (counts: Counts | null) => {
		const value = counts && activeRatio(counts);
		return value === null ? null : home.ratio(formatNumber(value, language, 2));
	};
	const line = (name: string, value: string | null) =>
		value === null ? [] : [home.before(name, value)];
	return {
		id,
		title: title[language],
		ratio: ratio(now) ?? speech.words.figure.missing,
		lines: [
			...(own.before === null ? [] : line(monthName(speech, own.before), ratio(earlier))),
			...line(home.nation, ratio(there)),
			...(now.openings === null || now.applicants === null
				? []
				: [
						home.counts(
							formatNumber(now.openings, language),
							formatNumber(now.applicants, language)
						)
					])
		]
	};
}

function fieldTable(
	speech: HomeSpeech,
	own: AreaSnapshot,
	nation: AreaSnapshot | undefined,
	fields: readonly Field[]
): DataTable {
	const { language } = speech;
	const column = (title: string, at: AreaSnapshot, id: keyof typeof MEASURES) => ({
		title,
		unit: '',
		origin: {
			...balanceOrigin(at),
			measure: id,
			across: 'occupation' as const,
			grouping: 'shortage' as const
		}
	});
	const ratioAt = (name: string, at: AreaSnapshot) =>
		column(`${MEASURES.active_ratio.title[language]} ${name}`, at, 'active_ratio');
	const earlier = own.before === null ? null : { ...own, period: own.before };
	const cell = (value: number | null, decimals: number) => ({
		text: value === null ? speech.words.figure.missing : formatNumber(value, language, decimals),
		value: value === null ? null : roundHalfUp(value, decimals)
	});
	return {
		first: GROUPINGS.shortage.title[language],
		columns: [
			ratioAt(monthName(speech, own.period), own),
			...(earlier ? [ratioAt(monthName(speech, earlier.period), earlier)] : []),
			...(nation ? [ratioAt(speech.home.nation, nation)] : []),
			column(MEASURES.active_openings.title[language], own, 'active_openings'),
			column(MEASURES.active_applicants.title[language], own, 'active_applicants')
		],
		rows: fields.map((field) => ({
			code: field.id,
			name: field.title[language],
			heading: false,
			note: '',
			cells: [
				cell(activeRatio(field.now), 2),
				...(earlier ? [cell(activeRatio(field.earlier), 2)] : []),
				...(field.there ? [cell(activeRatio(field.there), 2)] : []),
				cell(field.now.openings, 0),
				cell(field.now.applicants, 0)
			]
		}))
	};
}
