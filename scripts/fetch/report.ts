import type { Language } from '#lib/base/language.ts';
import { parsePeriod, periodLabel } from '#lib/base/period.ts';
import { storedMeasures } from '#lib/catalogue/dataset.ts';
import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import { reportLines } from '#lib/contract/report.ts';
import { stops } from '#lib/contract/sighting.ts';
import type { IntakeResult } from '#lib/intake/intake.ts';
import { resultJson, resultLines } from '../intake/report.ts';
import { filled, WORDS as INTAKE_WORDS } from '../intake/words.ts';
import type { FeedEnd } from './fetch-feed.ts';
import { WORDS } from './words.ts';

/** Whether a fetch of a source ended without an error. */
export const isFine = ({ end }: FeedEnd): boolean =>
	end.kind === 'not-due' ||
	end.kind === 'unchanged' ||
	(end.kind === 'taken' && !stops(end.taken.sightings));

/** What a fetch of one source found and changed, as lines for people. */
export function endLines(one: FeedEnd, language: Language, isCheck: boolean): string[] {
	const { feed, place, requests, end } = one;
	const line = (name: keyof typeof WORDS, words = {}) => filled(WORDS[name][language], words);
	const intakeLine = (name: keyof typeof INTAKE_WORDS, words = {}) =>
		filled(INTAKE_WORDS[name][language], words);
	const head = [
		line('head', { title: feed.title[language] }),
		...(requests > 0 ? [line('asked', { address: place, count: requests })] : [])
	];
	if (end.kind === 'not-due')
		return [
			...head,
			line('notDue', { id: feed.id, period: periodOf(end.period, language), release: end.release })
		];
	if (end.kind === 'unchanged') return [...head, line('unchanged', { time: end.time })];
	if (end.kind === 'fault') return [...head, ...reportLines(end.faults, language), line('failed')];
	if (end.kind === 'halfway') return [...head, intakeLine('halfway')];
	if (end.kind === 'locked') return [...head, intakeLine('locked', { word: end.holder })];
	const { result, sightings } = end.taken;
	const own = sightings.filter((sighting) => !result?.findings.includes(sighting));
	const lines = [
		...head,
		...reportLines(own, language),
		...(result ? [...gainedLines(result, language), ...resultLines(result, language, false)] : [])
	];
	if (stops(sightings)) return [...lines, line('failed')];
	if (end.writes.length === 0) return [...lines, intakeLine('same')];
	return [
		...lines,
		line('published', { ground: feed.ground[language], credit: feed.credit[language] }),
		intakeLine(isCheck ? 'would' : 'wrote'),
		...end.writes.map(({ path }) => `  data/${path}`)
	];
}

/** As it is written: a month by its code, a fiscal year by its name. */
const periodOf = (code: string, language: Language): string => {
	const known = parsePeriod(code);
	return known?.frequency === 'fiscal-year' ? periodLabel(known, language) : code;
};

/** How many values there are now where there were none, and of which months. */
function gainedLines({ merged }: IntakeResult, language: Language): string[] {
	const months = merged.flatMap(({ target, rows }) => {
		const measures = storedMeasures(datasetOf(target.dataset));
		return rows
			.filter(({ isNew }) => isNew)
			.flatMap(({ values }) =>
				measures.filter((id) => values[id] !== '').map(() => values['time_period'] ?? '')
			);
	});
	const [first] = months.toSorted();
	if (first === undefined) return [];
	const last = months.toSorted().at(-1) ?? first;
	return [filled(WORDS.gained[language], { count: months.length, first, last })];
}

/** The same for programs. */
export function endJson({ feed, place, requests, end }: FeedEnd, isCheck: boolean): object {
	const common = { source: feed.id, address: place, requests, end: end.kind };
	if (end.kind === 'fault') return { ...common, findings: end.faults };
	if (end.kind !== 'taken') return { ...end, ...common };
	const { result, sightings } = end.taken;
	return {
		...common,
		...(result
			? (JSON.parse(resultJson(result, isCheck ? [] : end.writes)) as object)
			: { written: [] }),
		findings: sightings
	};
}
