import type { Language } from '#lib/base/language.ts';
import { period, periodLabel } from '#lib/base/period.ts';
import type { WageCheckWords } from '#lib/base/words/wage-check/ja.ts';
import { codeName, type Names } from '#lib/query/figure-data.ts';
import type { WageEmployment, WageFacts } from './facts.ts';
import { wageKeyFigures } from './key-figures.ts';
import type { Verdict } from './verdict.ts';

/** What every text of a wage check says of its choice. */
interface Said {
	readonly names: Names;
	readonly language: Language;
	readonly words: WageCheckWords;
	readonly area: string;
	readonly month: string;
	readonly choice: { readonly occupation: string; readonly employment: WageEmployment };
}

const named = ({ names }: Said, dimension: 'occupation' | 'employment', code: string): string =>
	codeName(names, dimension, code)?.[1] ?? code;

/** 求人賃金チェック　ハローワーク菊池・機械整備・修理従事者. */
export function checkTitle(said: Said, page: string): string {
	const occupation = named(said, 'occupation', said.choice.occupation);
	return said.language === 'en'
		? `${page} — ${occupation}, ${said.area}`
		: `${page}　${said.area}・${occupation}`;
}

export const checkLead = (said: Said): string =>
	said.words.lead({
		occupation: named(said, 'occupation', said.choice.occupation),
		area: said.area,
		employment: named(said, 'employment', said.choice.employment),
		period: periodLabel(period(said.month), said.language)
	});

/** What the boss or a colleague gets: choice, finding, figures, caution, source and address. */
export function checkText(
	said: Said,
	title: string,
	facts: WageFacts,
	verdict: Verdict | null,
	below: {
		readonly sample: { readonly mark: string; readonly text: string } | null;
		readonly sources: readonly string[];
		readonly address: string;
	}
): string {
	const figures = wageKeyFigures(
		facts,
		{ month: said.month, employment: said.choice.employment },
		said.language,
		said.words
	);
	return [
		...(below.sample ? [`【${below.sample.mark}】${below.sample.text}`] : []),
		title,
		checkLead(said),
		...(verdict?.alarm ? [verdict.alarm] : []),
		...(verdict ? [verdict.sentences.join(said.language === 'en' ? ' ' : '')] : []),
		...figures.map(({ label, value, unit, period: at }) => `${label}: ${value}${unit} (${at})`),
		said.words.caution,
		...below.sources,
		below.address
	].join('\n');
}
