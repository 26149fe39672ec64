import { bandSentences } from './kinds/bands/band-sentences.ts';
import { dotsSentences } from './kinds/dots/dots-sentences.ts';
import { matrixSentences } from './kinds/matrix/matrix-sentences.ts';
import { rankingSentences } from './kinds/bars/ranking-sentences.ts';
import { textOf, type Statement } from './claim.ts';
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

/** What the figure says, each sentence with what it claims. */
export const statements = (scene: Scene): Statement[] => SENTENCES[scene.figure.kind](scene);

/** The same as a text; also the text alternative of the figure. */
export const finding = (scene: Scene): string => textOf(statements(scene), scene.language);
