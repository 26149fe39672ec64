import { formatNumber } from '#lib/base/number.ts';
import { unitOf } from '#lib/catalogue/measure.ts';
import { behind, UNITS } from '#lib/catalogue/unit.ts';
import { dataset as declared } from '#lib/catalogue/list.ts';
import { placing } from '#lib/query/few.ts';
import type { Row } from '#lib/query/table.ts';
import { absenceWord } from './absence.ts';
import type { Over } from './claim.ts';
import { measureOf, numberIn, type Scene } from './scene.ts';

/** The count on which the values of a figure rest, in its own dataset or in another. */
export interface Base {
	readonly title: string;
	/** Values on fewer are not compared; 0 compares all. */
	readonly threshold: number;
	readonly withUnit: (count: number) => string;
	/** What stands at a value that rests on too few: its count, or the word for none. */
	readonly note: (count: number | null) => string;
	/** The count of a row where it is known, and whether it is too small. */
	readonly of: (row: Row | undefined) => { readonly count: number | null; readonly small: boolean };
	readonly claim: NonNullable<Over['base']>;
}

/** Null where the figure has none, or where nothing is known of it. */
export function baseOf(scene: Scene): Base | null {
	const { figure, dataset, data, threshold } = scene;
	if (figure.base) {
		const { measure } = figure.base;
		return {
			...said(scene, dataset.id, measure),
			threshold,
			of: (row) => {
				const count = numberIn(row, measure);
				return { count, small: (count ?? 0) < threshold };
			},
			claim: { measure, least: threshold }
		};
	}
	const { restsOn } = figure;
	const { few } = data;
	if (!restsOn || !few) return null;
	const placeOf = placing(dataset, declared(restsOn.dataset), figure.across);
	return {
		...said(scene, restsOn.dataset, restsOn.measure),
		threshold: restsOn.threshold,
		of: (row) => {
			const place = row && placeOf(row);
			const count = place && few[place.set]?.[place.item];
			return { count: count ?? null, small: count !== undefined };
		},
		claim: { measure: restsOn.measure, least: restsOn.threshold, dataset: restsOn.dataset }
	};
}

function said(scene: Scene, dataset: string, measure: string) {
	const { language, chosen } = scene;
	const found = measureOf({ dataset: declared(dataset) }, measure);
	const unit = UNITS[unitOf(found, chosen)].short[language];
	const title = found.title[language];
	const withUnit = (count: number) => {
		const number = formatNumber(count, language);
		return `${number}${behind(number, unit)}`;
	};
	return {
		title,
		withUnit,
		note: (count: number | null) =>
			`${title} ${count === null ? absenceWord(scene) : withUnit(count)}`
	};
}

/** The words for a value whose base is below the threshold; empty where the figure has no base. */
export function smallBaseText(scene: Scene): string {
	const base = baseOf(scene);
	if (!base) return '';
	return scene.words.figure.small(base.withUnit(base.threshold), base.title);
}
