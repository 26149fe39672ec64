import type { Words } from '#lib/base/words/ja.ts';
import { NOT_STATED } from '#lib/contract/licence.ts';

/** The code of a licence is its name everywhere; that none is stated is said in words. */
export const licenceText = (code: string, { data }: Words): string =>
	code === NOT_STATED ? data.licenceNotStated : code;
