import type { Language } from '#lib/base/language.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { dataset } from '#lib/catalogue/list.ts';
import { earlier } from '#lib/narrative/compare.ts';
import type { AreaNotes } from '#lib/narrative/area/sources.ts';
import { areaSnapshot, type AreaBook, type AreaSnapshot } from '#lib/query/area/snapshot.ts';
import { areaTables } from '#lib/query/area/tables.ts';
import type { Selection } from '#lib/query/selection.ts';
import { rowsOf, type Row } from '#lib/query/table.ts';
import { answer } from '../data/engine.ts';
import { figureValues, sourceNotes } from '../data/figure-data.ts';
import { once } from '../data/once.ts';
import { isSample } from '../data/published.ts';

/** Openings and applicants, and the wages that go with them, by month and by fiscal year. */
export const KINDS = (['month', 'fiscal-year'] as const).map((frequency) => {
	const { balance, wages } = areaTables(frequency);
	return [dataset(balance), dataset(wages)] as const;
});

type Kind = (typeof KINDS)[number];

/** Everything that the pages tell of one area, asked once. */
export const areaBook = once(async (area: string): Promise<AreaBook> => {
	const all = await Promise.all(KINDS.map(([balance, wages]) => snapshotOf(area, balance, wages)));
	return all.filter((one) => one !== null);
});

async function snapshotOf(
	area: string,
	balance: Dataset,
	wages: Dataset
): Promise<AreaSnapshot | null> {
	const { ref_area = [], time_period = [] } = await figureValues(balance);
	const latest = time_period.at(-1);
	if (latest === undefined || !ref_area.includes(area)) return null;
	const before = earlier(balance, time_period, latest).period;
	const where = { ref_area: [area], employment: ['regular'] };
	const rows = await rowsAt(balance, {
		...where,
		time_period: [latest, ...(before === null ? [] : [before])]
	});
	// Real and made-up values never stand in one profile.
	const paid =
		isSample(wages) === isSample(balance)
			? await rowsAt(wages, {
					...where,
					employment: ['full_time'],
					time_period: [latest],
					...(wages.dimensions.includes('basis') && { basis: ['reception'] })
				})
			: [];
	const head = { area, frequency: balance.frequency, period: latest, before };
	return areaSnapshot({ ...head, sample: isSample(balance) }, rows, paid);
}

const rowsAt = async (from: Dataset, where: Selection['where']): Promise<Row[]> =>
	rowsOf(await answer(from, { dataset: from.id, where }));

/** The sources of one kind, each once; of wages only where they stand in the snapshots. */
export function sourcesOf([balance, wages]: Kind, language: Language): AreaNotes {
	const distinct = (of: Dataset) => [
		...new Map(sourceNotes(of, language).map((note) => [note.title, note])).values()
	];
	return {
		counts: distinct(balance),
		wages: isSample(wages) === isSample(balance) ? distinct(wages) : []
	};
}
