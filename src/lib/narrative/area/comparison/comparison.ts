import type { Frequency } from '#lib/base/period.ts';
import type { Statement } from '../../claim.ts';
import type { DataTable } from '../../data-table.ts';
import type { HandoutDots } from '../../handout.ts';
import { periodName } from '../../speech.ts';
import { areaName, notesOf, type AreaView } from '../view.ts';
import type { Compared } from './compared.ts';
import { groupDots } from './chart.ts';
import { comparisonLead } from './lead.ts';
import { occupationsTable } from './occupations.ts';
import { holdsWhole } from './whole.ts';
import { factsTable, fieldsTable, wagesTable } from './tables.ts';

/** Some areas side by side, from one table and one period; the first is held against each other. */
export interface Comparison {
	readonly title: string;
	readonly period: string;
	readonly lead: readonly Statement[];
	readonly sample: boolean;
	readonly facts: DataTable;
	readonly fields: DataTable;
	readonly wages: { readonly note: string; readonly table: DataTable };
	readonly groups: HandoutDots;
	readonly all: DataTable;
	readonly notes: readonly string[];
	/** What its tables of counts say beside the notes of every such table. */
	readonly remarks: readonly string[];
	readonly frequency: Frequency;
}

export function comparison(view: AreaView, compared: Compared): Comparison {
	const [first] = compared;
	const remarks = holdsWhole(view, compared) ? [view.area.partOfWholeNote] : [];
	const names = compared.map(({ area }) => areaName(view, area));
	return {
		title: view.area.comparing(names),
		period: periodName(view, first.period),
		lead: comparisonLead(view, compared),
		sample: first.sample,
		facts: factsTable(view, compared),
		fields: fieldsTable(view, compared),
		wages: {
			note: view.area.wagesWhere(areaName(view, first.area)),
			table: wagesTable(view, compared)
		},
		groups: groupDots(view, compared),
		all: occupationsTable(view, compared),
		notes: [...remarks, ...notesOf(view.area, first.frequency)],
		remarks,
		frequency: first.frequency
	};
}
