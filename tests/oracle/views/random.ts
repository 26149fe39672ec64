import { loadWords } from '#lib/base/words/load.ts';
import type { Language } from '#lib/base/language.ts';
import type { Figure } from '#lib/catalogue/figure.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import type { Scene } from '#lib/narrative/scene.ts';
import type { FigureData } from '#lib/query/figure-data.ts';
import { question } from '#lib/query/question.ts';
import { rowsOf } from '#lib/query/table.ts';
import { answer } from '#lib/server/data/engine.ts';
import { viewOf, VIEW_PARAMETERS } from '#lib/state/choices.ts';
import { stream, type Stream } from '../../../scripts/sample/random.ts';
import { printedFigure, fixedOf } from './scenes.ts';

/** What an address may say of a figure, sensible or not: what it does not accept is left out. */
function address(random: Stream, figure: Figure, data: FigureData): URLSearchParams {
	const params = new URLSearchParams();
	const set = (name: string, values: readonly string[]) => {
		const value = values[Math.floor(random() * values.length)];
		if (value !== undefined && random() < 0.6) params.set(name, value);
	};
	for (const [dimension, values] of Object.entries(data.values)) set(dimension, values);
	const offered: Readonly<Record<(typeof VIEW_PARAMETERS)[number], readonly string[]>> = {
		form: ['dumbbell', 'season'],
		measure: figure.drawn ?? [],
		level: ['major'],
		by: ['change'],
		order: ['name', 'level', 'change'],
		scale: ['own'],
		within: data.groups ?? [],
		threshold: ['0', '1', '20', '100', '500', '5000'],
		from: data.values.time_period ?? []
	};
	for (const [name, values] of Object.entries(offered)) set(name, values);
	return params;
}

export interface Viewed {
	readonly scene: Scene;
	/** The address that shows it, to look at what is wrong. */
	readonly address: string;
}

/** Views as readers could choose them; the same for the same seed. */
export async function* viewed(
	seed: string,
	count: number,
	languages: readonly Language[]
): AsyncGenerator<Viewed> {
	const random = stream(seed);
	const any = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
	const figures = DATASETS.flatMap((dataset) =>
		dataset.figures.map((figure) => ({ dataset, figure }))
	);
	for (let made = 0; made < count;) {
		const chosen = any(figures);
		const language = any(languages);
		if (!chosen || !language) return;
		const { dataset, figure } = chosen;
		const fixed = any(await fixedOf(dataset, figure)) ?? {};
		const page = await printedFigure(figure, fixed, language, await loadWords(language));
		const [data] = page?.page.figures ?? [];
		if (!page || !data) continue;
		const params = address(random, figure, data);
		const view = viewOf(figure, data, params);
		const rows = rowsOf(await answer(dataset, question(dataset, figure, view.chosen)));
		made += 1;
		yield {
			scene: { ...page.scene, ...view, rows },
			address: `${language} ${figure.id} ${JSON.stringify(fixed)} ?${params}`
		};
	}
}
