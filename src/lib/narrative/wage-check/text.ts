import { codeName, type Names } from '#lib/query/figure-data.ts';
import { textOf } from '../claim.ts';
import { marked } from '../handout.ts';
import { periodName } from '../speech.ts';
import type { WageAt, WageFacts } from './facts.ts';
import { wageKeyFigures } from './key-figures.ts';
import type { CheckSpeech } from './speech.ts';
import type { Verdict } from './verdict.ts';

/** What every text of a wage check says of its choice. */
export interface Said extends CheckSpeech {
	readonly names: Names;
	/** The name of the area. */
	readonly area: string;
	readonly at: WageAt;
}

const named = ({ names, at }: Said, dimension: 'occupation' | 'employment'): string =>
	codeName(names, dimension, at[dimension])?.[1] ?? at[dimension];

/** 求人賃金チェック　ハローワーク菊池・機械整備・修理従事者. */
export function checkTitle(said: Said, page: string): string {
	const occupation = named(said, 'occupation');
	return said.language === 'en'
		? `${page} — ${occupation}, ${said.area}`
		: `${page}　${said.area}・${occupation}`;
}

export const checkLead = (said: Said): string =>
	said.check.lead({
		occupation: named(said, 'occupation'),
		area: said.area,
		employment: named(said, 'employment'),
		period: periodName(said, said.at.month)
	});

/** What the boss or a colleague gets: choice, finding, figures, caution, source and address. */
export function checkText(
	said: Said,
	title: string,
	facts: WageFacts,
	verdict: Verdict | null,
	below: {
		readonly sample: boolean;
		readonly sources: readonly string[];
		readonly address: string;
	}
): string {
	const figures = wageKeyFigures(said, facts, said.at, below.sample);
	return [
		...(below.sample ? [marked(true, said.words.sample.text, said.words)] : []),
		title,
		checkLead(said),
		...(verdict?.alarm ? [verdict.alarm.text] : []),
		...(verdict ? [textOf(verdict.sentences, said.language)] : []),
		...figures.map(({ label, value, unit, period: at }) => `${label}: ${value}${unit} (${at})`),
		said.check.caution,
		...below.sources,
		below.address
	].join('\n');
}
