import type { Language } from '#lib/base/language.ts';
import { loadWords } from '#lib/base/words/load.ts';
import type { Scene } from '#lib/narrative/scene.ts';

/** A figure as its page prints it, from the data folder that is set. */
export async function sceneOf(
	id: string,
	language: Language = 'ja',
	area?: string
): Promise<Scene> {
	const { SITE } = await import('#lib/catalogue/site.ts');
	const { pageFigures } = await import('#lib/server/data/figure-data.ts');
	const { defaultScene } = await import('#lib/state/scene.ts');
	const figures = await pageFigures([id], language, area ?? SITE.area);
	const [data] = figures.figures;
	if (!data) throw new Error(`nothing to draw in ${id}`);
	return defaultScene(data, figures, language, await loadWords(language));
}
