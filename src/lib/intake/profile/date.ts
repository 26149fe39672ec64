import { eraNamed } from '../normalise/era.ts';
import { eraFault } from '../normalise/period.ts';
import { refusal, Steps, type Reading } from '../normalise/reading.ts';
import { visible } from '../normalise/invisible.ts';
import { halfWidth } from '../normalise/width.ts';
import { dateFault } from '#lib/contract/check/faults.ts';
import { PROFILE_RULES } from './rules.ts';

const WRITTEN =
	/^(?:(?<year>\d{4})|(?<era>明治|大正|昭和|平成|令和|[MTSHRmtshr])\s*(?<short>元|\d{1,2}))\s*[年./-]\s*(?<month>\d{1,2})\s*[月./-]\s*(?<day>\d{1,2})\s*日?(?:\s*\([日月火水木金土]\))?(?:\s*まで)?$/;
/** 20261001 */
const IN_EIGHT = /^(?<year>20\d\d)(?<month>\d\d)(?<day>\d\d)$/;

/** 令和8年10月1日, R8.10.1, 2026/10/1 → 2026-10-01; empty stays empty. */
export function readDate(text: string): Reading<string> {
	const steps = new Steps(text).to('width', halfWidth(visible(text)).trim());
	if (steps.text === '') return { value: '', changes: steps.changes, faults: [] };
	const groups = (WRITTEN.exec(steps.text) ?? IN_EIGHT.exec(steps.text))?.groups;
	if (!groups) return refusal(PROFILE_RULES.date, { value: text });
	const { year, era = '', short = '', month = '', day = '' } = groups;
	const inEra = short === '元' ? 1 : Number(short);
	const western = year ?? String((eraNamed(era)?.first ?? 0) + inEra - 1);
	const date = `${western}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	if (dateFault(date)) return refusal(PROFILE_RULES.date, { value: text });
	const named = eraNamed(era);
	const index = Number(western) * 12 + Number(month) - 1;
	const fault = named ? eraFault(named, { frequency: 'month', index }, text) : null;
	if (fault?.rule.severity === 'error') return refusal(fault.rule, fault.words);
	steps.to('period', date);
	return { value: date, changes: steps.changes, faults: fault ? [fault] : [] };
}
