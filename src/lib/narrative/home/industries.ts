import { formatNumber } from '#lib/base/number.ts';
import type { Row } from '#lib/query/table.ts';
import { numberCell } from '../cell.ts';
import type { DataTable } from '../data-table.ts';
import { numberIn, textIn } from '../scene.ts';
import { periodName } from '../speech.ts';
import type { HomeSpeech } from './speech.ts';

export interface IndustryChanges {
	readonly title: string;
	/** How many of the industries that the source publishes were collected. */
	readonly note: string;
	readonly table: DataTable;
}

/** New openings by industry in the newest month for which any change is known. */
export function industryChanges(
	speech: HomeSpeech,
	{ area, rows, sample }: { area: string; rows: readonly Row[]; sample: boolean },
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
	const count = (value: number) => formatNumber(value, language);
	return {
		note: home.industries.lead(
			count(known.filter((one) => one.month === month).length),
			count(rows.filter((row) => row['time_period'] === month).length)
		),
		title: home.industries.title(periodName(speech, month)),
		table: {
			sample: sample,
			first: home.industries.industry,
			columns: [
				{
					title: home.industries.yearChange,
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
					cells: [numberCell(speech, value, { decimals: 1, signed: true })]
				}))
		}
	};
}
