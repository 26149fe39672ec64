import { formatNumber } from '#lib/base/number.ts';
import { period, periodLabel } from '#lib/base/period.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import { numberCell } from '../cell.ts';
import type { KeyFigure } from '../key-figure.ts';
import { factOrigin, type WageAt, type WageFacts } from './facts.ts';
import type { CheckSpeech } from './speech.ts';

const explained = (id: keyof WageFacts, at: WageAt): Pick<KeyFigure, 'origin' | 'change'> =>
	id === 'gap'
		? { change: { now: factOrigin('desired', at), before: factOrigin('lower', at) } }
		: { origin: factOrigin(id, at) };

/** Band, desired wage, their gap, competition and supply; where there is no value it says so. */
export function wageKeyFigures(
	speech: CheckSpeech,
	facts: WageFacts,
	at: WageAt,
	sample: boolean
): KeyFigure[] {
	const { language, check } = speech;
	const figure = (id: keyof WageFacts, unit: string, signed = false): KeyFigure => {
		const value = facts[id];
		return {
			id,
			label: check.facts[id],
			value:
				value === null
					? numberCell(speech, null, { absence: sample ? 'sample' : 'O' }).text
					: formatNumber(value, language, 0, signed),
			unit: value === null ? '' : unit,
			period: periodLabel(period(at.month), language),
			note: '',
			sample,
			number: value,
			...explained(id, at)
		};
	};
	const yen = UNITS.yen_month.short[language];
	const pay = language === 'en' ? `${yen} ${check.kind[at.employment]}` : yen;
	return [
		figure('lower', pay),
		figure('upper', pay),
		figure('desired', pay),
		figure('gap', pay, true),
		figure('openings', check.persons),
		figure('applicants', check.persons)
	];
}
