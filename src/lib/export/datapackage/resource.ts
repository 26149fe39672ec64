import type { Label } from '#lib/base/language.ts';
import { CODE_LISTS, type CodeListId } from '#lib/catalogue/code-list.ts';
import { codeListOf, columnsOf, primaryKeyOf, type Dataset } from '#lib/catalogue/dataset.ts';
import { isDerived } from '#lib/catalogue/measure.ts';
import { SAMPLE_MARK } from '#lib/catalogue/sample.ts';
import { licence } from '#lib/contract/licence.ts';
import { fieldsOf, listName, SAMPLE_FIELD, unit } from './fields.ts';
import { own } from './own.ts';
import type {
	DatasetFile,
	PackagedDataset,
	PackagedList,
	PackageInput,
	PublishedFile
} from './input.ts';

export type Resource = Readonly<Record<string, unknown>> & { readonly name: string };

const PROFILES = 'https://datapackage.org/profiles/2.0';

const SAMPLE_NOTICE: Label = {
	ja: '架空のサンプルです。実際の統計ではありません。',
	en: 'A made-up sample, not real statistics.',
	'zh-Hant': '此為虛構樣本，並非實際統計。'
};

const CSV = {
	$schema: `${PROFILES}/dataresource.json`,
	type: 'table',
	format: 'csv',
	mediatype: 'text/csv',
	encoding: 'utf-8',
	dialect: {
		$schema: `${PROFILES}/tabledialect.json`,
		header: true,
		delimiter: ',',
		lineTerminator: '\n',
		quoteChar: '"',
		doubleQuote: true
	}
};

/** The place of one file or of several; hash and size of several are said file by file. */
function located(files: readonly PublishedFile[]): Record<string, unknown> {
	const [first, ...rest] = files;
	if (!first) throw new RangeError('a resource needs a file');
	if (rest.length > 0) return { path: files.map(({ path }) => path) };
	return { path: first.path, bytes: first.bytes, hash: `sha256:${first.sha256}` };
}

/** One dataset with all its published files. */
export function datasetResource(one: PackagedDataset, { lists, sources }: PackageInput): Resource {
	const { dataset, files, whole, statements } = one;
	const byId = new Map(lists.map((list) => [list.id, list]));
	const sample = files.some((file) => file.sample);
	return {
		name: dataset.id,
		title: datasetTitle(one),
		description: dataset.description.ja,
		...CSV,
		...located(whole ? [whole] : files),
		schema: {
			$schema: `${PROFILES}/tableschema.json`,
			fields: [
				...fieldsOf(dataset, byId),
				...(files.some(({ sample }) => sample) ? [SAMPLE_FIELD] : [])
			],
			missingValues: [''],
			primaryKey: primaryKeyOf(dataset),
			foreignKeys: columnsOf(dataset).flatMap((column) => {
				const id = codeListOf(dataset, column);
				return id === null ? [] : [foreignKey(column, listName(id))];
			})
		},
		sources: distinct(
			files.map(({ source, address }) => ({
				title: sources.get(source)?.ja ?? source,
				...(address ? { path: address } : {})
			}))
		),
		...licensed(files),
		...own({
			titles: dataset.title,
			descriptions: dataset.description,
			frequency: dataset.frequency,
			scope: dataset.scope,
			notes: dataset.notes,
			breaks: dataset.breaks,
			...(statements.length > 0 ? { statements } : {}),
			sample,
			...(sample ? { sampleNotice: SAMPLE_NOTICE } : {}),
			computed: computedMeasures(dataset),
			...(whole ? {} : { files: files.map(fileNote) })
		})
	};
}

const fileNote = ({ path, bytes, sha256, dateRead, sample }: DatasetFile) => ({
	path,
	bytes,
	hash: `sha256:${sha256}`,
	...(dateRead ? { dateRead } : {}),
	sample
});

/** The title of a dataset; of a made-up one it says so. */
export const datasetTitle = ({ dataset, files }: PackagedDataset): string =>
	files.some(({ sample }) => sample) ? `${dataset.title.ja}【${SAMPLE_MARK}】` : dataset.title.ja;

/** The code lists to which a dataset's columns refer. */
export const listsOf = (dataset: Dataset): ReadonlySet<CodeListId> =>
	new Set(columnsOf(dataset).flatMap((column) => codeListOf(dataset, column) ?? []));

/** Ratios, differences and means have no column: they are computed from the sums of others. */
const computedMeasures = (dataset: Dataset) =>
	Object.entries(dataset.measures).flatMap(([name, measure]) => {
		const { aggregate, title, decimals } = measure;
		if (!isDerived(aggregate)) return [];
		const { kind: _, ...parts } = aggregate;
		return [{ name, titles: title, ...parts, decimals, ...unit(measure) }];
	});

const foreignKey = (column: string, resource?: string) => ({
	fields: [column],
	reference: { ...(resource === undefined ? {} : { resource }), fields: ['code'] }
});

/** A code list; its parents are codes of the same list where all of them are. */
export function listResource(list: PackagedList): Resource {
	const title = CODE_LISTS[list.id];
	return {
		name: listName(list.id),
		title: title.ja,
		...own({ titles: title }),
		...CSV,
		...located([list]),
		schema: {
			$schema: `${PROFILES}/tableschema.json`,
			fields: list.columns.map((name) => ({
				name,
				type: 'string',
				...(name === 'code' ? { constraints: { required: true, unique: true } } : {})
			})),
			missingValues: [''],
			primaryKey: ['code'],
			...(list.closed ? { foreignKeys: [foreignKey('parent')] } : {})
		}
	};
}

/** The licences that are stated; the standard knows no empty list and no word for the others. */
export function licensed(files: readonly DatasetFile[]): Record<string, unknown> {
	const stated = distinct(files.flatMap((file) => licence(file.licence) ?? []));
	return stated.length > 0 ? { licenses: stated } : {};
}

/** Each value once. */
export const distinct = <T>(values: readonly T[]): T[] => [
	...new Map(values.map((value) => [JSON.stringify(value), value])).values()
];
