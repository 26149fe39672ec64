import { en } from './en.ts';
import { ja } from './ja.ts';
import { zhHant } from './zh-hant.ts';

export const versionWords = { ja, en, 'zh-Hant': zhHant };
