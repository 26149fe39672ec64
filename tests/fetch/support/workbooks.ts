import {
	agedSheet,
	book,
	heading,
	INDUSTRIES,
	OCCUPATIONS,
	PLACES,
	yearsSheet,
	type BookSheet
} from '../../intake/support/fiscal-year-book.ts';

/** Made-up workbooks of one edition in the shape of 雇用関係指標（年度）, whose sums hold. */

const LEAVES = ['01', '02', '03', '04'];
const LABELS = OCCUPATIONS.filter(([code]) => ['_T', 'A', ...LEAVES, '_U'].includes(code));
const AGES = [
	['_T', '年齢計'],
	['Y_LT20', '19歳以下']
] as const;
const PREFECTURES = PLACES.map(([code]) => code).filter((code) => code !== '00');
const SCOPES = [
	['パートを含む常用', ['full_time', 'part_time']],
	['パートを除く常用', ['full_time']],
	['常用的パート', ['part_time']]
] as const;

/** What a prefecture has of one occupation: a number that grows by one a year. */
const leaf = (area: string, item: string, year: string, employment: string): number =>
	(employment === 'full_time' ? 900 : 400) +
	10 * Number(area) +
	LABELS.findIndex(([code]) => code === item) +
	Number.parseInt(year, 10) -
	2020;

const items = (item: string): readonly string[] =>
	item === '_T' ? [...LEAVES, '_U'] : item === 'A' ? LEAVES : [item];

/** The sum over all of which a cell speaks. */
const cell = (area: string, item: string, year: string, employments: readonly string[]): number =>
	(area === '00' ? PREFECTURES : [area])
		.flatMap((one) =>
			items(item).flatMap((code) => employments.map((type) => leaf(one, code, year, type)))
		)
		.reduce((sum, value) => sum + value, 0);

const left = (scope: string, years: readonly string[]): BookSheet =>
	yearsSheet(`別表 ${scope}`, PLACES.slice(0, 1), LABELS, years, () => 1);

const plain = (years: readonly string[]): BookSheet[] =>
	SCOPES.flatMap(([scope, employments]) => [
		left(scope, years),
		yearsSheet(scope, PLACES, LABELS, years, (area, item, year) =>
			cell(area, item, year, employments)
		)
	]);

const aged = (years: readonly string[]): BookSheet[] =>
	SCOPES.flatMap(([scope, employments]) => [
		agedSheet(`別表 ${scope}`, PLACES.slice(0, 1), AGES, LABELS, years, () => [1, 1, 1]),
		agedSheet(scope, PLACES, AGES, LABELS, years, (area, age, item, year) => {
			const all = cell(area, item, year, employments);
			return age === '_T' ? [all, '-', '-'] : [2 * employments.length, 1, 1];
		})
	]);

const WAGE_SCOPES = [
	'フルタイム・受理地別',
	'フルタイム・就業地別',
	'パート・受理地別',
	'パート・就業地別'
];

const wages = (
	labels: readonly (readonly [string, string])[],
	years: readonly string[]
): BookSheet[] =>
	WAGE_SCOPES.flatMap((scope) => [
		yearsSheet(`別表 ${scope}`, PLACES.slice(0, 1), labels.slice(0, 3), years, () => 1),
		yearsSheet(scope, PLACES.slice(0, 3), labels, years, (area, item, year) => {
			const place = labels.findIndex(([code]) => code === item);
			const step =
				7 * Number(area) + (place % (11 + Number(area))) + Number.parseInt(year, 10) - 2020;
			return (scope.startsWith('パート') ? 1100 : 210) + step + (scope.includes('就業地') ? 3 : 0);
		})
	]);

/** Three sheets: place in A, a fiscal year in each column from B. */
const employees = (years: readonly string[], share: number): BookSheet[] =>
	['有効求人', '新規求人', '就職件数'].map((name) => ({
		name,
		rows: [
			[null, ...years.map(heading)],
			...PLACES.map(([area, place]) => [
				place,
				...years.map((year) => share * cell(area, '_T', year, ['full_time', 'part_time']))
			])
		]
	}));

/** The nine workbooks of the edition that ends with a fiscal year, by the ends of their names. */
export async function workbooks(last: number): Promise<ReadonlyMap<string, Uint8Array>> {
	const years = [2, 1, 0].map((before) => `${last - before}FY`);
	const fifteen = Array.from({ length: 15 }, (_, index) => `${last - 14 + index}FY`);
	const books: Readonly<Record<string, readonly BookSheet[]>> = {
		'01': employees(fifteen, 2),
		'02': employees(fifteen, 1),
		'04': plain(years),
		'05': aged(years),
		'06': plain(years),
		'07': aged(years),
		'08': plain(years),
		'09': wages(INDUSTRIES, years.slice(1)),
		'10': wages(OCCUPATIONS, years)
	};
	const made = Object.entries(books).map(
		async ([number, sheets]) => [`114-1d-${number}.xlsx`, await book(sheets)] as const
	);
	return new Map(await Promise.all(made));
}
