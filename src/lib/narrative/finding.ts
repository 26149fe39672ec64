import { bandSentences } from './band-sentences.ts';
import { rankingSentences } from './ranking-sentences.ts';
import type { Scene } from './scene.ts';
import { seriesSentences } from './series-sentences.ts';

const SENTENCES = {
	ranking: rankingSentences,
	tiles: rankingSentences,
	band: bandSentences,
	series: seriesSentences
} as const;

/** What the figure says, in one or a few sentences; also its text alternative. */
export const finding = (scene: Scene): string =>
	SENTENCES[scene.figure.kind](scene).join(scene.language === 'en' ? ' ' : '');
