export const LANGUAGES = ['ja', 'en', 'zh-Hant'] as const;
