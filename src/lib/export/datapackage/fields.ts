import type { Label } from '#lib/base/language.ts';
import type { Frequency } from '#lib/base/period.ts';
import type { CodeListId } from '#lib/catalogue/code-list.ts';
import type { Attribute, Dataset } from '#lib/catalogue/dataset.ts';
import { codeListOf, columnsOf, primaryKeyOf } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS, type DimensionId } from '#lib/catalogue/dimension.ts';
import type { Measure } from '#lib/catalogue/measure.ts';
import { SAMPLE_COLUMN, SAMPLE_MARK } from '#lib/catalogue/sample.ts';
import { UNITS, type UnitId } from '#lib/catalogue/unit.ts';
import type { PackagedList } from './input.ts';
import { own } from './own.ts';

/** A field of a Table Schema; properties that the standard does not know are its extensions. */
export type Field = Readonly<Record<string, unknown>> & { readonly name: string };

/** Lists up to this length are written into the field, longer ones are only referred to. */
const SHORT = 20;

export const listName = (id: CodeListId): string => `codes-${id.replaceAll('_', '-')}`;

/** The column that marks made-up rows, in files that hold them. */
export const SAMPLE_FIELD: Field = {
	name: SAMPLE_COLUMN,
	title: '注記',
	type: 'string',
	constraints: { required: true, enum: [SAMPLE_MARK] }
};

/** One field for each column, in the order of the files. */
export const fieldsOf = (dataset: Dataset, lists: ReadonlyMap<CodeListId, PackagedList>): Field[] =>
	columnsOf(dataset).map((column) => {
		const id = codeListOf(dataset, column);
		const list = id === null ? undefined : lists.get(id);
		if (column === 'time_period') return periodField(dataset.frequency);
		if (column in DIMENSIONS)
			return {
				...named(column, DIMENSIONS[column as DimensionId].title),
				type: 'string',
				...coded(list, dataset.codes[column as DimensionId]),
				constraints: { required: true }
			};
		const measure = dataset.measures[column];
		if (measure) return measureField(column, measure);
		const attribute = dataset.attributes[column];
		if (!attribute) throw new RangeError(`${dataset.id} does not declare ${column}`);
		return {
			...attributeField(column, attribute, primaryKeyOf(dataset).includes(column)),
			...coded(list)
		};
	});

const named = (name: string, title: Label) => ({
	name,
	title: title.ja,
	...own({ titles: title })
});

function periodField(frequency: Frequency): Field {
	const base = named('time_period', DIMENSIONS.time_period.title);
	if (frequency === 'month') return { ...base, type: 'yearmonth', constraints: { required: true } };
	if (frequency === 'year') return { ...base, type: 'year', constraints: { required: true } };
	return {
		...base,
		type: 'string',
		description: '年度（4月から翌年3月）。2025FY は2025年4月から2026年3月。',
		constraints: { required: true, pattern: '\\d{4}FY' }
	};
}

function measureField(name: string, measure: Measure): Field {
	const { title, definition, decimals, range, aggregate } = measure;
	return {
		...named(name, title),
		description: definition.ja,
		type: decimals === 0 ? 'integer' : 'number',
		...(range ? { constraints: { minimum: range[0], maximum: range[1] } } : {}),
		...own({ descriptions: definition, aggregate: aggregate.kind, ...unit(measure) })
	};
}

/** The unit, or the units by the value of the column that decides. */
export function unit({ unit: stated }: Measure): Record<string, unknown> {
	const words = (id: UnitId) => ({ id, ...UNITS[id].long });
	if (typeof stated === 'string') return { unit: words(stated) };
	const { dimension, units } = stated;
	return {
		unitBy: {
			field: dimension,
			units: Object.fromEntries(Object.entries(units).map(([value, id]) => [value, words(id)]))
		}
	};
}

function attributeField(name: string, attribute: Attribute, inKey: boolean): Field {
	const { title, type, pattern, range, required } = attribute;
	const constraints = {
		...(required || inKey ? { required: true } : {}),
		...(pattern === undefined ? {} : { pattern }),
		...(range ? { minimum: range[0], maximum: range[1] } : {})
	};
	return {
		...named(name, title),
		type,
		...(Object.keys(constraints).length > 0 ? { constraints } : {})
	};
}

/** The codes of a short list with their names, and which classification they belong to. */
function coded(list: PackagedList | undefined, used?: readonly string[]): Record<string, unknown> {
	if (!list) return {};
	const codes = list.codes.filter(({ code }) => !used || used.includes(code));
	const editions = new Map(
		codes
			.filter(({ classification }) => classification !== '')
			.map(({ classification, edition }) => [
				`${classification} ${edition}`,
				{ classification, edition }
			])
	);
	return {
		...(codes.length <= SHORT
			? { categories: codes.map(({ code, name }) => ({ value: code, label: name })) }
			: {}),
		...(editions.size > 0 ? own({ classifications: [...editions.values()] }) : {})
	};
}
