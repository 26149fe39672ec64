import { LANGUAGES } from '#lib/base/language.ts';

export const entries = () => LANGUAGES.map((language) => ({ language }));
