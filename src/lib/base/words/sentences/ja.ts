/** What a sentence says of numbers: counts are many, rates and pay are high, differences are large. */
export type Size = 'high' | 'many' | 'large';
export type Direction = -1 | 0 | 1;

export interface SetPhrase {
	/** What is counted: `middle` and `major` occupations, areas, months … */
	readonly noun: keyof typeof NOUN;
	/** The group or part of a classification to which all belong; empty for the whole of it. */
	readonly within: string;
	/** A condition that leaves members out; null where none does. */
	readonly threshold: string | null;
	/** Of the rest some have no value. */
	readonly valued: boolean;
	/** How many were compared, of how many that belong. */
	readonly compared: string;
	readonly belong: string;
	readonly complete: boolean;
	/** Those that belong are no more than those that were found. */
	readonly found?: boolean;
}

const NOUN = {
	occupation: '職業',
	group: '大分類',
	field: '分野',
	industry: '産業',
	area: '地域',
	prefecture: '都道府県',
	office: '所',
	month: 'か月',
	'fiscal-year': '年度',
	year: '年',
	category: '区分'
} as const;

/** Where one of them is named without a number. */
const NAME = { ...NOUN, office: 'ハローワーク', month: '月' } as const;

const MOST = { high: '高い', many: '多い', large: '大きい' } as const;
const LEAST = { high: '低い', many: '少ない', large: '小さい' } as const;
const ROSE = { high: '上昇し', many: '増加し', large: '拡大し' } as const;
const FELL = { high: '低下し', many: '減少し', large: '縮小し' } as const;

