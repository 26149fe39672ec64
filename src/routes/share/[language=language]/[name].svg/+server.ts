import { error } from '@sveltejs/kit';
import { loadWords } from '#lib/base/words/load.ts';
import { cardName, SHARED_FIGURES } from '#lib/catalogue/share.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { drawingOf } from '#lib/components/figure/picture.ts';
import { card } from '#lib/export/picture/card.ts';
import { sourceLine } from '#lib/narrative/citation.ts';
import { finding } from '#lib/narrative/finding.ts';
import { scope, subject } from '#lib/narrative/title.ts';
import { pageFigures } from '#lib/server/data/figure-data.ts';
import { cardEntries } from '#lib/server/pages/card-entries.ts';
import { defaultScene } from '#lib/state/scene.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = cardEntries;

/** The picture that stands for a page in a chat; `npm run build` makes a PNG of it. */
export const GET: RequestHandler = async ({ params: { language, name } }) => {
	const [, id] = SHARED_FIGURES.find(([page]) => cardName(page) === name) ?? error(404);
	const figures = await pageFigures([id], language);
	const [data] = figures.figures;
	if (!data) error(404);
	const scene = defaultScene(data, figures, language, await loadWords(language));
	const { sample } = scene.words;
	const said = {
		site: SITE.name[language],
		title: subject(scene),
		scope: scope(scene),
		finding: finding(scene),
		sample: data.sample ? `${sample.mark}　${sample.text}` : null,
		source: sourceLine(scene)
	};
	return new Response(card(drawingOf(scene), said, language), {
		headers: { 'Content-Type': 'image/svg+xml' }
	});
};
