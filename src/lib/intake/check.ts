import { group } from 'd3';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { BULLETIN_FILE, bulletinFindings } from '#lib/contract/check/bulletin.ts';
import { textOf } from '#lib/contract/check/bytes.ts';
import { codeLists } from '#lib/contract/check/code-lists.ts';
import { correctionFindings } from '#lib/contract/check/corrections.ts';
import { checkDataset } from './check/dataset.ts';
import { absentFile, undeclared } from '#lib/contract/check/folder.ts';
import { historyFindings, STAGE_FOLDER, unfinished } from '#lib/contract/check/history.ts';
import { placesOf } from '#lib/disclosure/place-names.ts';
import { ledgerFindings } from '#lib/contract/check/ledger.ts';
import { LEDGER_FILE } from '#lib/contract/ledger.ts';
import { MINIMUM_WAGE_FILE, minimumWageFindings } from '#lib/contract/check/minimum-wage.ts';
import { RELEASE_FILE, releaseFindings } from '#lib/contract/check/release.ts';
import { REGIONS_FILE, regionFindings } from '#lib/contract/check/regions.ts';
import { PLAN_FILE, planFindings } from '#lib/contract/check/plan.ts';
import { SHORTAGE_FILE, shortageFindings } from '#lib/contract/check/shortage.ts';
import { sealFindings } from '#lib/contract/check/seals.ts';
import { SITE_FILE, siteFindings } from '#lib/contract/check/site.ts';
import { versionFindings } from '#lib/contract/check/versions.ts';
import type { CodeLists } from '#lib/contract/check/table.ts';
import type { DataFile } from '#lib/contract/data-file.ts';
import { FETCHED_FILE } from '#lib/contract/fetched.ts';
import type { Finding } from '#lib/contract/finding.ts';
import { FEEDS_FOLDER, parseFeed } from './feed/parse-feed.ts';
import { parseProfile } from './profile/parse.ts';
import { HISTORY_FOLDER, INTAKE_FILE } from '#lib/contract/record.ts';
import { SEAL_FILE } from '#lib/contract/seal.ts';
import { VERSIONS_FILE, VERSIONS_FOLDER } from '#lib/contract/versions.ts';
import { publicState } from '#lib/disclosure/versions.ts';

/** From what `npm run sample` draws: no page reads it. */
const SAMPLE_FILE = 'sample.json';

/** The folders beside those of the datasets. */
const OTHER_FOLDERS = [
	'codes',
	'profiles',
	FEEDS_FOLDER,
	HISTORY_FOLDER,
	VERSIONS_FOLDER,
	STAGE_FOLDER
];

const ROOT_FILES = [
	LEDGER_FILE,
	SITE_FILE,
	BULLETIN_FILE,
	MINIMUM_WAGE_FILE,
	PLAN_FILE,
	SHORTAGE_FILE,
	RELEASE_FILE,
	REGIONS_FILE,
	SAMPLE_FILE,
	INTAKE_FILE,
	FETCHED_FILE,
	SEAL_FILE,
	VERSIONS_FILE
];

const folderOf = ({ path }: DataFile): string => path.slice(0, Math.max(0, path.indexOf('/')));

/**
 * Everything that is wrong with the files of data/: code lists, ledger, site.json, each dataset.
 * @param today the day in Japan, if it is to be said which issues should have been sealed
 */
