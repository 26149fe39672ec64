import type { Label } from '#lib/base/language.ts';

interface Unit {
	/** Behind a number: 1.04倍. */
	readonly short: Label;
	/** In a table header or an axis title. */
	readonly long: Label;
}

const unit = (short: Label, long: Label = short): Unit => ({ short, long });

export const UNITS = {
	openings: unit(
		{ ja: '人', en: ' openings', 'zh-Hant': '人' },
		{ ja: '人', en: 'openings', 'zh-Hant': '人' }
	),
	persons: unit(
		{ ja: '人', en: ' persons', 'zh-Hant': '人' },
		{ ja: '人', en: 'persons', 'zh-Hant': '人' }
	),
	applications: unit(
		{ ja: '件', en: ' applications', 'zh-Hant': '件' },
		{ ja: '件', en: 'applications', 'zh-Hant': '件' }
	),
	cases: unit(
		{ ja: '件', en: ' cases', 'zh-Hant': '件' },
		{ ja: '件', en: 'cases', 'zh-Hant': '件' }
	),
	establishments: unit(
		{ ja: '事業所', en: ' establishments', 'zh-Hant': '所' },
		{ ja: '事業所', en: 'establishments', 'zh-Hant': '事業所' }
	),
	firms: unit(
		{ ja: '社', en: ' firms', 'zh-Hant': '家' },
		{ ja: '社', en: 'firms', 'zh-Hant': '家' }
	),
	difference: unit(
		{ ja: '人', en: '', 'zh-Hant': '人' },
		{ ja: '人（求人−求職者）', en: 'openings less applicants', 'zh-Hant': '人（求才−求職者）' }
	),
	times: unit(
		{ ja: '倍', en: '', 'zh-Hant': '倍' },
		{ ja: '倍', en: 'openings per applicant', 'zh-Hant': '倍' }
	),
	/** Of a difference of ratios. */
	points: unit({ ja: 'ポイント', en: ' points', 'zh-Hant': '倍' }),
	/** Of a difference of shares. */
	percentage_points: unit({ ja: 'ポイント', en: ' percentage points', 'zh-Hant': '個百分點' }),
	percent: unit({ ja: '％', en: '%', 'zh-Hant': '％' }),
	thousand_yen_month: unit(
		{ ja: '千円', en: ' thousand yen', 'zh-Hant': '千日圓' },
		{ ja: '千円／月', en: 'thousand yen a month', 'zh-Hant': '千日圓／月' }
	),
	yen_month: unit(
		{ ja: '円', en: ' yen', 'zh-Hant': '日圓' },
		{ ja: '円／月', en: 'yen a month', 'zh-Hant': '日圓／月' }
	),
	yen_hour: unit(
		{ ja: '円', en: ' yen', 'zh-Hant': '日圓' },
		{ ja: '円／時', en: 'yen an hour', 'zh-Hant': '日圓／時' }
	)
} as const satisfies Record<string, Unit>;

export type UnitId = keyof typeof UNITS;

/** A unit behind a number: of one alone English says 1 opening. */
export const behind = (number: string, short: string): string =>
	number === '1'
		? short.replace(/(?<=^ (?:opening|person|application|case|establishment|firm))s$/, '')
		: short;

const COUNTED: ReadonlySet<UnitId> = new Set([
	'openings',
	'persons',
	'applications',
	'cases',
	'establishments',
	'firms'
]);

/** Things are counted in the unit: there are many of them or few, where a rate is high or low. */
export const isCounted = (unit: UnitId): boolean => COUNTED.has(unit);

/** In which unit pay is told, by the unit of a measure or the type of a wage. */
export const PAY_UNITS: Readonly<Record<string, Label>> = {
	yen_hour: UNITS.yen_hour.long,
	yen_month: UNITS.yen_month.long,
	thousand_yen_month: UNITS.thousand_yen_month.long,
	hourly: UNITS.yen_hour.long,
	daily: { ja: '円／日', en: 'yen a day', 'zh-Hant': '日圓／日' },
	monthly: UNITS.yen_month.long,
	annual: { ja: '円／年', en: 'yen a year', 'zh-Hant': '日圓／年' }
};
