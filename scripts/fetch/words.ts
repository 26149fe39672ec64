import { say } from '#lib/contract/finding.ts';
import { usageWords } from '../usage.ts';

const USAGE = `npm run fetch -- [--source ID] [--check] [--since 2026-01] [--from ADDRESS] [--accept] [--json]
                [--lang ja|en|zh-Hant]`;

/** What the command says. `{…}` is filled in. */
export const WORDS = {
	usage: usageWords(USAGE),
	noSource: say(
		'取得元 {word} は data/feeds/ にありません（あるもの：{known}）',
		'there is no source {word} in data/feeds/ (there are: {known})',
		'data/feeds/ 中無來源 {word}（現有：{known}）'
	),
	noFeeds: say(
		'data/feeds/ に取得元がありません',
		'there are no sources in data/feeds/',
		'data/feeds/ 中沒有來源'
	),
	noContact: say(
		'data/site.json に連絡先がないため、名乗るときに連絡先を示せません',
		'data/site.json has no contact, so that the host is not told whom to write to',
		'data/site.json 未設定聯絡方式，無法向來源表明'
	),
	head: say('■ {title}', '■ {title}', '■ {title}'),
	asked: say(
		'{address} に{count}回たずねました',
		'asked {address} {count} times',
		'已向 {address} 詢問{count}次'
	),
	notDue: say(
		'まだ新しい公表はありません（次は {period} 分、{release}）。すぐ取りに行くなら --source {id}',
		'nothing new is out yet (next: {period}, {release}); to ask anyway: --source {id}',
		'尚無新公布（下次為{period}，{release}）；若要立即取得：--source {id}'
	),
	unchanged: say(
		'前回と同じ内容でした（前回：{time}）',
		'the same as last time ({time})',
		'內容與上次相同（上次：{time}）'
	),
	gained: say(
		'新しい値：{count}件（{first} 〜 {last}）',
		'new values: {count} ({first} to {last})',
		'新增數值：{count}筆（{first}～{last}）'
	),
	failed: say('data/ は何も変わっていません', 'nothing in data/ has changed', 'data/ 未有任何變更'),
	published: say(
		'公開する根拠：{ground}。{credit}',
		'public because: {ground}. {credit}',
		'公開依據：{ground}。{credit}'
	)
} as const;
