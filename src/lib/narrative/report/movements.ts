import { formatNumber } from '#lib/base/number.ts';
import type { ReportWords } from '#lib/base/words/report/ja.ts';
import type { SetPhrase } from '#lib/base/words/sentences/ja.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import type { Claim, Over, Statement } from '../claim.ts';
import type { ChangeKind, Earlier } from '../compare.ts';
import { leaders } from '../set.ts';
import { periodName } from '../speech.ts';
import { noComparison, type ReportSpeech } from './section.ts';

export interface Movement {
	readonly code: string;
	readonly name: string;
	/** Null where one of the two has no value. */
	readonly change: number | null;
	/** Too few cases in either period to be named among the largest. */
	readonly small: boolean;
}

type Known = Movement & { readonly change: number };

interface Options {
	readonly what: keyof ReportWords['what'];
	readonly kind: ChangeKind;
	readonly noun: SetPhrase['noun'];
	/** The condition on the cases, in words. */
	readonly threshold: string | null;
	/** The set without its counts. */
	readonly over: Omit<Over, 'compared' | 'belong' | 'base' | 'since' | 'decimals'>;
	readonly base?: Over['base'];
}

/** How many rose, fell and stayed, then the largest of each; nothing where nothing is compared. */
export function movementSentences(
	speech: ReportSpeech,
	movements: readonly Movement[],
	earlier: Earlier,
	options: Options
): Statement[] {
	if (earlier.period === null) return noComparison(speech, options.over.dataset, earlier);
	const known = movements.filter((one): one is Known => one.change !== null);
	if (known.length === 0) return [];
	const since = { period: earlier.period, as: options.kind.as };
	const over: Over = {
		...options.over,
		since,
		decimals: options.kind.decimals,
		compared: known.length,
		belong: movements.length
	};
	const count = (sign: number) => known.filter(({ change }) => Math.sign(change) === sign).length;
	const moved = ([1, -1, 0] as const).filter((sign) => count(sign) > 0);
	const number = (value: number) => formatNumber(value, speech.language);
	return [
		{
			text: speech.report.moved({
				what: speech.report.what[options.what],
				before: periodName(speech, earlier.period),
				set: speech.words.say.set({
					noun: options.noun,
					within: '',
					threshold: null,
					valued: false,
					compared: number(known.length),
					belong: number(movements.length),
					complete: known.length === movements.length
				}),
				counts: moved.map((direction) => {
					const told = number(count(direction));
					const { say } = speech.words;
					return { direction, number: told, count: say.counted(told, options.noun) };
				})
			}),
			claims: moved.map((sign): Claim => ({
				kind: 'count',
				count: count(sign),
				over,
				that: { sign }
			}))
		},
		...([1, -1] as const).flatMap((direction) =>
			mostSentence(speech, { all: movements, known, over, options, direction })
		)
	];
}

interface Most {
	readonly all: readonly Movement[];
	readonly known: readonly Known[];
	readonly over: Over;
	readonly options: Options;
	readonly direction: 1 | -1;
}

function mostSentence(
	speech: ReportSpeech,
	{ all, known, over, options, direction }: Most
): Statement[] {
	const { language, words, report } = speech;
	const { kind, base, noun, threshold } = options;
	const large = known.filter(({ small }) => !small);
	const ordered = [...large].sort((a, b) => direction * (b.change - a.change));
	const named = leaders(ordered, ({ change }) => change).filter(
		({ change }) => Math.sign(change) === direction
	);
	if (named.length === 0) return [];
	const unit = UNITS[kind.unit].short[language];
	return [
		{
			text: report.most(
				direction,
				words.say.set({
					noun,
					within: '',
					threshold: all.some(({ small }) => small) ? threshold : null,
					valued: all.some(({ change, small }) => change === null && !small),
					compared: formatNumber(large.length, language),
					belong: formatNumber(all.length, language),
					complete: large.length === all.length
				}),
				words.list(
					named.map(({ name, change }) =>
						words.say.item(name, `${formatNumber(change, language, kind.decimals, true)}${unit}`)
					)
				)
			),
			claims: [
				{
					kind: 'extreme',
					end: direction > 0 ? 'highest' : 'lowest',
					named: named.map(({ code, change }) => ({ code, value: change })),
					over: { ...over, ...(base && { base }), compared: large.length, belong: all.length }
				}
			]
		}
	];
}
