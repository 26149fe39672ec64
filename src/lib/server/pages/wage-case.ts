import { group } from 'd3';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { dataset } from '#lib/catalogue/list.ts';
import { hasPage } from '#lib/catalogue/pages.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { Selection } from '#lib/query/selection.ts';
import { pack, type Table, type Value } from '#lib/query/table.ts';
import { MONTHS_SHOWN, type WageCase } from '#lib/query/wage-case.ts';
import { codes } from '../data/codes.ts';
import { answer, valuesOf } from '../data/engine.ts';
import { once } from '../data/once.ts';
import { isInRegion } from '../data/printed-areas.ts';

export const WAGES = dataset('occupation-wages-monthly');
export const BALANCE = dataset('occupation-balance-monthly');
export const YEARS = dataset('occupation-wages');

/** The rows of an answer by the values of two of its columns. */
interface Shelves {
	readonly dataset: Dataset;
	readonly columns: readonly string[];
	readonly rows: ReadonlyMap<string, ReadonlyMap<string, Table['rows']>>;
}

function shelves(of: Dataset, { columns, rows }: Table): Shelves {
	const at = (name: string) => columns.indexOf(name);
	const text = (value: Value | undefined) => String(value);
	const [area, occupation] = [at('ref_area'), at('occupation')];
	return {
		dataset: of,
		columns,
		rows: group(
			rows,
			(row) => text(row[occupation]),
			(row) => text(row[area])
		)
	};
}

const packed = (
	{ dataset: of, columns, rows }: Shelves,
	occupation: string,
	area?: string,
	holds: (row: Table['rows'][number]) => boolean = () => true
) => {
	const areas = rows.get(occupation);
	const found = area === undefined ? [...(areas?.values() ?? [])].flat() : (areas?.get(area) ?? []);
	return pack(of, { columns, rows: found.filter(holds) });
};

interface Shelved {
	readonly wages: Shelves;
	readonly balance: Shelves;
	readonly years: Shelves;
	readonly region: Shelves;
	readonly latest: string;
	readonly year: string;
}

/** The other prefectures of the home area's region. */
const beside = (): string[] => [...codes('ref_area').keys()].filter(isInRegion);

const shelved = once(async (): Promise<Shelved> => {
	const months = (await valuesOf(WAGES, 'time_period')).slice(-MONTHS_SHOWN);
	const latest = months.at(-1) ?? '';
	const lastYear = (await valuesOf(YEARS, 'time_period')).slice(-1);
	// Nothing is asked of no period and no area: that would be to ask of all.
	const asked = async (of: Dataset, where: Record<string, readonly string[]>) =>
		shelves(
			of,
			Object.values(where).some((values) => values.length === 0)
				? { columns: [...of.dimensions], rows: [] }
				: await answer(of, { dataset: of.id, where } satisfies Selection)
		);
	return {
		latest,
		year: lastYear[0] ?? '',
		wages: await asked(WAGES, { time_period: months }),
		balance: await asked(BALANCE, { time_period: months.slice(-1) }),
		years: await asked(YEARS, { ref_area: [SITE.area, SITE.nation] }),
		region: await asked(YEARS, { ref_area: beside(), time_period: lastYear })
	};
});

/** Everything that is asked of one occupation in one area, out of answers asked for once. */
export async function wageCase(area: string, occupation: string): Promise<WageCase> {
	const { wages, balance, years, region, latest, year } = await shelved();
	const period = wages.columns.indexOf('time_period');
	return {
		area,
		occupation,
		months: packed(wages, occupation, area),
		balance: packed(balance, occupation, area),
		areas: packed(wages, occupation, undefined, (row) => row[period] === latest),
		year,
		years: packed(years, occupation),
		region: packed(region, occupation)
	};
}

/** The occupations that can be checked: of monthly wages, else of the fiscal years. */
export async function checkedOccupations(): Promise<string[]> {
	const monthly = await valuesOf(WAGES, 'occupation');
	return monthly.length > 0 ? monthly : valuesOf(YEARS, 'occupation');
}

/** The areas with monthly wages; the home area where no month has come. */
export async function checkedAreas(): Promise<string[]> {
	const monthly = await valuesOf(WAGES, 'ref_area');
	return monthly.length > 0 ? monthly : [SITE.area];
}

/** Every area and occupation that can be checked. */
export async function wageCases(): Promise<{ area: string; occupation: string }[]> {
	if (!hasPage('wage-check')) return [];
	const [areas, occupations] = await Promise.all([checkedAreas(), checkedOccupations()]);
	return areas.flatMap((area) => occupations.map((occupation) => ({ area, occupation })));
}
