import type { Language } from '#lib/base/language.ts';
import { formatNumber } from '#lib/base/number.ts';
import { understoodWords } from '#lib/base/words/intake/understood/all.ts';
import type { Origin, Understood, UnderstoodPart } from './understood.ts';

export interface UnderstoodLine {
	readonly text: string;
	/** Whether a part of it stands in one place only, or was taken without being written. */
	readonly isAsked: boolean;
}

/**
 * 「ハローワーク○○ · 2026年10月 · パートを除く常用 · 受理地別 · 原数値 · 75行 · 様式：…」: one table, and
 * of each part whether it was assumed or stands in one place alone.
 */
export function understoodLine(
	{ parts, rows, profile }: Understood,
	language: Language
): UnderstoodLine {
	const words = understoodWords[language];
	const marks = parts.map((part) => markOf(part));
	const shown = parts.map(({ value }, index) => {
		const mark = marks[index] ?? null;
		return mark === null ? value[language] : value[language] + words.mark(words.from[mark]);
	});
	const text = [
		...shown,
		words.rows(formatNumber(rows, language)),
		words.layout(profile[language])
	].join(words.separator);
	return { text, isAsked: marks.some((mark) => mark !== null) };
}

/** Why a part is asked for: it was assumed, or one place alone says it. Cells say it themselves. */
function markOf({ from }: UnderstoodPart): Origin | null {
	const [first, ...more] = from;
	return first === undefined || first === 'cells' || more.length > 0 ? null : first;
}

/** One line a table with its file, and what is asked of them. */
export function understoodLines(all: readonly Understood[], language: Language): string[] {
	const lines = all.map((one) => ({ one, ...understoodLine(one, language) }));
	const place = ({ file, sheet }: Understood) => (sheet === null ? file : `${file}[${sheet}]`);
	return [
		...lines.map(({ one, text }) => `${place(one)}: ${text}`),
		...(lines.some(({ isAsked }) => isAsked) ? [understoodWords[language].ask] : [])
	];
}
