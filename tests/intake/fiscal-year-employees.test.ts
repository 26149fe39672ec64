import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { intake } from '#lib/intake/intake.ts';
import { contextOf, problems } from './support/context.ts';
import { dataCopy } from './support/data-copy.ts';
import {
	book,
	heading,
	indexed,
	OCCUPATIONS,
	PLACES,
	printed,
	published,
	withCell,
	yearsSheet,
	type BookSheet
} from './support/fiscal-year-book.ts';

const data = dataCopy([]);
afterAll(() => data.remove());

const takeIn = async (files: Readonly<Record<string, readonly BookSheet[]>>) => {
	const made = Object.entries(files).map(async ([name, sheets]) => ({
		name,
		bytes: await book(sheets)
	}));
	return intake(await Promise.all(made), contextOf(data));
};

const sameAsData = ({ files }: Awaited<ReturnType<typeof takeIn>>): string[] =>
	files.flatMap(({ path, text }) =>
		text === readFileSync(`data/${path}`, 'utf8') ? [path] : [`${path} differs`]
	);

describe('the tables of all openings and of regular employees', () => {
	const employees = indexed(published('regular-employees'), ['time_period', 'ref_area']);
	const years = Array.from({ length: 15 }, (_, index) => `${2011 + index}FY`);
	/** Three sheets: place in A, a fiscal year in each column from B. */
	const sheets = (before: string): BookSheet[] =>
		['active_openings', 'new_openings', 'placements'].map((measure) => ({
			name: measure,
			rows: [
				[null, ...years.map(heading)],
				...PLACES.map(([area, place]) => [
					place,
					...years.map((year) => printed(employees(year, area)?.[before + measure]))
				])
			]
		}));
	const both = () => ({ '114-1d-01.xlsx': sheets(''), '114-1d-02.xlsx': sheets('seishain_') });

	it('become the 15 files of data/, byte by byte', async () => {
		const result = await takeIn(both());
		expect(problems(result)).toEqual([]);
		expect(sameAsData(result)).toEqual(years.map((year) => `regular-employees/${year}.csv`));
	});

	it('tell of each sheet how far the reading has come', async () => {
		const steps: string[] = [];
		const bytes = await book(sheets(''));
		intake([{ name: '114-1d-01.xlsx', bytes }], contextOf(data), ({ phase, sheets: at }) => {
			if (at) steps.push(`${phase} ${at.done}/${at.total}`);
		});
		expect(steps).toEqual([
			'tables 1/3',
			'tables 2/3',
			'tables 3/3',
			'rows 1/3',
			'rows 2/3',
			'rows 3/3'
		]);
	});

	it('are refused with a sheet too many or too few', async () => {
		const [first] = sheets('');
		const more = await takeIn({ '114-1d-01.xlsx': [...sheets(''), ...(first ? [first] : [])] });
		expect(problems(more)).toContain('error sheet-count');
		const fewer = await takeIn({ '114-1d-01.xlsx': sheets('').slice(0, 2) });
		expect(problems(fewer)).toEqual(['error sheet-count', 'error sheet-missing']);
		expect([...more.files, ...fewer.files]).toEqual([]);
	});

	it('are refused where a prefecture is mistyped: the nation is no longer the sum', async () => {
		const made = sheets('').map((sheet, index) =>
			index === 2 ? withCell(sheet, 20, 15, 1) : sheet
		);
		const result = await takeIn({ '114-1d-01.xlsx': made });
		expect(problems(result)).toEqual(['error parts-sum 2 P 1094816']);
	});
});

describe('the tables of new openings and placements by occupation', () => {
	const placed = indexed(published('occupation-placements'), [
		'time_period',
		'ref_area',
		'occupation',
		'employment'
	]);
	const years = ['2023FY', '2024FY', '2025FY'];
	const leaves = OCCUPATIONS.filter(([code]) => /^\d/.test(code));
	const sheets = (): BookSheet[] =>
		[
			['パートを含む常用', 'regular'],
			['パートを除く常用', 'full_time'],
			['常用的パート', 'part_time']
		].flatMap(([scope = '', employment = '']) => [
			yearsSheet(`別表 ${scope}`, PLACES.slice(0, 1), leaves.slice(0, 2), years, () => 1),
			yearsSheet(scope, PLACES.slice(0, 2), leaves, years, (area, code, year) =>
				area === '00' ? printed(placed(year, area, code, employment)?.['placements']) : 1
			)
		]);

	it('give the placements of the nation, which are those of data/', async () => {
		const result = await takeIn({ '114-1d-08.xlsx': sheets() });
		expect(problems(result)).toEqual([]);
		for (const { path, text } of result.files) {
			const own = text
				.trimEnd()
				.split('\n')
				.slice(1)
				.map((line) => line.split(','));
			const year = path.slice(-10, -4);
			expect(own.length).toBe(leaves.length * 3);
			for (const [, area = '', code = '', employment = '', , value] of own)
				expect(value, `${year} ${code}`).toBe(placed(year, area, code, employment)?.['placements']);
		}
		expect(result.files.map(({ path }) => path)).toEqual(
			years.map((year) => `occupation-placements/${year}.csv`)
		);
	});
});
