import type { Language } from '#lib/base/language.ts';
import { en } from '#lib/base/words/offline/en.ts';
import { ja, type OfflineWords } from '#lib/base/words/offline/ja.ts';
import { zhHant } from '#lib/base/words/offline/zh-hant.ts';
import type { PageLoad } from './$types';

/** All three are programs of this page, which has to come alive without a connection. */
const WORDS: Readonly<Record<Language, OfflineWords>> = { ja, en, 'zh-Hant': zhHant };

export const load: PageLoad = ({ params, data }) => ({ ...data, own: WORDS[params.language] });
