import type { WageCheckWords } from '#lib/base/words/wage-check/ja.ts';
import type { Speech } from '../speech.ts';

/** What the wage check is written with. */
export interface CheckSpeech extends Speech {
	readonly check: WageCheckWords;
}
