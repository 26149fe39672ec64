import { en } from './en.ts';
import { ja } from './ja.ts';
import { zhHant } from './zh-hant.ts';

export const ownWords = { ja, en, 'zh-Hant': zhHant };
