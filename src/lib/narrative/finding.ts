import { bandSentences } from './kinds/bands/band-sentences.ts';
import { dotsSentences } from './kinds/dots/dots-sentences.ts';
import { matrixSentences } from './kinds/matrix/matrix-sentences.ts';
import { rankingSentences } from './kinds/bars/ranking-sentences.ts';
import type { Scene } from './scene.ts';
import { seriesSentences } from './kinds/series/series-sentences.ts';

const SENTENCES = {
	ranking: rankingSentences,
	tiles: rankingSentences,
	band: bandSentences,
	dots: dotsSentences,
	series: seriesSentences,
	heatmap: matrixSentences,
	multiples: matrixSentences
} as const;

/** What the figure says, in one or a few sentences; also its text alternative. */
export const finding = (scene: Scene): string =>
	SENTENCES[scene.figure.kind](scene).join(scene.language === 'en' ? ' ' : '');
