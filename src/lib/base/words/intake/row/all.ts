import { en } from './en.ts';
import { ja } from './ja.ts';
import { zhHant } from './zh-hant.ts';

export const rowWords = { ja, en, 'zh-Hant': zhHant };
