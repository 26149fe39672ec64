import { select, selectAll } from 'd3';
import { drawBars } from './bars.ts';
import { drawLine } from './line.ts';
import { balanceRows, occupationNames } from './rows.ts';

/** The area that the page shows, and its name: scripts/bench/baseline.ts writes them into the page. */
const { area = '', name: areaName = '' } = document.documentElement.dataset;
const TOTAL = '_T';
const EMPLOYMENT = new Map([
	['regular', 'パートを含む常用'],
	['full_time', 'パートを除く常用'],
	['part_time', '常用的パートタイム']
]);

const [rows, names] = await Promise.all([balanceRows(), occupationNames()]);
const here = rows.filter(({ ref_area }) => ref_area === area);
const months = [...new Set(here.map(({ time_period }) => time_period))].sort().reverse();
const chosen = { employment: 'regular', time_period: months[0] ?? '' };

const monthText = (month: string): string =>
	`${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`;

const yearBefore = (month: string): string => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;

function draw(): void {
	const employed = here.filter(({ employment }) => employment === chosen.employment);
	const inMonth = (month: string) => employed.filter(({ time_period }) => time_period === month);
	const scope = EMPLOYMENT.get(chosen.employment);
	select('#occupation-balance-monthly-ranking h2').text(
		`職業別 有効求人倍率　${areaName}・${monthText(chosen.time_period)}・${scope}（倍）`
	);
	drawBars(inMonth(chosen.time_period), inMonth(yearBefore(chosen.time_period)), names);
	select('#occupation-balance-monthly-series h2').text(
		`有効求人倍率の推移　${areaName}・職業計・${scope}（倍）`
	);
	drawLine(employed.filter(({ occupation }) => occupation === TOTAL));
}

function control(name: keyof typeof chosen, options: readonly (readonly [string, string])[]): void {
	select<HTMLSelectElement, unknown>(`select[name=${name}]`)
		.on('change', (event: Event) => {
			chosen[name] = (event.currentTarget as HTMLSelectElement).value;
			draw();
		})
		.selectAll('option')
		.data(options)
		.join('option')
		.attr('value', ([value]) => value)
		.text(([, label]) => label);
}

control('employment', [...EMPLOYMENT]);
control(
	'time_period',
	months.map((month) => [month, monthText(month)] as const)
);
draw();
selectAll('select').attr('disabled', null);
