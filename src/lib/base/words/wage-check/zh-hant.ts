import type { WageCheckWords } from './ja.ts';

const SIDE = { '-1': '低於', '0': '等於', '1': '高於' } as const;

export const zhHant: WageCheckWords = {
	lead: (p) =>
		`${p.area}・${p.occupation}（${p.employment}，${p.period}）：查看擬訂薪資相對於求才薪資區間與求職者期望的位置。`,
	form: '查詢條件',
	area: '地區',
	occupation: '職業',
	employment: '雇用型態',
	wage: { full_time: '擬訂月薪', part_time: '擬訂時薪' },
	wageHint: {
		full_time: '例：230,000日圓、23萬、２３５０００',
		part_time: '例：1,200日圓、１２００'
	},
	unreadable: '無法讀作金額。請依「230,000日圓」「23萬日圓」之方式輸入。',
	doubtMonthly: (wage) => `月薪${wage}是否過低？若為時薪，請將雇用型態改為常用部分工時。`,
	doubtHourly: (wage) => `時薪${wage}是否過高？若為月薪，請將雇用型態改為常用全職。`,
	read: (wage) => `讀作${wage}。`,
	show: '查看位置',
	print: '列印成一張A4',
	copy: '複製結果文字',
	needsScript: '變更職業或金額需要JavaScript。',
	allBands: '此地區所有職業的薪資區間（表）',
	result: '擬訂薪資的位置',
	prompt: '輸入金額後，此處顯示其相對於求才薪資兩個平均與期望薪資的位置。',
	kind: { full_time: '月薪', part_time: '時薪' },
	position: ({ wage, lower, upper, toLower, toUpper }) => {
		if (toLower === null && toUpper === null)
			return `此條件沒有求才薪資之數值，無法與${wage}比較。`;
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
	desired: (wage, desired, side) =>
		side === null
			? '此條件沒有求職者期望薪資之數值。'
			: `${SIDE[`${side}`]}求職者期望薪資的平均（${desired}）。`,
	caution:
		'區間為各求才下限之平均至上限之平均，並非薪資分布。高於或低於此金額的求才各有多少，無法由此資料得知。',
	belowMinimum: (p) =>
		`低於最低工資。${p.wage}比熊本縣最低工資${p.minimum}（${p.from}起）低${p.amount}。`,
	belowMinimumMonthly: (p) =>
		`可能低於最低工資。${p.wage}以每月${p.hours}小時計，每小時為${p.hourly}，低於熊本縣最低工資${p.minimum}（${p.from}起）。`,
	minimumKept: (minimum, from) => `不低於熊本縣最低工資${minimum}（${from}起）。`,
	belowIndustrial: (industries, minimum, from) =>
		`但在${industries}之事業單位，低於特定（產業別）最低工資${minimum}（${from}起）。`,
	minimumNote: (from) =>
		`本站收錄之最低工資至${from}生效者為止。其後之調整、未收錄的特定（產業別）最低工資，以及不列入比較之津貼（如通勤津貼），請向熊本勞動局確認。`,
	minimumSource: '最低工資之資料來源',
	difference: {
		title: '差額（擬訂薪資 − 比較金額）',
		lower: '求才薪資下限平均',
		upper: '求才薪資上限平均',
		desired: '期望薪資平均',
		minimum: '最低工資（時薪）'
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
		`以每月${hours}小時為假設之換算。初始值${standard}小時為勞動基準法上限每週40小時換算為一個月（40×365÷7÷12），請改為實際約定工時。`,
	toHourly: (monthly, hours, hourly) =>
		`月薪${monthly} ÷ ${hours}小時 ＝ 每小時${hourly}（未滿1日圓捨去）`,
	toMonthly: (hourly, hours, monthly) =>
		`時薪${hourly} × ${hours}小時 ＝ 月薪${monthly}（未滿1日圓進位）`,
	plan: (wage) => `擬訂薪資 ${wage}`,
	nearby: '縣內其他機關',
	months: '最近24個月',
	years: '已公布之年度平均（熊本縣與全國）',
	yearsLead:
		'下圖為已公布之年度平均，與上方各月、各機關之數值（虛構樣本）為不同統計，不置於同一圖。',
	yearsLeadReal: '下圖為已公布之年度平均，與上方各月、各機關之數值為不同統計。',
	loading: '載入中',
	failed: '無法載入。顯示內容仍為先前之條件。'
};
