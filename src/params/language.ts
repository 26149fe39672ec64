import { isLanguage } from '#lib/base/language.ts';

export const match = isLanguage;
