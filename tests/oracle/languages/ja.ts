import type { LanguageRules } from './language.ts';

export const ja: LanguageRules = {
	periods: [
		/(?<year>\d{4})年(?<month>\d{1,2})月(?:（[^）]*年\d*元?月?[^）]*）)?/g,
		/(?<year>\d{4})年(?<fiscal>度)(?:（[^）]*年度）)?/g,
		/(?<year>\d{4})年(?!度|\d|前)/g
	],
	months: [],
	yearBefore: /前年同月|前年度|前年同期|1年前|前年/g,
	after: {
		times: /^倍/,
		points: /^ポイント/,
		percent: /^[%％]/,
		openings: /^[人件]/,
		persons: /^[人件]/,
		cases: /^件/,
		gap: /^[人件]/,
		yen: /^円/,
		thousand: /^千円/,
		month: /^か月/,
		listings: /^件/,
		vacancies: /^人/
	},
	rank: /^(?:番目|位)/,
	up: /上がり|上が[っる]|上昇|上回|増え|増加|増(?!減)|高く|高い(?!の)|多く|多い(?!の)|大きく|大きい(?!の)|拡大|プラス/g,
	down: /下がり|下が[っる]|低下|下落|下降|下回|減り|減少|減[っる]|(?<!増)減(?!率)|低く|低い(?!の)|少なく|少ない(?!の)|縮小|マイナス/g,
	same: /同じ|横ばい|変わら|増減なし|±0|等しい/g,
	highest:
		/最も(?:高|大き|多)|最高|高いのは|(?<!下がり方が)大きいのは|順に多く|多いのは|(?:高|大き|多)い順|最大|最多|上位/g,
	lowest:
		/最も(?:低|小さ|少な)|下がり方が大きい|最低(?!賃金)|低いのは|小さいのは|少ないのは|(?:低|小さ|少な)い順|最小|最少|下位/g,
	between: /の間にあります/,
	under: /下回|低い額/,
	reached: /以上です/,
	lowerLimit: /下限/g,
	upperLimit: /上限/g,
	monthlyPay: /月給|月額/,
	hourlyPay: /時給|時間額/,
	monthlyMean: /月平均|1か月平均|ひと月平均|月々の平均/g,
	twelveMonths: /12か月の(?:延べ|合計)|延べ|年度計|年度の合計/g,
	majorGroups: /大分類/g,
	shownPeriods: /表示した期間|この期間|示した期間|値のある/g,
	sample: /架空のサンプル/,
	absent:
		/ありません|がない|未公表|未収録|秘匿|計算不能|計算できません|分母が0|該当なし|公表されて(?:い)?ま?せん|値なし|分かりません|欠測/,
	atLeast: /以上|超|未満|以下/g,
	clause: /[、。；：（）〔〕「」]/g,
	sentence: /。/g,
	measures: [
		[['bonus_share'], /賞与のある求人の割合/g],
		[['commuting_unlimited_share'], /通勤手当に上限のない求人の割合/g],
		[['commuting_none_share'], /通勤手当のない求人の割合/g],
		[['two_days_weekly_share'], /毎週週休二日の事業所の割合/g],
		[['seishain_active_share'], /有効求人に占める正社員の割合/g],
		[['seishain_new_share'], /新規求人に占める正社員の割合/g],
		[['seishain_placement_share'], /就職件数に占める正社員の割合/g],
		[['seishain_placement_rate'], /正社員の新規求人に対する就職の割合/g],
		[['placement_rate'], /新規求人に対する就職の割合/g],
		[['seishain_active_openings'], /正社員の有効求人数?/g],
		[['seishain_new_openings'], /正社員の新規求人数?/g],
		[['seishain_placements'], /正社員の就職件数/g],
		[['placements'], /就職件数/g],
		[
			['active_gap'],
			/求人と求職者の差|求人数と求職者数の差|求人は求職者を|求人数が有効求職者数を/g
		],
		[['active_ratio_change'], /有効求人倍率の前月差|^前月[をと]/g],
		[['new_openings', 'new_openings_change'], /新規求人数の前年同月比|新規求人の前年同月比/g],
		[
			['new_applications', 'new_applications_change'],
			/新規求職申込件数の前年同月比|新規求職の前年同月比/g
		],
		[['offered_wage_lower'], /求人賃金（下限の平均）|下限の平均|下限|〜/g],
		[['offered_wage_upper'], /求人賃金（上限の平均）|上限の平均|上限/g],
		[['desired_wage'], /求職賃金|希望する賃金|希望賃金|希望/g],
		[['offered_wage', 'offered_wage_lower', 'offered_wage_upper'], /求人賃金/g],
		[['new_ratio'], /新規求人倍率/g],
		[['active_ratio'], /有効求人倍率|求人倍率|倍率/g],
		[['new_openings', 'new_openings_change'], /新規求人/g],
		[['new_applications', 'new_applications_change'], /新規求職/g],
		[['active_openings'], /有効求人|求人/g],
		[['active_applicants'], /有効求職者|求職者|求職/g]
	]
};
