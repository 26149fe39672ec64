import type { Label, Language } from '#lib/base/language.ts';
import { CODE_LIST_IDS, CODE_LISTS, type CodeListId } from '#lib/catalogue/code-list.ts';
import { codeListOf, columnsOf, type Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS, type DimensionId } from '#lib/catalogue/dimension.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import type { MeasureUnit } from '#lib/catalogue/measure.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import { codeTableName, tableName } from '#lib/query/explore.ts';
import { labelColumn, labelledName } from '#lib/query/labelled.ts';
import { codes } from '../data/codes.ts';
import { publishedCodes } from '../data/published-codes.ts';
import { isSample, publishedFiles } from '../data/published.ts';

export interface ExploreColumn {
	readonly name: string;
	readonly title: string;
	/** A unit, or several where another column decides. */
	readonly unit: string;
	/** The table that names its codes. */
	readonly codes: string | null;
	/** The column with the names of its codes, in the view that has one. */
	readonly label: string | null;
}

function unitText(unit: MeasureUnit, language: Language): string {
	const ids = typeof unit === 'string' ? [unit] : Object.values(unit.units);
	return [...new Set(ids.map((id) => UNITS[id].long[language]))].join(' / ');
}

function columnOf(dataset: Dataset, name: string, language: Language): ExploreColumn {
	const list = codeListOf(dataset, name);
	const plain = (title: Label | undefined): ExploreColumn => ({
		name,
		title: title?.[language] ?? name,
		unit: '',
		codes: list ? codeTableName(list) : null,
		label: list && isOffered(list) ? labelColumn(name) : null
	});
	if (name in DIMENSIONS) return plain(DIMENSIONS[name as DimensionId].title);
	const measure = dataset.measures[name];
	if (measure) return { ...plain(measure.title), unit: unitText(measure.unit, language) };
	return plain(dataset.attributes[name]?.title);
}

const isOffered = (list: CodeListId): boolean =>
	CODE_LIST_IDS.includes(list) && publishedCodes(list).size > 0;

/** The tables that a reader's SQL finds, as they are described before any script runs. */
export function exploreTables(language: Language) {
	const datasets = DATASETS.flatMap((dataset) => {
		const files = publishedFiles(dataset);
		if (files.length === 0) return [];
		const sources = new Set(
			files.map(({ source }) => codes('source').get(source)?.names[language] ?? source)
		);
		const stored = columnsOf(dataset);
		const computed = Object.keys(dataset.measures).filter((name) => !stored.includes(name));
		const columns = [...stored, ...computed].map((name) => columnOf(dataset, name, language));
		return [
			{
				name: tableName(dataset),
				labelled: columns.some(({ label }) => label !== null) ? labelledName(dataset) : null,
				id: dataset.id,
				kind: 'dataset' as const,
				title: dataset.title[language],
				scope: dataset.scope[language],
				sample: isSample(dataset),
				source: [...sources].join('; '),
				columns
			}
		];
	});
	const lists = CODE_LIST_IDS.filter(isOffered).map((id) => ({
		name: codeTableName(id),
		labelled: null,
		id,
		kind: 'codes' as const,
		title: CODE_LISTS[id][language],
		scope: '',
		sample: false,
		source: '',
		columns: Object.keys([...codes(id).values()][0]?.cells ?? {}).map((name) => ({
			name,
			title: '',
			unit: '',
			codes: null,
			label: null
		}))
	}));
	return [...datasets, ...lists];
}
