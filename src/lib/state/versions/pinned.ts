import type { Language } from '#lib/base/language.ts';
import { isVersionId } from '#lib/base/version-id.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { Choice, Figure } from '#lib/catalogue/figure.ts';
import { dataset as declared, figure as figureOf } from '#lib/catalogue/list.ts';
import { publishedJson, publishedText } from '#lib/integrity/published.ts';
import type { FigureData, PageFigures } from '#lib/query/figure-data.ts';
import { figuresFrom, type FigureSource, type Values } from '#lib/query/page-figures.ts';
import { manifestOf, type Manifest } from './manifest.ts';
import { versionSource } from './source.ts';

/** What became of the data of a figure since a version. */
export type Since = 'same' | 'added' | 'changed' | 'withdrawn';

/**
 * Whether a figure's values of a version are those of now, and whether files have come since.
 * @param now the version that the site shows; what it does not hold counts as it is told
 * @param datasets of the figure, and of what its values rest on
 */
export function sinceVersion(
	then: Manifest,
	now: Manifest | null,
	datasets: readonly string[]
): Since {
	const of = ({ files }: Manifest) => files.filter(({ dataset }) => datasets.includes(dataset));
	const own = of(then);
	if (own.some(({ status }) => status === 'withdrawn')) return 'withdrawn';
	if (own.length === 0 || own.some(({ status }) => status === 'older')) return 'changed';
	const known = new Set(own.map(({ file }) => file));
	return now && of(now).some(({ file }) => !known.has(file)) ? 'added' : 'same';
}

/** A figure as it stood, and what asks for its other views. */
export interface Stood {
	readonly figures: PageFigures;
	readonly answer: FigureSource['answer'];
}

/**
 * What an address with a version shows: the figure of then where it is not that of now, else that
 * of now and why. `absent`: nothing of it was published yet; `unknown`: there is no such version;
 * `failed`: it could not be looked up.
 */
export type Pinned =
	| { readonly state: 'added' | 'changed'; readonly stood: Stood }
	| { readonly state: 'same' | 'withdrawn' | 'absent' | 'unknown' | 'failed' };

/** @param id of the version that an address names @param data the figure of now */
export async function pinnedAt(id: string, data: FigureData, language: Language): Promise<Pinned> {
	try {
		return isVersionId(id) ? await lookedUp(id, data, language) : { state: 'unknown' };
	} catch {
		return { state: 'failed' };
	}
}

async function lookedUp(id: string, data: FigureData, language: Language): Promise<Pinned> {
	const { versions } = await publishedJson<{ versions: { id: string }[] }>('v/index.json');
	if (!versions.some((one) => one.id === id)) return { state: 'unknown' };
	const { figure, dataset } = figureOf(data.id);
	const datasets = [dataset, ...(figure.restsOn ? [declared(figure.restsOn.dataset)] : [])];
	const [then, now] = await Promise.all([
		manifestOf(id),
		data.version === undefined ? null : manifestOf(data.version)
	]);
	const state = sinceVersion(
		then,
		now,
		datasets.map((one) => one.id)
	);
	if (state === 'same' || state === 'withdrawn') return { state };
	const stood = await stoodAt(then, datasets, data, language);
	return stood ? { state, stood } : { state: 'absent' };
}

/** Null where nothing of the figure was published in the version. */
async function stoodAt(
	version: Manifest,
	datasets: readonly Dataset[],
	data: FigureData,
	language: Language
): Promise<Stood | null> {
	const source = await versionSource(version, datasets, data, publishedText);
	// What pages fix by their path today, of what there was.
	const open = ({ choices }: Figure, values: Values): Values =>
		Object.fromEntries(
			(Object.entries(choices) as [DimensionId, Choice][])
				.filter(([, { answer }]) => answer === 'path')
				.map(([name]) => [
					name,
					data.values[name]?.filter((one) => values[name]?.includes(one)) ?? []
				])
		);
	const figures = await figuresFrom(source, [data.id], language, undefined, { open });
	return figures.figures.length > 0 ? { figures, answer: source.answer } : null;
}
