import type { Language } from '#lib/base/language.ts';
import { en } from '#lib/base/words/check/en.ts';
import { ja } from '#lib/base/words/check/ja.ts';
import { zhHant } from '#lib/base/words/check/zh-hant.ts';
import type { IntakeStep } from '#lib/intake/context.ts';

const WORDS = { ja, en, 'zh-Hant': zhHant };

/** What the intake is at, as one line: of a large workbook also which of its sheets. */
export function progressLine({ phase, file, sheets }: IntakeStep, language: Language): string {
	const at = sheets ? ` ${sheets.done}/${sheets.total}` : '';
	return [WORDS[language].running[phase] + at, file].filter((part) => part !== '').join(' ');
}