export function checkData(
	files: readonly DataFile[],
	datasets: readonly Dataset[] = DATASETS,
	today: string | null = null
): Finding[] {
	const folders = group(files, folderOf);
	const inFolder = (name: string) => folders.get(name) ?? [];
	const { lists, texts, places, findings: inLists } = checkCodeLists(inFolder('codes'));
	const listed = datasets.flatMap(({ id }) => inFolder(id));
	const hashes = new Map(listed.map(({ path, sha256 }) => [path, sha256]));
	const checked = new Map(
		datasets.map((dataset) => [
			dataset.id,
			checkDataset(dataset, inFolder(dataset.id), lists, places)
		])
	);
	const tablesOf = (id: string) => checked.get(id)?.tables ?? [];
	const rootText = (name: string) => {
		const file = inFolder('').find(({ path }) => path === name);
		return file ? textOf(name, file.bytes).text : null;
	};
	const known = [...datasets.map(({ id }) => id), ...OTHER_FOLDERS, ''];
	return [
		...inLists,
		...checkRootFile(inFolder(''), LEDGER_FILE, (text) =>
			ledgerFindings(text, hashes, lists.get('source') ?? new Map())
		),
		...checkRootFile(inFolder(''), SITE_FILE, (text) =>
			siteFindings(text, lists.get('ref_area') ?? new Map())
		),
		...inFolder('').flatMap((file) => settingsFindings(file, lists)),
		...inFolder('profiles').flatMap(
			({ path, bytes }) => parseProfile(path, textOf(path, bytes).text).sightings
		),
		...inFolder(FEEDS_FOLDER).flatMap(
			({ path, bytes }) => parseFeed(path, textOf(path, bytes).text, texts).sightings
		),
		...historyFindings(
			inFolder('').find(({ path }) => path === INTAKE_FILE),
			inFolder(HISTORY_FOLDER)
		),
		...versionFindings({
			files: [
				...inFolder('').filter(({ path }) => path === VERSIONS_FILE),
				...inFolder(VERSIONS_FOLDER)
			],
			history: inFolder(HISTORY_FOLDER),
			now: publicState(rootText(LEDGER_FILE) ?? '', today ?? '', new Set(hashes.keys()))
		}),
		...(folders.has(STAGE_FOLDER) ? [unfinished()] : []),
		...[...folders.keys()].filter((name) => !known.includes(name)).map(undeclared),
		...inFolder('')
			.map(({ path }) => path)
			.filter((path) => !ROOT_FILES.includes(path))
			.map(undeclared),
		...[...checked.values()].flatMap(({ findings }) => findings),
		...correctionFindings(
			tablesOf('semiconductor-corrections'),
			tablesOf('semiconductor-listings')
		),
		...sealFindings({
			seals: rootText(SEAL_FILE),
			ledger: rootText(LEDGER_FILE) ?? '',
			listings: tablesOf('semiconductor-listings'),
			corrections: tablesOf('semiconductor-corrections'),
			history: inFolder(HISTORY_FOLDER),
			today
		})
	];
}

/** Settings that the build imports: where one is absent the build itself says so. */
const SETTINGS: Readonly<Record<string, (text: string, lists: CodeLists) => Finding[]>> = {
	[BULLETIN_FILE]: bulletinFindings,
	[MINIMUM_WAGE_FILE]: minimumWageFindings,
	[SHORTAGE_FILE]: shortageFindings,
	[PLAN_FILE]: planFindings,
	[RELEASE_FILE]: releaseFindings,
	[REGIONS_FILE]: regionFindings
};

function settingsFindings({ path, bytes }: DataFile, lists: CodeLists): Finding[] {
	const check = SETTINGS[path];
	if (!check) return [];
	const { text, findings } = textOf(path, bytes);
	return [...findings, ...check(text, lists)];
}

function checkCodeLists(files: readonly DataFile[]) {
	const read = files.map(({ path, bytes }) => ({ path, ...textOf(path, bytes) }));
	const id = (path: string) => path.slice('codes/'.length).replace(/\.csv$/, '');
	const texts = new Map(read.map(({ path, text }) => [id(path), text]));
	const checked = codeLists(texts);
	return {
		lists: checked.lists,
		texts,
		places: placesOf(texts),
		findings: [...read.flatMap(({ findings }) => findings), ...checked.findings]
	};
}

function checkRootFile(
	files: readonly DataFile[],
	name: string,
	check: (text: string) => Finding[]
): Finding[] {
	const file = files.find(({ path }) => path === name);
	if (!file) return [absentFile(name)];
	const { text, findings } = textOf(name, file.bytes);
	return [...findings, ...check(text)];
}
