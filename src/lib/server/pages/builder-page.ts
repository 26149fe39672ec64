import type { Language } from '#lib/base/language.ts';
import { DIMENSIONS, type DimensionId } from '#lib/catalogue/dimension.ts';
import { dataset as declared } from '#lib/catalogue/list.ts';
import { crossSelection } from '#lib/query/cross/cross-selection.ts';
import { defaultView, firstDataset } from '#lib/query/cross/default-view.ts';
import { axisCodesOf } from '#lib/query/cross/keys.ts';
import { isCross, type CrossCatalogue, type KnownDataset } from '#lib/query/cross/known.ts';
import type { CodeName, Names } from '#lib/query/figure-data.ts';
import { pack } from '#lib/query/table.ts';
import { tilePlaces } from '#lib/query/tile-places.ts';
import { codes } from '../data/codes.ts';
import { answer } from '../data/engine.ts';
import { figureValues, sourceNotes } from '../data/figure-data.ts';
import { isPrinted } from '../data/printed-areas.ts';
import { isSample } from '../data/published.ts';
import { publishedCodes } from '../data/published-codes.ts';
import { publishedDatasets } from '../data/published-datasets.ts';
import { revisions } from '../data/revisions.ts';
import { versionOf } from '../data/versions.ts';

/** What the builder of tables knows, and the table with which it begins; null where there is none. */
export async function builderPage(language: Language): Promise<CrossCatalogue | null> {
	const datasets: KnownDataset[] = [];
	for (const dataset of publishedDatasets().filter(isCross)) {
		const values = await figureValues(dataset);
		const changed = revisions(dataset);
		const version = versionOf(dataset);
		const places = tilePlaces(codes('ref_area'), values.ref_area ?? [], language);
		datasets.push({
			id: dataset.id,
			sample: isSample(dataset),
			values,
			sources: sourceNotes(dataset, language),
			...(version === null ? {} : { version }),
			...(changed.length > 0 ? { revisions: changed } : {}),
			...(Object.keys(places).length > 0 ? { places } : {})
		});
	}
	const names = namesOf(datasets, language);
	const first = firstDataset(datasets);
	if (!first) return null;
	const dataset = declared(first.id);
	const view = defaultView(first, names);
	const selection = crossSelection(dataset, view, axisCodesOf(view, first, names));
	return {
		datasets,
		names,
		printed: (first.values.ref_area ?? []).filter(isPrinted),
		first: pack(dataset, await answer(dataset, selection))
	};
}

/** Every code that a dataset has, and the groups above it, in the order of its list. */
function namesOf(datasets: readonly KnownDataset[], language: Language): Names {
	const names: { -readonly [list in keyof Names]: Names[list] } = {};
	for (const dimension of Object.keys(DIMENSIONS) as DimensionId[]) {
		const list = DIMENSIONS[dimension].codes;
		if (!list) continue;
		const all = codes(list);
		const wanted = new Set<string>();
		for (const { values } of datasets)
			for (const code of values[dimension] ?? [])
				for (let at = code; at && !wanted.has(at); at = all.get(at)?.parent ?? '') wanted.add(at);
		if (wanted.size > 0)
			names[dimension] = [...all.values()]
				.filter(({ code }) => wanted.has(code))
				.map(({ code, names: named, parent }): CodeName => [code, named[language], parent]);
	}
	names.source = [...publishedCodes('source').values()].map(({ code, names: named }): CodeName => [
		code,
		named[language],
		''
	]);
	return names;
}
