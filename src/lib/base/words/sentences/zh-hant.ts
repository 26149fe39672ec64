import type { Sentences } from './ja.ts';

const NOUN = {
	occupation: '種職業',
	group: '個大分類',
	field: '個領域',
	industry: '個產業',
	area: '個地區',
	prefecture: '個都道府縣',
	office: '個Hello Work',
	month: '個月',
	'fiscal-year': '個年度',
	year: '個年份',
	category: '個區分'
} as const;

const MOST = { high: '最高', many: '最多', large: '最大' } as const;
const LEAST = { high: '最低', many: '最少', large: '最小' } as const;
const ROSE = { high: '上升', many: '增加', large: '擴大' } as const;
const FELL = { high: '下降', many: '減少', large: '縮小' } as const;

export const sentences: Sentences = {
	set: ({ noun, within, threshold, valued, compared, belong, complete, found }) =>
		`${within ? `「${within}」中` : ''}${threshold ? `${threshold}${valued ? '且' : '的'}` : ''}${found ? '已收錄的' : ''}${valued ? '有數值的' : ''}${compared}${NOUN[noun]}${complete ? '' : `（全部${belong}${NOUN[noun]}）`}`,
	counted: (count, noun) => `${count}${NOUN[noun]}`,
	threshold: (measure, value) => `${measure}達${value}以上`,
	most: (p) =>
		`${p.measure}${p.end === 'highest' ? MOST[p.size] : LEAST[p.size]}的${p.single ? '' : '依序'}是${p.top}（${p.period}${p.area}，就${p.set}比較）。`,
	least: (size, items) => `${LEAST[size]}的是${items}。`,
	tied: (p) =>
		`${p.measure}的${MOST[p.size]}值為${p.value}，共${p.count}並列（${p.period}${p.area}，就${p.set}比較）。`,
	item: (name, value) => `${name}（${value}）`,
	level: (p) => `${p.period}${p.subject}的${p.measure}為${p.value}。`,
	total: (name, value, moved) => `${name}為${value}${moved === null ? '' : `，${moved}`}。`,
	moved: (p) =>
		p.direction === 0
			? `與${p.before}（${p.beforeValue}）相同`
			: `較${p.before}（${p.beforeValue}）${(p.direction > 0 ? ROSE : FELL)[p.size]}${p.amount}`,
	movedAlone: (moved) => `${moved}。`,
	movedToo: (moved) => `另外，${moved}。`,
	beside: (p) =>
		p.direction === 0
			? `與${p.name}（${p.value}）相同。`
			: `較${p.name}（${p.value}）${p.direction > 0 ? '高' : '低'}${p.amount}。`,
	besideLevel: (name, value) => `${name}為${value}。`,
	against: (p) =>
		p.whole
			? `${p.measure}在${p.set}中均${p.below === null ? '高於' : '低於'}${p.other}（${p.period}${p.area}）。`
			: `${p.measure}${[
					...(p.below === null ? [] : [`低於${p.other}的有${p.below}${NOUN[p.noun]}`]),
					...(p.above === null ? [] : [`高於${p.other}的有${p.above}${NOUN[p.noun]}`])
				].join('，')}（${p.period}${p.area}，就${p.set}比較）。`,
	furthest: (p) =>
		`${[
			...(p.below === null ? [] : [`低於${p.other}最多的是${p.below}`]),
			...(p.above === null ? [] : [`高於${p.other}最多的是${p.above}`])
		].join('，')}。`,
	extent: (p) =>
		`顯示期間的${p.set}中，最高為${p.highestAt}的${p.highest}，最低為${p.lowestAt}的${p.lowest}。`,
	above: (p) => `這${p.compared}${NOUN[p.noun]}中，${p.level}以上者有${p.count}${NOUN[p.noun]}。`,
	exceeding: (p) =>
		`有${p.count}${NOUN[p.noun]}的${p.measure}高於${p.level}（${p.period}${p.area}，${p.set}中）。`,
	goesOn: (p) => `${p.measure}${MOST[p.size]}的${p.single ? '' : '依序'}是${p.top}。`,
	allSmall: (p) =>
		`${p.period}${p.area}${p.within ? `的「${p.within}」中` : ''}沒有${p.threshold}的${{ occupation: '職業', group: '大分類', field: '領域', industry: '產業', area: '地區', prefecture: '都道府縣', office: 'Hello Work', month: '月份', 'fiscal-year': '年度', year: '年份', category: '區分' }[p.noun]}，故不予排名。`,
	band: (lower, upper, mark) => `${lower}～${upper}${mark ? `，期望${mark}` : ''}`,
	missingParts: (count) => `不含沒有數值的${count}種職業。`
};
