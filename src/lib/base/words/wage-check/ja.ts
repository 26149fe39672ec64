/** How a planned wage compares with another amount; null where that is not published. */
export type Side = -1 | 0 | 1 | null;

interface Band {
	readonly wage: string;
	readonly lower: string;
	readonly upper: string;
	readonly toLower: Side;
	readonly toUpper: Side;
}

/** A mean that a planned wage is held against, and how far it is from it. */
export interface Held {
	readonly area: string;
	readonly value: string;
	/** Without sign: `side` says it. */
	readonly amount: string;
	readonly rate: string;
	readonly side: -1 | 0 | 1;
}

const SIDE = { '-1': 'より低い金額です', '0': 'と同じです', '1': 'より高い金額です' } as const;

/** Words of the wage check. Amounts come formatted with their unit. */
export const ja = {
	title: {
		published: (area: string, nation: string) => `${area}と${nation}の求人賃金`,
		band: (area: string) => `${area}の求人賃金の幅と希望賃金`
	},
	form: '調べる条件',
	area: '地域',
	occupation: '職業',
	occupationHint: 'ふだんの呼び名でも：ヘルパー、トラック、プログラマー',
	occupationNone: (typed: string, shown: string) =>
		`「${typed}」に当たる職業が見つかりません。表示は「${shown}」のままです。`,
	occupationOpen: (typed: string, shown: string) =>
		`「${typed}」は候補から選んでください。表示は「${shown}」のままです。`,
	employment: '雇用形態',
	basisNote:
		'受理地別は求人を受け付けた安定所の所在地、就業地別は働く場所による集計です。二つは比べません。',
	industry: '産業（特定最低賃金）',
	industryNone: '指定しない',
	industryNote:
		'特定（産業別）最低賃金は事業所の産業で決まり、職業では決まりません。当たる産業の事業所のときに選んでください。',
	wage: { full_time: '決めようとする月額', part_time: '決めようとする時間額' },
	wageHint: { full_time: '例：230,000円、23万円', part_time: '例：1,200円、１２００' },
	slider: 'つまみで選ぶ',
	sliderUnset: (wage: string) => `まだ入力していません。つまみは${wage}の位置`,
	untyped: 'つまみを動かすか金額を入力すると、その賃金の位置を▼で示します。',
	officeNote: (area: string, home: string) =>
		`${area}だけの求人賃金は公表されていないため、${home}の平均と比べています。`,
	unreadable: '金額として読めません。「230,000円」「23万円」のように入れてください。',
	doubtMonthly: (wage: string) =>
		`月額${wage}は小さすぎませんか。時間額なら、雇用形態で「常用的パートタイム」を選んでください。`,
	doubtHourly: (wage: string) =>
		`時間額${wage}は大きすぎませんか。月額なら、雇用形態で「パートを除く常用」を選んでください。`,
	read: (wage: string) => `${wage}として読みました。`,
	show: '表示',
	print: 'A4 1枚に印刷',
	copy: '結果の文をコピー',
	needsScript: '職業や金額を変えるにはJavaScriptが必要です。',
	allBands: 'この地域のすべての職業の賃金の幅（表）',
	kind: { full_time: '月額', part_time: '時間額' },
	position: ({ wage, lower, upper, toLower, toUpper }: Band): string => {
		if (toLower === null && toUpper === null)
			return `${wage}と比べる求人賃金は、この条件では値がありません。`;
		if (toUpper === null)
			return `${wage}は、求人賃金の下限の平均（${lower}）${SIDE[`${toLower ?? 0}`]}。上限の平均の値はありません。`;
		if (toLower === null)
			return `${wage}は、求人賃金の上限の平均（${upper}）${SIDE[`${toUpper}`]}。下限の平均の値はありません。`;
		const band = `求人賃金の下限の平均（${lower}）と上限の平均（${upper}）`;
		if (toLower < 0) return `${wage}は、${band}のどちらよりも低い金額です。`;
		if (toUpper > 0) return `${wage}は、${band}のどちらよりも高い金額です。`;
		if (toLower === 0 && toUpper === 0) return `${wage}は、${band}のどちらとも同じです。`;
		if (toLower === 0)
			return `${wage}は、求人賃金の下限の平均と同じで、上限の平均（${upper}）より低い金額です。`;
		if (toUpper === 0)
			return `${wage}は、求人賃金の上限の平均と同じで、下限の平均（${lower}）より高い金額です。`;
		return `${wage}は、${band}の間にあります。`;
	},
	desired: (p: { desired: string; amount: string; rate: string; side: Side }) => {
		if (p.side === null) return '求職者の希望賃金は、この条件では値がありません。';
		return p.side === 0
			? `求職者の希望（${p.desired}）と同じです。`
			: `求職者の希望（${p.desired}）を${p.amount}（${p.rate}％）${p.side > 0 ? '上回ります' : '下回ります'}。`;
	},
	noBand: '求人賃金と希望賃金は、この条件では値がありません。',
	fact: {
		is: {
			lower: (value: string) => `求人賃金の下限の平均は${value}です。`,
			upper: (value: string) => `上限の平均は${value}です。`,
			desired: (value: string) => `求職者の希望賃金の平均は${value}です。`
		},
		none: {
			lower: '求人賃金の下限の平均の値はありません。',
			upper: '求人賃金の上限の平均の値はありません。',
			desired: '求職者の希望賃金の値はありません。'
		}
	},
	noOffered: '求人賃金は、この条件では値がありません。',
	offered: {
		alone: (area: string, value: string, missing: string) =>
			`求人賃金の平均は、${area}が${value}です。${missing}の値はありません。`,
		compared: (p: {
			area: string;
			value: string;
			nation: string;
			other: string;
			amount: string;
			side: -1 | 0 | 1;
		}) =>
			p.side === 0
				? `求人賃金の平均は、${p.area}が${p.value}で、${p.nation}（${p.other}）と同じです。`
				: `求人賃金の平均は、${p.area}が${p.value}で、${p.nation}（${p.other}）を${p.amount}${p.side > 0 ? '上回ります' : '下回ります'}。`,
		/** One or two means; those without a value are named last. */
		held: (wage: string, held: readonly Held[], missing: readonly string[]) => {
			const told = held.map(({ area, value, amount, rate, side }, index) => {
				const mean = `${area}の${index === 0 ? '求人賃金の' : ''}平均（${value}）`;
				const last = index === held.length - 1;
				if (side === 0) return `${mean}と同じ水準${last ? 'にあります' : 'で'}`;
				return `${mean}を${amount}（${rate}％）${side > 0 ? '上回' : '下回'}${last ? 'ります' : 'り'}`;
			});
			const absent = missing.length > 0 ? `${missing.join('・')}の値はありません。` : '';
			return `${wage}は、${told.join('、')}。${absent}`;
		}
	},
	caution:
		'幅は、求人ごとの下限の平均と上限の平均の間で、賃金の分布ではありません。この金額より高い求人や低い求人が何件あるかは、この資料からは分かりません。',
	minimum: {
		regional: (area: string) => `${area}の最低賃金`,
		industrial: (industries: string) => `${industries}の特定（産業別）最低賃金`
	},
	belowMinimum: (p: {
		wage: string;
		name: string;
		minimum: string;
		from: string;
		amount: string;
	}) =>
		`最低賃金を下回っています。${p.wage}は、${p.name}${p.minimum}（${p.from}から）より${p.amount}低い金額です。`,
	belowMinimumMonthly: (p: {
		wage: string;
		hours: string;
		hourly: string;
		name: string;
		minimum: string;
		from: string;
	}) =>
		`最低賃金を下回るおそれがあります。${p.wage}は、月${p.hours}時間とすると時間額${p.hourly}で、${p.name}${p.minimum}（${p.from}から）より低い金額です。`,
	minimumKept: (p: { name: string; minimum: string; from: string }) =>
		`${p.name}${p.minimum}（${p.from}から）以上です。`,
	belowIndustrial: (industries: string, minimum: string, from: string) =>
		`ただし、${industries}の事業所では特定（産業別）最低賃金${minimum}（${from}から）を下回ります。`,
	minimumNote: (from: string) =>
		`収録した最低賃金は${from}に発効したものまでです。その後の改定、収録していない特定（産業別）最低賃金、比べる賃金に含まない手当（通勤手当など）は、労働局に確かめてください。`,
	minimumNone:
		'最低賃金はまだ収録していないので、比べていません。地域別・特定（産業別）の最低賃金と、比べる賃金に含まない手当（通勤手当など）は、労働局に確かめてください。',
	minimumSource: '最低賃金の出典',
	/** On the strip, before an amount. */
	mark: {
		minimum: '最低賃金',
		industrial: '特定最低賃金',
		lower: '下限の平均',
		upper: '上限の平均',
		desired: '求職者の希望',
		planned: '決めようとする賃金',
		near: (region: string, kinds: string) => `${region}の他の${kinds}`
	},
	table: {
		summary: '表で見る',
		name: '比べるもの',
		value: '金額',
		difference: '差（決めようとする賃金 − 比べる額）',
		of: '時期・集計の基準',
		source: '出典',
		since: (day: string) => `${day}から`,
		converted: (hourly: string, hours: string) => `${hourly}×月${hours}時間`
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
	nearby: '他の安定所では',
	loading: '読み込んでいます',
	failed: '読み込めませんでした。表示は前の条件のままです。'
};

export type WageCheckWords = typeof ja;
