import { describe, expect, it } from 'vitest';
import { DATASETS, dataset as declared, figure as figureOf } from '#lib/catalogue/list.ts';
import { parseCsv, csvText } from '#lib/contract/csv.ts';
import { publishedText } from '#lib/contract/published-csv.ts';
import { hasHistory } from '#lib/disclosure/open-files.ts';
import type { FigureData } from '#lib/query/figure-data.ts';
import { figuresFrom } from '#lib/query/page-figures.ts';
import { fixedByPath } from '#lib/server/data/answer-files.ts';
import { fileNotes } from '#lib/server/data/file-notes.ts';
import { pageFigures } from '#lib/server/data/figure-data.ts';
import { publishedCodesCsv } from '#lib/server/data/published-codes.ts';
import { publishedCsv, publishedFiles } from '#lib/server/data/published.ts';
import { embedPage, shownFigures } from '#lib/server/pages/embed-page.ts';
import type { CodeListId } from '#lib/catalogue/code-list.ts';
import type { Manifest } from '#lib/state/versions/manifest.ts';
import { versionSource, Withdrawn } from '#lib/state/versions/source.ts';
import { sinceVersion } from '#lib/state/versions/pinned.ts';

/** A version of which every file is as it is today. */
const TODAY: Manifest = {
	version: '2026-11-01-0123abcd',
	date: '2026-11-01',
	files: DATASETS.flatMap((dataset) =>
		publishedFiles(dataset)
			.filter((file) => hasHistory(dataset, file))
			.map(({ path }) => ({
				dataset: dataset.id,
				file: path,
				status: 'present' as const,
				path: `data/${path}`
			}))
	)
};

/** What a browser is given, and what stood elsewhere. */
const reading =
	(others: Readonly<Record<string, string>> = {}) =>
	async (path: string): Promise<string> => {
		const other = others[path];
		if (other !== undefined) return other;
		const [, folder = '', name = ''] = path.split('/');
		if (folder === 'codes') return publishedCodesCsv(name.replace('.csv', '') as CodeListId);
		if (folder === 'files') return JSON.stringify(fileNotes(declared(name.replace('.json', ''))));
		return publishedText(publishedCsv(declared(folder), `${folder}/${name}`));
	};

const today = (id: string) => pageFigures([id], 'ja', undefined, { open: fixedByPath });

const only = ({ figures: [data] }: { figures: readonly FigureData[] }): FigureData => {
	if (!data) throw new Error('no figure');
	return data;
};

async function stood(id: string, version: Manifest, others = {}) {
	const { figure, dataset } = figureOf(id);
	const datasets = [dataset, ...(figure.restsOn ? [declared(figure.restsOn.dataset)] : [])];
	const source = await versionSource(version, datasets, only(await today(id)), reading(others));
	return {
		dataset,
		source,
		page: await figuresFrom(source, [id], 'ja', undefined, { open: fixedByPath })
	};
}

/** The figures of what versions hold. */
const figures = (
	await Promise.all(
		DATASETS.filter(({ id }) => TODAY.files.some(({ dataset }) => dataset === id)).map(shownFigures)
	)
)
	.flat()
	.map(({ id }) => id);

const RANKING = 'occupation-balance-ranking';
const FILE = 'occupation-balance/2025FY.csv';
const OLD = `v/${TODAY.version}/data/${FILE}`;

/** Today's text of a file with one count changed, and where. */
function changed(): { text: string; key: readonly string[]; from: number; to: number } {
	const dataset = declared('occupation-balance');
	const csv = parseCsv(publishedCsv(dataset, FILE));
	const at = csv.header.indexOf('active_openings');
	const rows = csv.rows.map(({ cells }) => [...cells]);
	const row = rows.find((cells) => Number(cells[at]) > 1000);
	if (!row) throw new Error('no count');
	const to = Number(row[at]);
	row[at] = String(to + 7);
	const key = dataset.dimensions.map((name) => row[csv.header.indexOf(name)] ?? '');
	return { text: publishedText(csvText(csv.header, rows)), key, from: to + 7, to };
}

