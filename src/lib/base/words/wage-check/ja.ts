/** How a planned wage compares with another amount; null where that is not published. */
export type Side = -1 | 0 | 1 | null;

interface Band {
	readonly wage: string;
	readonly lower: string;
	readonly upper: string;
	readonly toLower: Side;
	readonly toUpper: Side;
}

const SIDE = { '-1': 'より低い額です', '0': 'と同じ額です', '1': 'より高い額です' } as const;

/** Words of the wage check. Amounts come formatted with their unit. */
export const ja = {
	lead: (p: { occupation: string; area: string; employment: string; period: string }) =>
		`${p.area}の${p.occupation}（${p.employment}、${p.period}）について、求人の賃金の幅と求職者の希望に対し、決めようとする賃金がどこにあるかを見ます。`,
	form: '調べる条件',
	area: '地域',
	occupation: '職業',
	employment: '雇用形態',
	wage: { full_time: '決めようとする月額', part_time: '決めようとする時間額' },
	wageHint: {
		full_time: '例：230,000円、23万円、２３万５千円',
		part_time: '例：1,200円、１２００'
	},
	unreadable: '金額として読めません。「230,000円」「23万円」のように入れてください。',
	doubtMonthly: (wage: string) =>
		`月額${wage}は小さすぎませんか。時間額なら、雇用形態で「常用的パートタイム」を選んでください。`,
	doubtHourly: (wage: string) =>
		`時間額${wage}は大きすぎませんか。月額なら、雇用形態で「パートを除く常用」を選んでください。`,
	read: (wage: string) => `${wage}として読みました。`,
	show: '位置を見る',
	print: 'A4 1枚に印刷',
	copy: '結果の文をコピー',
	needsScript: '職業や金額を変えるにはJavaScriptが必要です。',
	allBands: 'この地域のすべての職業の賃金の幅（表）',
	result: '決めようとする賃金の位置',
	prompt: '金額を入れると、求人の2つの平均と希望賃金に対する位置をここに示します。',
	kind: { full_time: '月額', part_time: '時間額' },
	position: ({ wage, lower, upper, toLower, toUpper }: Band): string => {
		if (toLower === null && toUpper === null)
			return `${wage}と比べる求人賃金は、この条件では値がありません。`;
		if (toUpper === null)
			return `${wage}は、求人賃金の下限の平均（${lower}）${SIDE[`${toLower ?? 0}`]}。上限の平均の値はありません。`;
		if (toLower === null)
			return `${wage}は、求人賃金の上限の平均（${upper}）${SIDE[`${toUpper}`]}。下限の平均の値はありません。`;
		const band = `求人賃金の下限の平均（${lower}）と上限の平均（${upper}）`;
		if (toLower < 0) return `${wage}は、${band}のどちらよりも低い額です。`;
		if (toUpper > 0) return `${wage}は、${band}のどちらよりも高い額です。`;
		if (toLower === 0 && toUpper === 0) return `${wage}は、${band}のどちらとも同じ額です。`;
		if (toLower === 0)
			return `${wage}は、求人賃金の下限の平均と同じで、上限の平均（${upper}）より低い額です。`;
		if (toUpper === 0)
			return `${wage}は、求人賃金の上限の平均と同じで、下限の平均（${lower}）より高い額です。`;
		return `${wage}は、${band}の間にあります。`;
	},
	desired: (wage: string, desired: string, side: Side) =>
		side === null
			? '求職者の希望賃金は、この条件では値がありません。'
			: `求職者の希望賃金の平均（${desired}）${SIDE[`${side}`]}。`,
	caution:
		'幅は、求人ごとの下限の平均と上限の平均の間で、賃金の分布ではありません。この金額より高い求人や低い求人が何件あるかは、この資料からは分かりません。',
	belowMinimum: (p: { wage: string; minimum: string; from: string; amount: string }) =>
		`最低賃金を下回っています。${p.wage}は、熊本県の最低賃金${p.minimum}（${p.from}から）より${p.amount}低い額です。`,
	belowMinimumMonthly: (p: {
		wage: string;
		hours: string;
		hourly: string;
		minimum: string;
		from: string;
	}) =>
		`最低賃金を下回るおそれがあります。${p.wage}は、月${p.hours}時間とすると1時間あたり${p.hourly}で、熊本県の最低賃金${p.minimum}（${p.from}から）より低い額です。`,
	minimumKept: (minimum: string, from: string) =>
		`熊本県の最低賃金${minimum}（${from}から）以上です。`,
	belowIndustrial: (industries: string, minimum: string, from: string) =>
		`ただし、${industries}の事業所では特定（産業別）最低賃金${minimum}（${from}から）を下回ります。`,
	minimumNote: (from: string) =>
		`収録した最低賃金は${from}に発効したものまでです。その後の改定、収録していない特定（産業別）最低賃金、比べる賃金に含まない手当（通勤手当など）は、熊本労働局に確かめてください。`,
	minimumSource: '最低賃金の出典',
	difference: {
		title: '差（決めようとする賃金 − 比べる額）',
		lower: '求人賃金の下限の平均',
		upper: '求人賃金の上限の平均',
		desired: '希望賃金の平均',
		minimum: '最低賃金（時間額）'
	},
	facts: {
		lower: '求人賃金（下限の平均）',
		upper: '求人賃金（上限の平均）',
		desired: '希望賃金（平均）',
		gap: '希望賃金 − 下限の平均',
		openings: '有効求人数（競い合う求人）',
		applicants: '有効求職者数（応募しうる人）'
	},
	persons: '人',
	converter: '月額と時間額の換算',
	hours: '1か月の労働時間',
	hoursUnit: '時間',
	hoursAssumption: (hours: string, standard: string) =>
		`月${hours}時間と仮定した換算です。初めの値${standard}時間は、労働基準法の上限の週40時間を1か月に直したもの（40×365÷7÷12）で、実際の所定労働時間に直してください。`,
	toHourly: (monthly: string, hours: string, hourly: string) =>
		`月額${monthly} ÷ ${hours}時間 ＝ 1時間あたり${hourly}（1円未満切り捨て）`,
	toMonthly: (hourly: string, hours: string, monthly: string) =>
		`時間額${hourly} × ${hours}時間 ＝ 月額${monthly}（1円未満切り上げ）`,
	plan: (wage: string) => `決めようとする賃金 ${wage}`,
	nearby: '県内の他の安定所では',
	months: '最近24か月',
	years: '公表された年度の平均（熊本県と全国）',
	yearsLead:
		'下の図は公表された年度の平均で、上の月・安定所別の値（架空のサンプル）とは別の統計です。一つの図に並べません。',
	yearsLeadReal: '下の図は公表された年度の平均で、上の月・安定所別の値とは別の統計です。',
	loading: '読み込んでいます',
	failed: '読み込めませんでした。表示は前の条件のままです。'
};

export type WageCheckWords = typeof ja;
