import { formatNumber } from '#lib/base/number.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { BarRow, RankedBarsOptions } from '#lib/charts/ranked-bars/options.ts';
import { absenceWord } from '../../absence.ts';
import { baseOf, smallBaseText } from '../../base.ts';
import { absence } from '../../row-cell.ts';
import { markOf } from '../../revision.ts';
import { ratioReference } from '../../reference.ts';
import { periodBefore, ranking, type RankedItem } from '../../ranking.ts';
import { drawnQuantity, quantityText, type Quantity } from '../../quantity.ts';
import { printedWithUnit, valueName, type Scene } from '../../scene.ts';

export interface RankingChart {
	readonly rows: readonly BarRow[];
	readonly options: RankedBarsOptions;
}

/** How many bars stand open; areas are few enough to be shown all. */
const FIRST = 20;

/** The address of an item's own page. */
export type ItemAddress = (code: string) => string;

/** The bars of a ranking, and how their axis and key are written. */
export function rankingChart(scene: Scene, address?: ItemAddress): RankingChart {
	const { figure, words, measure, language, by } = scene;
	const quantity = drawnQuantity(scene);
	const rows = ranking(scene).map((item) => bar(scene, item, address));
	const before = by === 'change' ? null : periodBefore(scene);
	const isRatio = by === 'value' && scene.dataset.measures[measure]?.unit === 'times';
	const reference = ratioReference(scene);
	const first = figure.across === 'ref_area' ? rows.length : FIRST;
	return {
		rows,
		options: {
			first,
			formatTick: (value) => formatNumber(value, language, isRatio ? 1 : tickDecimals(quantity)),
			references:
				reference === null
					? []
					: [{ value: reference, label: printedWithUnit(scene, measure, reference) }],
			unit: quantity.unit.long,
			words: {
				missing: absenceWord(scene),
				statuses: words.status,
				rest: words.figure.rest(formatNumber(Math.max(0, rows.length - first), language)),
				small: smallBaseText(scene),
				...(before === null ? {} : { comparison: valueName(scene, 'time_period', before) })
			}
		}
	};
}

/** Points of a ratio are small numbers: their axis needs a decimal. */
const tickDecimals = ({ decimals }: Quantity): number => (decimals === 2 ? 1 : 0);

function bar(
	scene: Scene,
	{ code, name, value, small, base, before, row }: RankedItem,
	address: ItemAddress | undefined
): BarRow {
	const { figure, measure } = scene;
	const quantity = drawnQuantity(scene);
	const basis = baseOf(scene);
	return {
		id: code,
		name,
		...(address ? { href: address(code) } : {}),
		value,
		label: quantityText(scene, quantity, value),
		...(scene.by === 'change' && value === null ? { absent: quantity.missing } : {}),
		...absence(scene, measure, row),
		status: markOf(scene, measure, row),
		small,
		comparison: before,
		emphasis: figure.across === 'ref_area' && code === SITE.area,
		...(small && basis && { note: basis.note(base) })
	};
}