/** Sentences about figures, used on every page. Numbers, names and periods come formatted. */
export const sentences = {
	/** 「有効求職者数が100人以上の64職業（全73職業）」. */
	set: ({ noun, within, threshold, valued, compared, belong, complete, found }: SetPhrase) =>
		`${within ? `「${within}」の` : ''}${threshold ? `${threshold}${valued ? 'で、' : 'の'}` : ''}${found ? '収録した' : ''}${valued ? '値のある' : ''}${compared}${NOUN[noun]}${complete ? '' : `（全${belong}${NOUN[noun]}）`}`,
	counted: (count: string, noun: SetPhrase['noun']) => `${count}${NOUN[noun]}`,
	threshold: (measure: string, value: string) => `${measure}が${value}以上`,
	most: (p: {
		period: string;
		area: string;
		set: string;
		measure: string;
		size: Size;
		end: 'highest' | 'lowest';
		top: string;
		/** One alone has the place. */
		single: boolean;
	}) =>
		`${p.measure}が${p.single ? '最も' : ''}${p.end === 'highest' ? MOST[p.size] : LEAST[p.size]}のは、${p.top}です（${p.period}の${p.area}、${p.set}の比較）。`,
	/** Goes on from the sentence before, about the same set. */
	least: (size: Size, items: string) => `最も${LEAST[size]}のは、${items}です。`,
	/** No order can be told: too many share the first place. */
	tied: (p: {
		period: string;
		area: string;
		set: string;
		measure: string;
		value: string;
		count: string;
		size: Size;
	}) =>
		`${p.measure}が最も${MOST[p.size]}値は${p.value}で、${p.count}が並んでいます（${p.period}の${p.area}、${p.set}の比較）。`,
	item: (name: string, value: string) => `${name}（${value}）`,
	level: (p: { subject: string; measure: string; period: string; value: string; size?: Size }) =>
		`${p.period}の${p.subject}の${p.measure}は${p.value}です。`,
	/** 「職業計は1.04倍で、2024年度（1.10倍）から0.06ポイント低下しました。」 */
	total: (name: string, value: string, moved: string | null) =>
		`${name}は${value}${moved === null ? 'です' : `で、${moved}`}。`,
	moved: (p: {
		before: string;
		beforeValue: string;
		amount: string;
		direction: Direction;
		size: Size;
	}) =>
		p.direction === 0
			? `${p.before}（${p.beforeValue}）と同じです`
			: `${p.before}（${p.beforeValue}）から${p.amount}${(p.direction > 0 ? ROSE : FELL)[p.size]}ました`,
	/** A sentence of its own. */
	movedAlone: (moved: string) => `${moved}。`,
	/** The same of a period still earlier. */
	movedToo: (moved: string) => `また、${moved}。`,
	/** Held against another area in the same period. */
	beside: (p: { name: string; value: string; amount: string; direction: Direction }) =>
		p.direction === 0
			? `${p.name}（${p.value}）と同じです。`
			: `${p.name}（${p.value}）を${p.amount}${p.direction > 0 ? '上回ります' : '下回ります'}。`,
	/** The level of another area in the same period, where a difference would say nothing. */
	besideLevel: (name: string, value: string) => `${name}は${value}です。`,
	/** How many lie below another area, and how many above it; null where none does. */
	against: (p: {
		period: string;
		area: string;
		set: string;
		noun: SetPhrase['noun'];
		measure: string;
		other: string;
		below: string | null;
		above: string | null;
		/** All of the set lie on the one side that is told. */
		whole: boolean;
	}) =>
		p.whole
			? `${p.measure}は、${p.set}のすべてで${p.other}を${p.below === null ? '上回ります' : '下回ります'}（${p.period}の${p.area}）。`
			: `${p.measure}が${[
					...(p.below === null ? [] : [`${p.other}を下回るのは${p.below}${NOUN[p.noun]}`]),
					...(p.above === null
						? []
						: [`${p.below === null ? `${p.other}を` : ''}上回るのは${p.above}${NOUN[p.noun]}`])
				].join('、')}です（${p.period}の${p.area}、${p.set}の比較）。`,
	/** Goes on from the sentence before: which lie furthest from the other area. */
	furthest: (p: { other: string; below: string | null; above: string | null }) =>
		`${[
			...(p.below === null ? [] : [`${p.other}を最も下回るのは${p.below}`]),
			...(p.above === null
				? []
				: [`${p.below === null ? `${p.other}を` : ''}最も上回るのは${p.above}`])
		].join('、')}です。`,
	extent: (p: {
		set: string;
		highest: string;
		highestAt: string;
		lowest: string;
		lowestAt: string;
	}) =>
		`表示した期間の${p.set}では、最高が${p.highestAt}の${p.highest}、最低が${p.lowestAt}の${p.lowest}です。`,
	/** Goes on about the set of the sentence before: how many of it reach a level. */
	above: (p: { level: string; count: string; compared: string; noun: SetPhrase['noun'] }) =>
		`この${p.compared}${NOUN[p.noun]}のうち${p.level}以上は${p.count}${NOUN[p.noun]}です。`,
	/** How many lie above a level, which is printed with its unit. */
	exceeding: (p: {
		period: string;
		area: string;
		set: string;
		noun: SetPhrase['noun'];
		measure: string;
		level: string;
		count: string;
	}) =>
		`${p.count}${NOUN[p.noun]}で${p.measure}が${p.level}を上回りました（${p.period}の${p.area}、${p.set}のうち）。`,
	/** Goes on from the sentence before, about the same set in the same period and area. */
	goesOn: (p: { measure: string; size: Size; top: string; single: boolean }) =>
		`${p.measure}が${p.single ? '最も' : ''}${MOST[p.size]}のは、${p.top}です。`,
	allSmall: (p: {
		period: string;
		area: string;
		/** The group to which all belong; empty for the whole classification. */
		within: string;
		threshold: string;
		noun: SetPhrase['noun'];
	}) =>
		`${p.period}の${p.area}では、${p.within ? `「${p.within}」に` : ''}${p.threshold}の${NAME[p.noun]}がないため、順位を付けていません。`,
	band: (lower: string, upper: string, mark: string | null) =>
		`${lower}〜${upper}${mark ? `、希望${mark}` : ''}`,
	missingParts: (count: string) => `値のない${count}職業を除いた合計です。`
};

export type Sentences = typeof sentences;
