import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import { punctuation } from '#lib/base/punctuation.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { DotRow } from '#lib/charts/dot-plot/options.ts';
import type { BarRow } from '#lib/charts/ranked-bars/options.ts';
import type { TileRow } from '#lib/charts/tile-map/options.ts';
import type { Key } from '#lib/query/cross/keys.ts';
import { absenceWord } from '../../absence.ts';
import { crossCell, printedAs, printedNumber } from '../cross-cell.ts';
import { columnTitle, type CrossTable } from '../cross-table.ts';
import { codesName, type CrossScene } from '../scene.ts';
import { shownTitle } from '../title.ts';
import type { CrossChart } from './cross-chart.ts';
import { cut, drawn, FIRST, measureOf, periodsOf, tick, unitOf } from './parts.ts';

const LOOKS = ['disc-main', 'stroke-main', 'disc-comparison', 'stroke-comparison'] as const;

/** The column that a picture of one column draws: by which the table is sorted, else the last. */
function drawnColumn({ view, pivot }: CrossScene): { key: Key | undefined; at: number } {
	const sorted = pivot.columns.findIndex(({ id }) => id === view.sort?.column);
	const at = sorted < 0 ? pivot.columns.length - 1 : sorted;
	return { key: pivot.columns[at], at };
}

/** Totals are so much longer than their parts that these would vanish. */
const isDrawn = (scene: CrossScene, { level, key }: CrossTable['rows'][number]): boolean =>
	level !== 'total' &&
	!(key.codes.ref_area === SITE.nation && scene.view.rows.at(-1) === 'ref_area');

function drawnRows(scene: CrossScene, table: CrossTable) {
	const some = table.rows.filter((row) => isDrawn(scene, row));
	return cut(scene, some.length > 0 ? some : table.rows);
}

const fullName = ({ language }: CrossScene, { group, name }: CrossTable['rows'][number]): string =>
	group ? `${group}${punctuation(language).gap}${name}` : name;

export function barsChart(scene: CrossScene, table: CrossTable): CrossChart {
	const { words, language } = scene;
	const { key, at } = drawnColumn(scene);
	const measure = key?.measure ?? measureOf(scene);
	const { kept, said } = drawnRows(scene, table);
	const overTime = scene.view.rows.includes('time_period');
	const rows = kept.map((row): BarRow => {
		const cell = row.cells[at];
		return {
			id: row.key.id,
			name: fullName(scene, row),
			value: cell?.value ?? null,
			label: cell?.text ?? '',
			...(cell?.reason ? { absent: cell.reason } : {}),
			...(cell?.mark ? { status: cell.mark } : {}),
			emphasis: row.key.codes.ref_area === SITE.area && scene.view.rows.at(-1) === 'ref_area'
		};
	});
	return {
		form: 'bars',
		said: [...drawn(scene, key), ...said],
		rows: overTime ? rows : byValue(rows),
		options: {
			first: FIRST,
			ranked: !overTime,
			formatTick: tick(scene, measure),
			unit: unitOf(scene, measure).long,
			words: {
				missing: absenceWord(scene),
				statuses: words.status,
				rest: words.figure.rest(formatNumber(Math.max(0, rows.length - FIRST), language)),
				small: ''
			}
		}
	};
}

const byValue = (rows: readonly BarRow[]): BarRow[] =>
	[...rows].sort(
		(a, b) => Number(a.value === null) - Number(b.value === null) || (b.value ?? 0) - (a.value ?? 0)
	);

/** The last columns that dots can be told apart for. */
export function dotsChart(scene: CrossScene, table: CrossTable): CrossChart {
	const { words, language } = scene;
	const measure = measureOf(scene);
	const columns = table.columns
		.map((key, at) => ({ key, at }))
		.filter(({ key }) => (key.measure ?? measure) === measure)
		.slice(-LOOKS.length);
	const { kept, said } = drawnRows(scene, table);
	return {
		form: 'dots',
		said: [
			...(columns.length < table.columns.length
				? [scene.said.drawn(words.list(columns.map(({ key }) => columnTitle(scene, key))))]
				: []),
			...said
		],
		rows: kept.map((row): DotRow => ({
			id: row.key.id,
			name: fullName(scene, row),
			dots: columns.map(({ at }) => {
				const cell = row.cells[at];
				return { value: cell?.value ?? null, label: cell?.text ?? '', status: cell?.mark };
			})
		})),
		options: {
			first: FIRST,
			series: columns.map(({ key }, turn) => ({
				id: key.id,
				name: columnTitle(scene, key),
				short: turn >= columns.length - 2 ? columnTitle(scene, key) : null,
				look: LOOKS[turn] ?? 'disc-main'
			})),
			formatTick: tick(scene),
			unit: unitOf(scene).long,
			words: {
				missing: absenceWord(scene),
				statuses: words.status,
				rest: words.figure.rest(formatNumber(Math.max(0, kept.length - FIRST), language)),
				start: words.band.start
			}
		}
	};
}

/** Of every other axis one code: that of the drawn column, or the first row. */
export function mapChart(scene: CrossScene, table: CrossTable): CrossChart {
	const { words, known } = scene;
	const { key } = drawnColumn(scene);
	const [row] = table.rows;
	const last = periodsOf(scene).at(-1);
	const { ref_area: _, ...at } = {
		...row?.key.codes,
		...(last === undefined ? {} : { time_period: last }),
		...key?.codes
	};
	const measure = key?.measure ?? measureOf(scene);
	const { decimals } = printedAs(scene, measure);
	const rows = Object.entries(known.places ?? {}).map(
		([code, { slug: _slug, ...where }]): TileRow => {
			const cell = crossCell(scene, measure, { ...at, ref_area: code });
			return {
				...where,
				id: code,
				value: cell.value === null ? null : roundHalfUp(cell.value, decimals),
				label: cell.text,
				...(cell.reason ? { absent: cell.reason } : {})
			};
		}
	);
	return {
		form: 'map',
		said: [
			scene.said.drawn(
				codesName(scene, at as Partial<Record<DimensionId, string>>) || shownTitle(scene, measure)
			)
		],
		rows,
		options: {
			formatLimit: (value) => printedNumber(scene, measure, value),
			unit: `${shownTitle(scene, measure)}${words.title.join}${words.title.unit(unitOf(scene, measure).long)}`,
			words: { ...words.tiles, missing: absenceWord(scene), small: '' }
		}
	};
}
