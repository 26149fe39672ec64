import type { Label } from '#lib/base/language.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { CodeBook } from '../normalise/code-book.ts';
import { halfWidth } from '../normalise/width.ts';
import { elsewhere, placesNaming } from './constant.ts';
import { shortlyNamed } from './named-codes.ts';
import { bareMonth, periodMentions } from './period-mentions.ts';
import { PROFILE_RULES } from './rules.ts';
import type { Surrounding } from './surroundings.ts';

/** Of the values of its table a note says what they are: …の値である, 9月分, 出所：…. */
const OF_VALUES = /の?(?:値|数値|計数|数字|データ)(?:で|です|を|に|。|$)/;
const SOURCE = /(?:出所|出典|資料|作成|(?:集計|対象|調査|統計)(?:月|期間|時点)|対象)\s*[:：]?/;
const NOTHING_ELSE = /^[※*(（]*\s*注?\s*\d*\s*[)）:：]?\s*$/;
/** 資料：○○「9月分」, 集計月：9月: a month that a line ends with; the next issue has another. */
const MONTH_LAST = /(?:^|[\s:：「『（(])(?:1[0-2]|0?[1-9])月分?\s*[」』)）。]*$/;
const NEXT_ISSUE = /次回|次号|翌月|前月|予定|公表|公開|掲載|発表/;
/** A note of a name or a month alone. */
const SHORT = /^[※*(（]*\s*注?\d*\s*[)）:：]?\s*\S{2,12}$/;
const ENDED = /^\s*分?[)）。.]*$/;

/** The values of another month without its name: 前月の計数, 前年同月の数値; what is revised or compared is none. */
const OF_ANOTHER =
	/(?:前(?:年度?|月|期)(?:同[月期])?|昨年(?:同月)?|先月)分?の(?:値|数値|計数|数字|データ)(?![はがもとにより]|を(?!用い|使|集計|計上|掲載))/;
const IN_BRACKETS = /内(?:は|の)/;
/** 集計期間：9月21日～10月20日 */
const FROM_TO =
	/(?<!\d)(\d{1,2})月(\d{1,2})日\s*(?:[~～〜－―ー-]|から)\s*(?:(\d{1,2})月)?(\d{1,2})日/;
const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** What notes say of the time of the values, without naming a month. @param taken the table's months */
export function otherTimeInNotes(notes: readonly Surrounding[], taken: string): Sighting[] {
	return notes
		.flatMap((note) => {
			const text = halfWidth(note.text);
			const [before] = IN_BRACKETS.test(text) ? [] : (OF_ANOTHER.exec(text) ?? []);
			const [span = '', month, day, endMonth = month, endDay] = FROM_TO.exec(text) ?? [];
			const isMonth =
				Number(day) === 1 &&
				endMonth === month &&
				Number(endDay) >= Math.min(28, LAST_DAYS[Number(month) - 1] ?? 28);
			const value = before ?? (isMonth ? '' : span);
			return value === ''
				? []
				: [sighting(PROFILE_RULES.periodElsewhere, note.spot, { taken, value })];
		})
		.slice(0, 1);
}

/** Another month in a note that speaks of the values of its table. @param taken the table's month */
export function otherMonthInNotes(notes: readonly Surrounding[], taken: string): Sighting[] {
	const month = Number(taken.slice(5));
	return notes
		.flatMap((note) => {
			const text = halfWidth(note.text);
			const isOfMonth = SHORT.test(text) || (MONTH_LAST.test(text) && !NEXT_ISSUE.test(text));
			const bare = isOfMonth ? bareMonth(text) : null;
			if (bare !== null && bare !== month)
				return [sighting(PROFILE_RULES.periodElsewhere, note.spot, { taken, value: `${bare}月` })];
			return periodMentions(note)
				.filter(({ code, written, kind }) => {
					if (code === taken || (kind !== 'plain' && kind !== 'day')) return false;
					const [before = '', after = ''] = text.split(written);
					const isWhole = NOTHING_ELSE.test(before) || SOURCE.test(before);
					return (
						(isWhole && ENDED.test(after)) ||
						/^(?:分|末)?(?:の(?:値|数値|計数|数字|データ)|現在(?!の)|時点)|^分?[」』]/.test(after)
					);
				})
				.map(({ code }) =>
					sighting(PROFILE_RULES.periodElsewhere, note.spot, { taken, value: code })
				);
		})
		.slice(0, 1);
}

/** Another office in such a note. @param words further names, as the profile has them */
export function otherAreaInNotes(
	notes: readonly Surrounding[],
	taken: string,
	field: Label,
	book: CodeBook | null,
	words: Readonly<Record<string, string>>
): Sighting[] {
	const speaking = notes.filter(({ text }) =>
		[OF_VALUES, SOURCE, SHORT].some((one) => one.test(text))
	);
	const named = speaking.flatMap((note) =>
		placesNaming({ from: ['title'], words }, book, { places: () => [[note]] })
	);
	// The name of an office without what all of them begin with: ○○所の数値.
	const shortly = speaking.flatMap((note) => {
		const codes = shortlyNamed(note.text, book).filter((code) => code !== taken);
		return codes.length === 0 ? [] : [{ place: 'note' as const, codes, at: note }];
	});
	return elsewhere([...named, ...shortly], taken, field, book);
}
