import { isRelated } from '#lib/catalogue/bulletin.ts';
import { pick, stream } from '../random.ts';
import type { Job } from './jobs.ts';

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
	materials: [
		'半導体向けの材料をつくる仕事です。未経験の方には作業を一から教えます。',
		'半導体向け部材の仕事です。重い物は2人で運びます。',
		'半導体材料を扱います。交替制で、夜勤手当が別に付きます。'
	],
	equipment: [
		'半導体製造装置に関わる仕事です。工具の使い方から教えます。',
		'客先の半導体工場で作業することがあります。普通自動車免許が要ります。',
		'半導体製造装置の部品を扱います。図面を読める方を歓迎します。'
	],
	front_end: [
		'クリーンルームでの仕事です。4班2交替で、年間の予定は前もって決まります。',
		'半導体の前工程の仕事です。英語の手順書を読むことがあります。',
		'クリーンスーツを着て作業します。入社後に2週間の研修があります。'
	],
	back_end: [
		'半導体の組立・検査の仕事です。座ってする作業が中心です。',
		'顕微鏡で検査します。眼鏡をかけていてもできます。',
		'半導体の後工程の仕事です。日勤だけの勤務も相談できます。'
	],
	design: [
		'半導体の設計の仕事です。在宅勤務は週2日までできます。',
		'設計ツールの経験がある方。中国語または英語が使えると仕事の幅が広がります。'
	],
	facilities: [
		'半導体工場の設備に関わる仕事です。当番制で休日の呼び出しがあります。',
		'半導体工場の中での仕事です。資格を取る費用は会社が出します。'
	]
};

const OUTSIDE = ['工場の外での作業が中心です。', '事務所での仕事です。'];

/** What an opening says of the work, and whether a person had to judge that it belongs. */
export function remarksOf(
	serial: number,
	job: Job,
	stage: string,
	industry: string,
	month: string
): { remarks: string; related: string } {
	const source = stream(`remarks ${serial}`);
	const outside = source() < 0.08;
	const remarks = pick(
		source,
		(outside ? OUTSIDE : (SENTENCES[stage] ?? OUTSIDE)).map((one) => [one, 1])
	);
	const opening = { job_title: job.title, remarks, industry_jsic: industry, related: '' };
	const judged = isRelated(opening, month);
	// Most of what the rule misses a person puts in; a little of what it finds a person takes out.
	const related = judged ? (outside && source() < 0.3 ? 'no' : '') : source() < 0.7 ? 'yes' : '';
	return { remarks, related };
}
