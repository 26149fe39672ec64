import { SITE } from '#lib/catalogue/site.ts';

export const entries = () => SITE.languages.map((language) => ({ language }));
