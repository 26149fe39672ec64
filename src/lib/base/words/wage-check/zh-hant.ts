import type { WageCheckWords } from './ja.ts';

const SIDE = { '-1': '低於', '0': '等於', '1': '高於' } as const;

export const zhHant: WageCheckWords = {
	title: {
		published: (area, nation) => `${area}與${nation}的求才薪資`,
		band: (area) => `${area}的求才薪資區間與期望薪資`
	},
	form: '查詢條件',
	area: '地區',
	occupation: '職業',
	occupationHint: '可輸入日常稱呼：照服員、卡車、程式設計師',
	occupationNone: (typed, shown) => `找不到符合「${typed}」的職業。目前顯示的仍是「${shown}」。`,
	occupationOpen: (typed, shown) =>
		`請從「${typed}」的候選項目中選擇。目前顯示的仍是「${shown}」。`,
	employment: '雇用型態',
	basisNote: '依受理地是依受理求才的機關所在地統計，依工作地是依實際工作地點統計。兩者不相比較。',
	industry: '產業（特定最低工資）',
	industryNone: '不指定',
	industryNote:
		'特定（產業別）最低工資依事業單位的產業決定，與職業無關。事業單位屬於該產業時才選擇。',
	wage: { full_time: '您預計提供的月薪', part_time: '您預計提供的時薪' },
	wageHint: { full_time: '例：230,000日圓、23萬', part_time: '例：1,200日圓' },
	slider: '以滑桿選擇',
	sliderUnset: (wage) => `尚未輸入。滑桿停在${wage}`,
	untyped: '移動滑桿或輸入金額後，以▼標示該薪資的落點。',
	officeNote: (area, home) => `${area}本身的求才薪資並未公布，因此與${home}的平均比較。`,
	unreadable: '無法讀作金額。請依「230,000日圓」「23萬日圓」的方式輸入。',
	doubtMonthly: (wage) => `月薪${wage}是否過低？若為時薪，請將雇用型態改為常用部分工時。`,
	doubtHourly: (wage) => `時薪${wage}是否過高？若為月薪，請將雇用型態改為常用全職。`,
	read: (wage) => `讀作${wage}。`,
	show: '顯示',
	print: '列印成一張A4',
	copy: '複製結果文字',
	needsScript: '變更職業或金額需要JavaScript。',
	allBands: '此地區所有職業的薪資區間（表）',
	kind: { full_time: '月薪', part_time: '時薪' },
	position: ({ wage, lower, upper, toLower, toUpper }) => {
		if (toLower === null && toUpper === null)
			return `此條件沒有求才薪資的數值，無法與${wage}比較。`;
		if (toUpper === null)
			return `${wage}${SIDE[`${toLower ?? 0}`]}求才薪資的下限平均（${lower}）。沒有上限平均。`;
		if (toLower === null)
			return `${wage}${SIDE[`${toUpper}`]}求才薪資的上限平均（${upper}）。沒有下限平均。`;
		const band = `求才薪資的下限平均（${lower}）與上限平均（${upper}）`;
		if (toLower < 0) return `${wage}低於${band}兩者。`;
		if (toUpper > 0) return `${wage}高於${band}兩者。`;
		if (toLower === 0 && toUpper === 0) return `${wage}等於${band}兩者。`;
		if (toLower === 0) return `${wage}等於求才薪資的下限平均，低於上限平均（${upper}）。`;
		if (toUpper === 0) return `${wage}等於求才薪資的上限平均，高於下限平均（${lower}）。`;
		return `${wage}介於${band}之間。`;
	},
	desired: (p) => {
		if (p.side === null) return '此條件沒有求職者期望薪資的數值。';
		return p.side === 0
			? `與求職者期望（${p.desired}）相同。`
			: `比求職者期望（${p.desired}）${p.side > 0 ? '高' : '低'}${p.amount}（${p.rate}％）。`;
	},
	noBand: '此條件沒有求才薪資與期望薪資的數值。',
	fact: {
		is: {
			lower: (value) => `求才薪資的下限平均為${value}。`,
			upper: (value) => `上限平均為${value}。`,
			desired: (value) => `求職者期望薪資的平均為${value}。`
		},
		none: {
			lower: '沒有求才薪資下限平均的數值。',
			upper: '沒有求才薪資上限平均的數值。',
			desired: '沒有求職者期望薪資的數值。'
		}
	},
	noOffered: '此條件沒有求才薪資的數值。',
	offered: {
		alone: (area, value, missing) => `${area}的求才薪資平均為${value}。沒有${missing}的數值。`,
		compared: (p) =>
			p.side === 0
				? `${p.area}的求才薪資平均為${p.value}，與${p.nation}（${p.other}）相同。`
				: `${p.area}的求才薪資平均為${p.value}，比${p.nation}（${p.other}）${p.side > 0 ? '高' : '低'}${p.amount}。`,
		held: (wage, held, missing) => {
			const told = held.map(({ area, value, amount, rate, side }, index) => {
				const mean = `${area}${index === 0 ? '求才薪資' : ''}平均（${value}）`;
				return side === 0
					? `與${mean}相同`
					: `比${mean}${side > 0 ? '高' : '低'}${amount}（${rate}％）`;
			});
			const absent = missing.length > 0 ? `沒有${missing.join('、')}的數值。` : '';
			return `${wage}${told.join('，')}。${absent}`;
		}
	},
	caution:
		'區間為各求才下限的平均至上限的平均，並非薪資分布。高於或低於此金額的求才各有多少，無法由此資料得知。',
	minimum: {
		regional: (area) => `${area}的最低工資`,
		industrial: (industries) => `${industries}的特定（產業別）最低工資`
	},
	belowMinimum: (p) =>
		`低於最低工資。${p.wage}比${p.name}${p.minimum}（${p.from}起）低${p.amount}。`,
	belowMinimumMonthly: (p) =>
		`可能低於最低工資。${p.wage}以每月${p.hours}小時計，每小時為${p.hourly}，低於${p.name}${p.minimum}（${p.from}起）。`,
	minimumKept: (p) => `不低於${p.name}${p.minimum}（${p.from}起）。`,
	belowIndustrial: (industries, minimum, from) =>
		`但在${industries}的事業單位，低於特定（產業別）最低工資${minimum}（${from}起）。`,
	minimumNote: (from) =>
		`本站收錄的最低工資至${from}生效者為止。其後的調整、未收錄的特定（產業別）最低工資，以及不列入比較的津貼（如通勤津貼），請向勞動局確認。`,
	minimumNone:
		'尚未收錄最低工資，故未予比較。地區別與特定（產業別）最低工資，以及不列入比較的津貼（如通勤津貼），請向勞動局確認。',
	minimumSource: '最低工資的資料來源',
	mark: {
		minimum: '最低工資',
		industrial: '特定最低工資',
		lower: '下限平均',
		upper: '上限平均',
		desired: '求職者期望',
		planned: '預計薪資',
		near: (region, kinds) => `${region}其他${kinds}`
	},
	table: {
		summary: '以表格查看',
		name: '比較對象',
		value: '金額',
		difference: '差額（預計薪資 − 比較金額）',
		of: '時期與統計基準',
		source: '資料來源',
		since: (day) => `${day}起`,
		converted: (hourly, hours) => `${hourly}×每月${hours}小時`
	},
	facts: {
		lower: '求才薪資（下限平均）',
		upper: '求才薪資（上限平均）',
		desired: '期望薪資（平均）',
		gap: '期望薪資 − 下限平均',
		openings: '有效求才人數（競爭的求才）',
		applicants: '有效求職人數（可能應徵者）'
	},
	persons: '人',
	converter: '月薪與時薪換算',
	hours: '每月工時',
	hoursUnit: '小時',
	hoursAssumption: (hours, standard) =>
		`以每月${hours}小時為假設換算。初始值${standard}小時為勞動基準法上限每週40小時換算為一個月（40×365÷7÷12），請改為實際約定工時。`,
	toHourly: (monthly, hours, hourly) =>
		`月薪${monthly} ÷ ${hours}小時 ＝ 每小時${hourly}（未滿1日圓捨去）`,
	toMonthly: (hourly, hours, monthly) =>
		`時薪${hourly} × ${hours}小時 ＝ 月薪${monthly}（未滿1日圓進位）`,
	plan: (wage) => `預計薪資 ${wage}`,
	nearby: '其他機關',
	loading: '載入中',
	failed: '無法載入。顯示的仍是先前的條件。'
};