const where = (key: readonly string[]) => {
	const dataset = declared('occupation-balance');
	return Object.fromEntries(dataset.dimensions.map((name, at) => [name, [key[at] ?? '']]));
};

const older: Manifest = {
	...TODAY,
	files: TODAY.files.map((file) =>
		file.file === FILE ? { ...file, status: 'older', path: OLD } : file
	)
};

describe('a figure as it stood', () => {
	it('is that of the page where nothing has changed since, every figure of the site', async () => {
		expect(figures.length).toBeGreaterThan(20);
		for (const id of figures) {
			const own = (await stood(id, TODAY)).page;
			const now = await today(id);
			const said = (page: typeof now) => ({
				...page,
				figures: page.figures.map(({ version, sources, ...rest }) => ({
					...rest,
					titles: new Set(sources.map(({ title }) => title))
				}))
			});
			expect(said(own), id).toEqual(said(now));
			expect(only(own).version).toBe(TODAY.version);
			expect((await embedPage(id, 'ja')).figures.figures).toHaveLength(1);
		}
	}, 300_000);

	it('has the value of then, and no day on which what is replaced was read', async () => {
		const { text, key, from } = changed();
		const { source, dataset, page } = await stood(RANKING, older, { [OLD]: text });
		const { columns, rows } = await source.answer(dataset, {
			dataset: dataset.id,
			where: where(key)
		});
		expect(rows).toHaveLength(1);
		expect(rows[0]?.[columns.indexOf('active_openings')]).toBe(from);
		expect(only(page).sources.map(({ dateRead }) => dateRead)).toEqual(['']);
		expect(only(await today(RANKING)).sources.some(({ dateRead }) => dateRead !== '')).toBe(true);
	});

	it('offers the periods that there were, and shows the last of them', async () => {
		const before = { ...TODAY, files: TODAY.files.filter(({ file }) => file !== FILE) };
		const { page } = await stood(RANKING, before);
		const { values, defaults } = only(page);
		expect(values.time_period).toEqual(['2023FY', '2024FY']);
		expect(defaults.time_period).toBe('2024FY');
	});

	it('is none where nothing of it was published', async () => {
		const files = TODAY.files.filter(({ dataset }) => dataset !== 'occupation-balance');
		expect((await stood(RANKING, { ...TODAY, files })).page.figures).toEqual([]);
	});

	it('is not drawn of a part: what is withdrawn is not left out in silence', async () => {
		const files = TODAY.files.map((file) =>
			file.file === FILE
				? { dataset: file.dataset, file: FILE, status: 'withdrawn' as const }
				: file
		);
		await expect(stood(RANKING, { ...TODAY, files })).rejects.toThrow(Withdrawn);
	});

	it('marks what had been revised by then, of the same day by its value', async () => {
		const { text, key, from, to } = changed();
		const { dataset } = figureOf(RANKING);
		const marked = async (on: string, version: Manifest, others = {}) => {
			const data = {
				...only(await today(RANKING)),
				revisions: [{ key, measure: 'active_openings', from, to, on }]
			};
			const source = await versionSource(version, [dataset], data, reading(others));
			return source.revisions?.(dataset).length;
		};
		expect(await marked('2026-10-31', TODAY)).toBe(1);
		expect(await marked('2026-11-02', older, { [OLD]: text })).toBe(0);
		expect(await marked('2026-11-01', older, { [OLD]: text })).toBe(0);
		expect(await marked('2026-11-01', TODAY)).toBe(1);
	});
});

describe('what became of the data of a figure', () => {
	const own = ['occupation-wages', 'occupation-balance'];
	const since = (files: Manifest['files'], now: Manifest | null = TODAY) =>
		sinceVersion({ ...TODAY, files }, now, own);

	it('is told of its own dataset and of what its values rest on', () => {
		expect(since(TODAY.files)).toBe('same');
		expect(since(older.files)).toBe('changed');
		expect(since(TODAY.files.filter(({ file }) => file !== FILE))).toBe('added');
		expect(since([])).toBe('changed');
		expect(sinceVersion(older, TODAY, ['occupation-wages'])).toBe('same');
	});
});
