import { group } from 'd3';
import type { Language } from '#lib/base/language.ts';
import { parsePeriod, periodLabel } from '#lib/base/period.ts';
import { DIMENSIONS } from '#lib/catalogue/dimension.ts';
import { primaryKeyOf, type Dataset } from '#lib/catalogue/dataset.ts';
import type { RowChange } from '#lib/contract/row-changes.ts';
import type { Version } from '#lib/contract/versions.ts';
import { measured } from '../data/package-input.ts';
import { publishedCodes } from '../data/published-codes.ts';
import { publishedDatasets } from '../data/published-datasets.ts';
import { changesBetween, type DatasetChange } from '../data/version-changes.ts';
import { currentVersion, filesOf, untold, versions, type VersionFile } from '../data/versions.ts';
import { shownFigures } from './embed-page.ts';

/** More rows than these are counted only: the files hold them all. */
const SHOWN = 30;

export interface VersionName {
	readonly id: string;
	readonly date: string;
}

const nameOf = ({ id, date }: Version): VersionName => ({ id, date });

/** The versions, oldest first, for a field of dates. */
export const versionNames = (): VersionName[] => versions().map(nameOf);

/** A row that changed, in the words of the page. */
interface ChangeLine {
	/** Of its row; a row whose several cells changed has several lines. */
	readonly row: string;
	readonly column: string;
	readonly from: string;
	readonly to: string;
}

interface TableName {
	readonly id: string;
	readonly title: string;
	readonly scope: string;
	/** Something of it is public today: it has a page. */
	readonly isHeld: boolean;
}

const tableName = (dataset: Dataset, language: Language): TableName => ({
	id: dataset.id,
	title: dataset.title[language],
	scope: dataset.scope[language],
	isHeld: publishedDatasets().includes(dataset)
});

export interface TableChange extends TableName {
	readonly files: DatasetChange['files'];
	readonly added: number;
	readonly removed: number;
	readonly changed: number;
	/** How many of the changed rows have lines. */
	readonly shown: number;
	readonly lines: readonly ChangeLine[];
}

/** A code in words: a period, a name of its list, else as it is. */
function keyName(column: string, code: string, language: Language): string {
	if (column === 'time_period') {
		const found = parsePeriod(code);
		return found ? periodLabel(found, language) : code;
	}
	const list = new Map(Object.entries(DIMENSIONS)).get(column)?.codes;
	return (list && publishedCodes(list).get(code)?.names[language]) || code;
}

function linesOf(dataset: Dataset, row: RowChange, language: Language): ChangeLine[] {
	const columns = primaryKeyOf(dataset);
	const name = row.key
		.map((code, at) => keyName(columns[at] ?? '', code, language))
		.join(language === 'en' ? ', ' : '・');
	return row.cells.map(({ column, from, to }) => ({
		row: name,
		column:
			dataset.measures[column]?.title[language] ??
			dataset.attributes[column]?.title[language] ??
			column,
		from,
		to
	}));
}

const tableChange = (change: DatasetChange, language: Language): TableChange => {
	const { dataset, files, rows } = change;
	return {
		...tableName(dataset, language),
		files,
		added: rows.added.length,
		removed: rows.removed.length,
		changed: rows.changed.length,
		shown: Math.min(rows.changed.length, SHOWN),
		lines: rows.changed.slice(0, SHOWN).flatMap((row) => linesOf(dataset, row, language))
	};
};

const changes = (from: Version, to: Version, language: Language): TableChange[] =>
	changesBetween(from, to).map((one) => tableChange(one, language));

/** What the list says of a version: nothing of rows for the first, which was all new. */
function listed(version: Version, before: Version | undefined) {
	const all = before ? changesBetween(before, version) : [];
	const count = (of: (one: DatasetChange) => number) => all.reduce((sum, one) => sum + of(one), 0);
	return {
		...nameOf(version),
		files: version.files.size,
		change: before
			? {
					files: count(
						({ files }) => files.added + files.changed + files.removed + files.withdrawn
					),
					added: count(({ rows }) => rows.added.length),
					changed: count(({ rows }) => rows.changed.length),
					removed: count(({ rows }) => rows.removed.length)
				}
			: null
	};
}

/** All versions, the newest first. */
export function versionList() {
	const all = versions();
	return {
		current: currentVersion()?.id ?? null,
		versions: all.map((version, at) => listed(version, all[at - 1])).toReversed()
	};
}

/** A dataset as it stood: where its files lie, and how many of them are those of today. */
const tablesOf = (version: Version, language: Language) =>
	Promise.all(
		[...group(filesOf(version), ({ dataset }) => dataset)].map(([dataset, files]) =>
			tableOf(dataset, files, language)
		)
	);

async function tableOf(dataset: Dataset, files: readonly VersionFile[], language: Language) {
	return {
		...tableName(dataset, language),
		figures: (await shownFigures(dataset)).map(({ id, title, part }) => ({
			id,
			title: part ? `${title[language]} · ${part[language]}` : title[language]
		})),
		same: files.filter(({ isPresent }) => isPresent).length,
		withdrawn: files.filter(({ address }) => address === null).length,
		older: files.flatMap(({ path, address, isPresent, text }) =>
			address === null || isPresent
				? []
				: [
						{
							name: path.replace(/^.*\/|\.csv$/g, ''),
							path: address,
							bytes: measured(path, text() ?? '').bytes
						}
					]
		)
	};
}

/** One version; null where there is none of that name. */
export async function versionPage(id: string, language: Language) {
	const all = versions();
	const at = all.findIndex((version) => version.id === id);
	const version = all[at];
	if (!version) return null;
	const [before, after, last] = [all[at - 1], all[at + 1], all.at(-1)];
	return {
		...nameOf(version),
		files: version.files.size,
		untold: untold(version),
		isCurrent: currentVersion() === version,
		isNewest: last === version,
		previous: before ? nameOf(before) : null,
		next: after ? nameOf(after) : null,
		since: before ? changes(before, version, language) : [],
		later: last && last !== version ? changes(version, last, language) : [],
		tables: await tablesOf(version, language)
	};
}

export type VersionList = ReturnType<typeof versionList>;
export type VersionPage = NonNullable<Awaited<ReturnType<typeof versionPage>>>;

/** The list itself, and each version. */
export const versionEntries = (): { readonly version?: string }[] => [
	{},
	...versions().map(({ id }) => ({ version: id }))
];
