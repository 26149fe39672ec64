import { error } from '@sveltejs/kit';
import type { Language } from '#lib/base/language.ts';
import { dataset } from '#lib/catalogue/list.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { areaProfile, factTable } from '#lib/narrative/area/profile.ts';
import { officeHistory } from '#lib/narrative/area/history.ts';
import { areaSources, type AreaSources } from '#lib/narrative/area/sources.ts';
import { areaName, type AreaView } from '#lib/narrative/area/view.ts';
import { periodName } from '#lib/narrative/speech.ts';
import { activeFactsOf } from '#lib/query/area/tables.ts';
import { sourcesLine } from '#lib/narrative/citation.ts';
import type { AreaSnapshot } from '#lib/query/area/snapshot.ts';
import { rowsOf } from '#lib/query/table.ts';
import { awaitedTables } from './awaited.ts';
import { areaBook, KINDS, sourcesOf } from './area-book.ts';
import { areaView } from './area-view.ts';
import { profileAreas } from './areas.ts';
import { servedBy } from './office-municipalities.ts';
import { codes } from '../data/codes.ts';
import { answer } from '../data/engine.ts';
import { sourceNotes } from '../data/figure-data.ts';
import { isSample } from '../data/published.ts';

export const profileEntries = () =>
	SITE.languages.flatMap((language) =>
		profileAreas(language).map(({ slug }) => ({ language, area: slug }))
	);

/** The real snapshot of an area where there is one, else the made-up one. */
async function shownOf(area: string): Promise<AreaSnapshot | undefined> {
	const book = await areaBook(area);
	return book.find(({ sample }) => !sample) ?? book[0];
}

/** The snapshot of the same kind of the area above: the prefecture of an office, else the nation. */
async function besideOf(snapshot: AreaSnapshot): Promise<AreaSnapshot[]> {
	const other = snapshot.area === SITE.area ? SITE.nation : SITE.area;
	const book = await areaBook(other);
	return book.filter(
		({ frequency, period, sample }) =>
			frequency === snapshot.frequency && period === snapshot.period && sample === snapshot.sample
	);
}

function sources(view: AreaView, { frequency, sample }: AreaSnapshot): AreaSources {
	const kind = KINDS.find(([balance]) => balance.frequency === frequency);
	if (!kind) throw new RangeError(`no table by ${frequency}`);
	return areaSources(view, sourcesOf(kind, view.language), sample);
}

/** Where an office has no published months: the real year of the prefecture and the nation. */
async function realYear(view: AreaView, snapshot: AreaSnapshot | undefined) {
	if (snapshot && !snapshot.sample) return null;
	const prefecture = (await areaBook(SITE.area)).find(({ sample }) => !sample);
	if (!prefecture) return null;
	return {
		period: periodName(view, prefecture.period),
		area: areaName(view, prefecture.area),
		frequency: prefecture.frequency,
		table: factTable(
			view,
			prefecture,
			await besideOf(prefecture),
			activeFactsOf(prefecture.frequency)
		),
		source: sources(view, prefecture).counts
	};
}

const RATIOS = dataset('office-ratios');

async function history(view: AreaView, area: string) {
	const rows = rowsOf(await answer(RATIOS, { dataset: RATIOS.id, where: { ref_area: [area] } }));
	const sourceName = (code: string) => codes('source').get(code)?.names[view.language] ?? code;
	const table = officeHistory(view, area, { rows, sample: isSample(RATIOS) }, sourceName);
	return (
		table && {
			table,
			scope: RATIOS.scope[view.language],
			source: sourcesLine(view, {
				sources: sourceNotes(RATIOS, view.language),
				sample: isSample(RATIOS)
			})
		}
	);
}

/** Everything that the sheet of an area prints. Ends in 404 for an unknown area. */
export async function profilePage({ language, area: slug }: { language: Language; area: string }) {
	const areas = profileAreas(language);
	const area = areas.find((one) => one.slug === slug);
	if (!area) error(404);
	const snapshot = await shownOf(area.code);
	const view = await areaView(language);
	return {
		area,
		areas,
		title: view.area.profile(area.name),
		/** Null where nothing of the area is known but for the tables below. */
		told: snapshot
			? {
					profile: areaProfile(view, snapshot, await besideOf(snapshot)),
					sources: sources(view, snapshot)
				}
			: null,
		serves: servedBy(area.code, language),
		awaited: snapshot ? [] : awaitedTables(KINDS.flat(), language),
		real: await realYear(view, snapshot),
		history: await history(view, area.code)
	};
}
