import type { Language } from '#lib/base/language.ts';
import { formatNumber } from '#lib/base/number.ts';
import { period, periodLabel } from '#lib/base/period.ts';
import type { WageCheckWords } from '#lib/base/words/wage-check/ja.ts';
import type { KeyFigure } from '../key-figure.ts';
import type { Origin } from '../origin.ts';
import type { WageEmployment, WageFacts } from './facts.ts';

const UNIT = { ja: '円', en: ' yen', 'zh-Hant': '日圓' } as const;

interface WageOf {
	readonly month: string;
	readonly employment: WageEmployment;
	/** Where the values stand; without it they cannot be explained. */
	readonly of?: { readonly area: string; readonly occupation: string };
}

const MEASURES = {
	lower: ['occupation-wages-monthly', 'offered_wage_lower'],
	upper: ['occupation-wages-monthly', 'offered_wage_upper'],
	desired: ['occupation-wages-monthly', 'desired_wage'],
	openings: ['occupation-balance-monthly', 'active_openings'],
	applicants: ['occupation-balance-monthly', 'active_applicants']
} as const;

type Explained = Pick<KeyFigure, 'origin' | 'change'>;

function explained(id: keyof WageFacts, { month, employment, of }: WageOf): Explained {
	if (!of) return {};
	const origin = (one: keyof typeof MEASURES): Origin => {
		const [dataset, measure] = MEASURES[one];
		return {
			dataset,
			measure,
			where: { time_period: month, ref_area: of.area, occupation: of.occupation, employment }
		};
	};
	return id === 'gap'
		? { change: { now: origin('desired'), before: origin('lower') } }
		: { origin: origin(id) };
}

/** Band, desired wage, their gap, competition and supply; what is not published says so. */
export function wageKeyFigures(
	facts: WageFacts,
	at: WageOf,
	language: Language,
	words: WageCheckWords
): KeyFigure[] {
	const { month, employment } = at;
	const figure = (id: keyof WageFacts, unit: string, signed = false): KeyFigure => ({
		id,
		label: words.facts[id],
		value: formatNumber(facts[id], language, 0, signed),
		unit: facts[id] === null ? '' : unit,
		period: periodLabel(period(month), language),
		note: '',
		number: facts[id],
		...explained(id, at)
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
