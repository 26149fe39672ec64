import type { Language } from '#lib/base/language.ts';
import { loadExploreWords } from '#lib/base/words/explore/load.ts';
import { loadWords } from '#lib/base/words/load.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { dataset as declared } from '#lib/catalogue/list.ts';
import { crossScene, type CrossScene } from '#lib/narrative/cross/scene.ts';
import { crossSelection } from '#lib/query/cross/cross-selection.ts';
import { axisCodesOf } from '#lib/query/cross/keys.ts';
import type { CrossCatalogue, KnownDataset } from '#lib/query/cross/known.ts';
import { defaultView } from '#lib/query/cross/default-view.ts';
import type { CrossView } from '#lib/query/cross/view.ts';
import { rowsOf, type Row } from '#lib/query/table.ts';
import { builderPage } from '#lib/server/pages/builder-page.ts';
import { answer } from './plain-engine.ts';

const kept = new Map<Language, Promise<CrossCatalogue>>();

/** What the builder's page knows, from the data folder. */
export function catalogueIn(language: Language = 'ja'): Promise<CrossCatalogue> {
	const found =
		kept.get(language) ??
		builderPage(language).then((catalogue) => {
			if (!catalogue) throw new Error('data/ has no table');
			return catalogue;
		});
	kept.set(language, found);
	return found;
}

export async function knownOf(id: string, language: Language = 'ja'): Promise<KnownDataset> {
	const found = (await catalogueIn(language)).datasets.find((one) => one.id === id);
	if (!found) throw new RangeError(`no dataset ${id}`);
	return found;
}

/** The first table of a dataset with some things chosen otherwise. */
export async function viewOf(id: string, over: Partial<CrossView> = {}): Promise<CrossView> {
	const { names } = await catalogueIn();
	const base = defaultView(await knownOf(id), names);
	return { ...base, ...over, codes: { ...base.codes, ...over.codes } };
}

/** The answer to a view, by a loop over the rows of data/. */
export async function answered(view: CrossView): Promise<Row[]> {
	const dataset = declared(view.dataset);
	const { names } = await catalogueIn();
	const axes = axisCodesOf(view, await knownOf(view.dataset), names);
	return rowsOf(await answer(dataset, crossSelection(dataset, view, axes)));
}

interface Given {
	readonly rows?: readonly Row[];
	readonly language?: Language;
	/** The declaration with something else in it: a break, say. */
	readonly dataset?: Partial<Dataset>;
}

/** A view with its answer, or with rows given. */
export async function sceneFor(
	view: CrossView,
	{ rows, language = 'ja', dataset }: Given = {}
): Promise<CrossScene> {
	return crossScene({
		view,
		rows: rows ?? (await answered(view)),
		dataset: { ...declared(view.dataset), ...dataset },
		known: await knownOf(view.dataset, language),
		names: (await catalogueIn(language)).names,
		language,
		words: await loadWords(language),
		said: (await loadExploreWords(language)).builder
	});
}
