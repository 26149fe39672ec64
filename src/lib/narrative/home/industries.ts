import { formatNumber } from '#lib/base/number.ts';
import type { Row } from '#lib/query/table.ts';
import type { DataTable } from '../data-table.ts';
import { numberIn, textIn } from '../scene.ts';
import { monthName, type HomeSpeech } from './speech.ts';

export interface IndustryChanges {
	readonly title: string;
	readonly table: DataTable;
}

/** New openings by industry in the newest month for which any change is known. */
export function industryChanges(
	speech: HomeSpeech,
	area: string,
	rows: readonly Row[],
	name: (code: string) => string
): IndustryChanges | null {
	const known = rows.flatMap((row) => {
		const value = numberIn(row, 'new_openings_change');
		return value === null ? [] : [{ month: textIn(row, 'time_period'), row, value }];
	});
	const month = known
		.map((one) => one.month)
		.sort()
		.at(-1);
	if (month === undefined) return null;
	const { language, home } = speech;
	return {
		title: home.movers.industries(monthName(speech, month)),
		table: {
			first: home.movers.industry,
			columns: [
				{
					title: home.movers.yearChange,
					unit: '',
					origin: {
						dataset: 'industry-new-openings',
						measure: 'new_openings_change',
						where: { time_period: month, ref_area: area },
						across: 'industry_section'
					}
				}
			],
			rows: known
				.filter((one) => one.month === month)
				.sort((a, b) => b.value - a.value)
				.map(({ row, value }) => ({
					code: textIn(row, 'industry_section'),
					name: name(textIn(row, 'industry_section')),
					heading: false,
					note: '',
					cells: [{ text: formatNumber(value, language, 1, true), value }]
				}))
		}
	};
}
