import { finding, type Finding } from '../finding.ts';
import { SETTINGS_RULES } from './rules.ts';
import type { CodeLists } from './table.ts';

export const BULLETIN_FILE = 'bulletin.json';

const isList = (value: unknown): value is string[] =>
	Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '');

const whole = (value: unknown, least: number, most: number): boolean =>
	Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

/** The text of data/bulletin.json: the rule, the day of release and the pairs of classifications. */
export function bulletinFindings(text: string, lists: CodeLists): Finding[] {
	const rule = parsed(text);
	const part = (name: string) => (rule[name] ?? {}) as Record<string, unknown>;
	const known = (list: string, codes: readonly string[]) =>
		codes.every((code) => lists.get(list as never)?.has(code));
	const rules = Array.isArray(rule['related'])
		? (rule['related'] as Record<string, unknown>[])
		: [];
	const since = rules.map((one) => String(one['since']));
	const every = (holds: (one: Record<string, unknown>) => boolean) =>
		rules.length > 0 && rules.every(holds);
	const { monthsLater, day } = part('release');
	const pairs = part('comparedWith');
	const holds: Record<string, boolean> = {
		'related.since': since.every(
			(month, index) => /^\d{4}-\d{2}$/.test(month) && month > (since[index - 1] ?? '')
		),
		'related.industries': every(
			({ industries }) => isList(industries) && known('jsic', industries)
		),
		'related.words': every(({ words }) => isList(words)),
		'release.monthsLater': whole(monthsLater, 0, 12),
		'release.day': whole(day, 1, 28),
		'listingPages.issues': whole(part('listingPages')['issues'], 1, 1200),
		comparedWith:
			known('occupation_r4', Object.keys(pairs)) &&
			known('occupation', Object.values(pairs).map(String))
	};
	return Object.entries(holds).flatMap(([column, fine]) =>
		fine ? [] : [finding(SETTINGS_RULES.bulletin, { file: BULLETIN_FILE, column })]
	);
}

function parsed(text: string): Record<string, unknown> {
	try {
		return JSON.parse(text) as Record<string, unknown>;
	} catch {
		return {};
	}
}
