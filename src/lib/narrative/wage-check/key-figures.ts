import type { Language } from '#lib/base/language.ts';
import { formatNumber } from '#lib/base/number.ts';
import { period, periodLabel } from '#lib/base/period.ts';
import type { WageCheckWords } from '#lib/base/words/wage-check/ja.ts';
import type { KeyFigure } from '../key-figure.ts';
import type { WageEmployment, WageFacts } from './facts.ts';

const UNIT = { ja: '円', en: ' yen', 'zh-Hant': '日圓' } as const;

/** Band, desired wage, their gap, competition and supply; what is not published says so. */
export function wageKeyFigures(
	facts: WageFacts,
	{ month, employment }: { month: string; employment: WageEmployment },
	language: Language,
	words: WageCheckWords
): KeyFigure[] {
	const figure = (id: keyof WageFacts, unit: string, signed = false): KeyFigure => ({
		id,
		label: words.facts[id],
		value: formatNumber(facts[id], language, 0, signed),
		unit: facts[id] === null ? '' : unit,
		period: periodLabel(period(month), language),
		note: ''
	});
	const pay = language === 'en' ? `${UNIT.en} ${words.kind[employment]}` : `${UNIT[language]}`;
	return [
		figure('lower', pay),
		figure('upper', pay),
		figure('desired', pay),
		figure('gap', pay, true),
		figure('openings', words.persons),
		figure('applicants', words.persons)
	];
}
