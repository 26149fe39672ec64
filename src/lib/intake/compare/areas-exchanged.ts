import { group } from 'd3';
import { storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import type { Label } from '#lib/base/language.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { Merged } from '../merge/merge.ts';
import type { Books } from '../profile/books.ts';
import type { RealFiles } from '../published.ts';
import { incomingOf, type Incoming, type IncomingRow } from './incoming.ts';
import { areaPlace, History, type Points } from './points.ts';
import { referencesOf } from './reference.ts';
import { COMPARE_RULES } from './rules.ts';
import { kindOf } from './scale.ts';
import { rootOf } from './whole-table.ts';

/** Datasets that have the same ratios of the same areas and months from another source. */
const TWINS: Readonly<Record<string, string>> = {
	headline: 'prefecture-ratios',
	'prefecture-ratios': 'headline'
};

/** Revised values differ by less: of 7,645 sound pairs none is taken for exchanged. */
const APART = 0.05;
/** Of 1,112 sound pairs none lies so far on one side in one ratio and on the other in the other. */
const FAR = 0.1;

interface Exchanged {
	readonly measure: string;
	readonly row: Placed;
	readonly other: string;
	readonly with: Label | string;
}

/**
 * Ratios of two areas that stand in each other's place: seen from another source of the same month,
 * and where there is none from the other ratio of the same rows.
 */
export function exchangedAreas(
	merged: readonly Merged[],
	real: RealFiles,
	books: Books
): Sighting[] {
	return [...group(merged, ({ target }) => target.dataset)].flatMap(([id, own]) => {
		const twin = TWINS[id];
		if (twin === undefined) return [];
		const dataset = datasetOf(id);
		const history = new History(datasetOf(twin), real, books);
		const nation = rootOf(books.of('ref_area').entries);
		const past = new History(dataset, real, books);
		const found = own.flatMap(incomingOf).flatMap((incoming) => {
			// Where months of its own are published, what is not as they were is told by these.
			const isFirst =
				past.at(incoming.when).size === 0 && referencesOf(incoming.when, past).length === 0;
			return inMonth(incoming, dataset, history, isFirst ? nation : null);
		});
		// A column is exchanged in all of its months: that is one slip.
		return storedMeasures(dataset).flatMap((measure) => {
			const slips = found.filter((one) => one.measure === measure);
			const [first] = slips;
			if (!first) return [];
			const { row, other, with: beside } = first;
			const words = {
				measure: dataset.measures[measure]?.title ?? measure,
				own: history.areaName(row.area),
				other: history.areaName(other),
				with: beside,
				count: slips.length
			};
			const spot = row.row.source?.cells.get(measure)?.spot ?? row.row.source?.spot;
			return [sighting(COMPARE_RULES.areasExchanged, spot ?? { file: '' }, words)];
		});
	});
}

interface Placed extends IncomingRow {
	readonly area: string;
	/** Everything else that its values are of. */
	readonly scope: string;
}

function placedIn(rows: readonly IncomingRow[], dataset: Dataset): Placed[] {
	const place = areaPlace(dataset);
	return rows.map((row) => {
		const codes = row.series.split(' ');
		const scope = codes.toSpliced(place, 1).join(' ');
		return { ...row, area: codes[place] ?? '', scope };
	});
}

/** @param nation of a first table, in which others are opposed to it by their other ratio, or null */
function inMonth(
	{ when, rows }: Incoming,
	dataset: Dataset,
	history: History,
	nation: string | null
): Exchanged[] {
	const twin = history.at(when);
	const ratios = storedMeasures(dataset).filter((id) => kindOf(dataset, id) === 'ratio');
	const scopes = group(placedIn(rows, dataset), ({ scope }) => scope);
	const pairs = [...scopes.values()].flatMap((same) =>
		same.flatMap((one, at) => same.slice(at + 1).map((other): Pair => [one, other]))
	);
	return pairs.flatMap((pair) => {
		const [row, { area: other }] = pair;
		const known = ratios.map((measure) => ({ measure, is: againstTwin(pair, measure, twin) }));
		const bySource = known.filter(({ is }) => is === true);
		if (bySource.length > 0)
			return bySource.map(({ measure }) => ({
				measure,
				row,
				other,
				with: history.dataset.title
			}));
		const [first, second] = ratios;
		const isOpen = known.some(({ is }) => is === null) && pair.some(({ area }) => area === nation);
		if (!isOpen || first === undefined || second === undefined) return [];
		// Which of the two is exchanged cannot be told: the one that no other source has.
		const measure = known.findLast(({ is }) => is === null)?.measure ?? second;
		const beside = measure === first ? second : first;
		const title = dataset.measures[beside]?.title ?? beside;
		return areOpposed(pair, first, second) ? [{ measure, row, other, with: title }] : [];
	});
}

type Pair = readonly [Placed, Placed];

/** Whether both lie nearer to the other's value of another source; null where it has none. */
function againstTwin(pair: Pair, measure: string, twin: Points): boolean | null {
	const [now, other] = pair.map(({ values }) => values.get(measure));
	const [mine, theirs] = pair.map(({ series }) => twin.get(series)?.get(measure));
	if (now === undefined || other === undefined) return null;
	if (mine === undefined || theirs === undefined) return null;
	const asTold = Math.abs(now - mine) + Math.abs(other - theirs);
	const exchanged = Math.abs(now - theirs) + Math.abs(other - mine);
	return exchanged < asTold / 2 && asTold - exchanged > APART;
}

/** Whether one area is plainly above the other in one ratio and plainly below it in the other. */
function areOpposed(pair: Pair, first: string, second: string): boolean {
	const [a, b] = [first, second].map((measure) => {
		const [one, other] = pair.map(({ values }) => values.get(measure) ?? 0);
		return one && other ? Math.log(one / other) : 0;
	});
	return (
		a !== undefined && b !== undefined && a * b < 0 && Math.min(Math.abs(a), Math.abs(b)) > FAR
	);
}
