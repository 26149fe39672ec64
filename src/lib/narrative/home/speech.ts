import type { HomeWords } from '#lib/base/words/home/ja.ts';
import type { Speech } from '../speech.ts';

/** What the first page is written with. */
export interface HomeSpeech extends Speech {
	readonly home: HomeWords;
}
