import type { Language } from '#lib/base/language.ts';
import { en } from '#lib/base/words/check/en.ts';
import { ja } from '#lib/base/words/check/ja.ts';
import { zhHant } from '#lib/base/words/check/zh-hant.ts';
import type { IntakeStep } from '#lib/intake/context.ts';

const WORDS = { ja, en, 'zh-Hant': zhHant };

/** What the intake is at, as one line: of a large file also which of its sheets and rows. */
export function progressLine(
	{ phase, file, sheets, rows }: IntakeStep,
	language: Language
): string {
	// While the rows of a sheet are read, it is that sheet and not how many are done.
	const sheet = sheets && sheets.done + (rows ? 1 : 0);
	const at = [sheets && `${sheet}/${sheets.total}`, rows && `(${rows.done}/${rows.total})`]
		.filter((part) => part !== undefined)
		.map((part) => ` ${part}`)
		.join('');
	return [WORDS[language].running[phase] + at, file].filter((part) => part !== '').join(' ');
}
