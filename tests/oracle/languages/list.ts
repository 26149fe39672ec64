import type { Tongue } from '../codes.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { LanguageRules } from './language.ts';
import { zhHant } from './zh-hant.ts';

export const LANGUAGE_RULES: Readonly<Record<Tongue, LanguageRules>> = {
	ja,
	en,
	'zh-Hant': zhHant
};
