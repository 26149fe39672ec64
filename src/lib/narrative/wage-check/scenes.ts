import { figure as declared } from '#lib/catalogue/list.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { FigureData } from '#lib/query/figure-data.ts';
import type { Chosen } from '#lib/query/question.ts';
import { unpack, type PackedTable, type Row } from '#lib/query/table.ts';
import type { WageCase } from '#lib/query/wage-case.ts';
import type { Scene } from '../scene.ts';
import type { WageEmployment } from './facts.ts';
import type { Basis } from './published.ts';

/** What the figures of the wage check have in common. */
export type WageCheckBase = Pick<Scene, 'names' | 'language' | 'words'>;

const scene = (
	base: WageCheckBase,
	data: FigureData,
	table: PackedTable,
	chosen: Chosen,
	holds: (row: Row) => boolean
): Scene => {
	const { figure, dataset } = declared(data.id);
	return {
		...base,
		figure,
		dataset,
		data,
		chosen,
		measure: figure.measures[0] ?? '',
		by: 'value',
		order: 'listed',
		scale: 'common',
		form: 'bubbles',
		level: 'middle',
		within: null,
		threshold: 0,
		from: null,
		rows: unpack(dataset, table).filter(holds)
	};
};

const of = (employment: WageEmployment) => (row: Row) => row['employment'] === employment;

/** The job in every area in the last month. */
export const areasScene = (
	base: WageCheckBase,
	data: FigureData,
	{ areas, occupation }: WageCase,
	employment: WageEmployment
): Scene =>
	scene(
		base,
		data,
		areas,
		{ occupation, employment, time_period: data.values.time_period?.at(-1) ?? '' },
		of(employment)
	);

/** The job in the area over the months of the case. */
export function monthsScene(
	base: WageCheckBase,
	data: FigureData,
	{ area, months, occupation }: WageCase,
	employment: WageEmployment
): Scene {
	const made = scene(
		base,
		data,
		months,
		{ ref_area: area, occupation, employment },
		of(employment)
	);
	const first = made.rows.map((row) => String(row['time_period'])).sort()[0];
	return { ...made, from: first ?? null };
}

/** The published fiscal years of the home area and the nation. */
export const yearsScene = (
	base: WageCheckBase,
	data: FigureData,
	{ years, occupation }: WageCase,
	employment: WageEmployment,
	basis: Basis
): Scene =>
	scene(
		base,
		data,
		years,
		{ ref_area: SITE.area, occupation, employment, basis },
		(row) => of(employment)(row) && row['basis'] === basis
	);
