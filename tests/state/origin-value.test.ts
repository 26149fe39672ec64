import { describe, expect, it } from 'vitest';
import { loadAreaWords } from '#lib/base/words/areas/load.ts';
import { ja as occupationWords } from '#lib/base/words/occupation/ja.ts';
import { ja as words } from '#lib/base/words/ja.ts';
import { ja as said } from '#lib/base/words/figure/ja.ts';
import { roundHalfUp } from '#lib/base/number.ts';
import { comparison } from '#lib/narrative/area/comparison/comparison.ts';
import { comparisonHandout, profileHandout } from '#lib/narrative/area/handout.ts';
import { cellOrigin, type CellOrigin } from '#lib/narrative/cell-origin.ts';
import type { DataTable } from '#lib/narrative/data-table.ts';
import { explanation } from '#lib/narrative/explanation.ts';
import { cellAt, placeAt } from '#lib/narrative/place.ts';
import { keyFigureTable } from '#lib/narrative/key-figure.ts';
import { occupationKeyFigures } from '#lib/narrative/occupation.ts';
import type { Origin } from '#lib/narrative/origin.ts';
import { decimalsOf, numberIn } from '#lib/narrative/scene.ts';
import { commonSnapshots } from '#lib/query/area/snapshot.ts';
import { areaBook } from '#lib/server/pages/area-book.ts';
import { areaView } from '#lib/server/pages/area-view.ts';
import { pageFigures } from '#lib/server/data/figure-data.ts';
import { homePage } from '#lib/server/pages/home-page.ts';
import { profilePage } from '#lib/server/pages/profile-page.ts';
import { reportPage } from '#lib/server/pages/report-page.ts';
import type { ReadText } from '#lib/state/evidence.ts';
import { originValue } from '#lib/state/origin-value.ts';
import { defaultScene } from '#lib/state/scene.ts';
import { read as readOnce } from '../support/published-text.ts';
import { HOME, NEIGHBOUR, OFFICE } from '../support/fiction.ts';

const NO_SOURCES = { counts: '', wages: '', all: '' };

const texts = new Map<string, Promise<string>>();
const read: ReadText = (path) => {
	const text = texts.get(path) ?? readOnce(path);
	texts.set(path, text);
	return text;
};

/** What the files give for a value, rounded as it is printed. */
async function published(origin: Origin): Promise<number | null> {
	const { ground, row } = await originValue(origin, false, { language: 'ja', words }, read);
	const value = numberIn(row, origin.measure);
	return value === null ? null : roundHalfUp(value, decimalsOf(ground, origin.measure));
}

/** A rate is printed with one decimal, a difference of ratios with two. */
async function recomputed(origin: CellOrigin): Promise<number | null> {
	if (origin.kind === 'value') return published(origin.value);
	const [now, before] = [await published(origin.now), await published(origin.before)];
	if (now === null || before === null) return null;
	return origin.rate ? roundHalfUp((now / before - 1) * 100, 1) : roundHalfUp(now - before, 2);
}

/** Some cells of a table, spread over it, each of its columns among them. */
function probes({ rows, columns }: DataTable) {
	const step = Math.max(1, Math.ceil(rows.length / 9));
	return rows.flatMap((row, at) =>
		at % step > 0 ? [] : columns.map((_, column) => ({ row: at, column, cell: row.cells[column] }))
	);
}

async function expectExplained(table: DataTable): Promise<number> {
	let explained = 0;
	for (const { row, column, cell } of probes(table)) {
		const place = placeAt(table, row, column);
		const at = place && cellAt(table, place);
		const where = `${place?.row} ${place?.column}`;
		// No other cell has the same name.
		expect(at?.cell, where).toBe(cell);
		if (!at || at.cell.value === null) continue;
		const origin = cellOrigin(at);
		expect(origin, where).not.toBeNull();
		expect(origin && (await recomputed(origin)), where).toBe(at.cell.value);
		explained += 1;
	}
	return explained;
}

describe('the values of a page are those of the published files', () => {
	it.each(['sumi', 'fude', 'prefecture', 'japan'])('profile of %s', async (area) => {
		const page = await profilePage({ language: 'ja', area });
		const areaWords = await loadAreaWords('ja');
		if (!page.told) throw new Error('no profile');
		const { profile, sources } = page.told;
		const { tables } = profileHandout(profile, sources, page, areaWords, 'ja');
		for (const { table } of tables) expect(await expectExplained(table)).toBeGreaterThan(0);
	});

	it('areas compared, with sums, groups and differences', async () => {
		const view = await areaView('ja');
		for (const codes of [
			[HOME, '00'],
			[HOME, NEIGHBOUR, '00'],
			[OFFICE, 'hw_fude', HOME]
		]) {
			const [first, ...others] = commonSnapshots(await Promise.all(codes.map(areaBook))) ?? [];
			if (!first) throw new Error('nothing in common');
			const made = comparison(view, [first, ...others]);
			const { tables } = comparisonHandout(made, NO_SOURCES, view.area, 'ja');
			expect(tables).toHaveLength(4);
			for (const { table } of tables) expect(await expectExplained(table)).toBeGreaterThan(0);
		}
	});

	it.each(['2025FY', '2024FY'])('report of %s', async (year) => {
		const { sections } = await reportPage('ja', year);
		for (const { id, table } of sections)
			if (table && id !== 'bulletin') expect(await expectExplained(table)).toBeGreaterThan(0);
	});

	it.each(['36', 'J'])('the key figures of occupation %s', async (occupation) => {
		const ids = ['occupation-item-series', 'occupation-item-wages-series'];
		const fixed = { fixed: { occupation } };
		const figures = await pageFigures(ids, 'ja', undefined, fixed);
		const [balance, wages] = figures.figures.map((data) =>
			defaultScene(data, figures, 'ja', words)
		);
		if (!balance) throw new Error('no balance');
		const shown = occupationKeyFigures(
			balance,
			wages ?? null,
			{ place: null, least: 0, fewPaid: {} },
			occupationWords
		);
		expect(await expectExplained(keyFigureTable(shown, 'ja'))).toBe(shown.length);
	});

	it('the first page', async () => {
		const page = await homePage('ja');
		const tables = [
			keyFigureTable(page.keyFigures, 'ja'),
			page.asPublished && keyFigureTable(page.asPublished.keyFigures, 'ja'),
			page.asPublished?.table,
			page.fields?.table,
			page.gaps?.short,
			page.gaps?.surplus,
			page.industries?.table
		];
		for (const table of tables) expect(table && (await expectExplained(table))).toBeGreaterThan(0);
	});
});

describe('an explanation out of a key alone', () => {
	const at = { time_period: '2025FY', ref_area: HOME, employment: 'regular' };
	const explain = async (origin: Origin) => {
		const { ground, row } = await originValue(origin, false, { language: 'ja', words }, read);
		return explanation(ground, origin.measure, row, said.explain);
	};

	it('says numerator, denominator and scope of a published row', async () => {
		const { how, scope } = await explain({
			dataset: 'occupation-balance',
			measure: 'active_ratio',
			where: { ...at, occupation: '36' }
		});
		expect(how[0]).toBe(
			'有効求人数（年度計・延べ）（分子） ÷ 有効求職者数（年度計・延べ）（分母）'
		);
		expect(scope.map(([, text]) => text)).toContain('介護サービス職業従事者');
		expect(scope.map(([, text]) => text)).toContain('パートを含む常用');
	});

	it('says that a group is a sum of this site', async () => {
		for (const [occupation, grouping] of [
			['A', undefined],
			['construction', 'shortage']
		] as const) {
			const { how } = await explain({
				dataset: 'occupation-balance',
				measure: 'active_ratio',
				where: { ...at, occupation },
				...(grouping && { grouping })
			});
			expect(how[0]).toBe(said.explain.ratioOfSums);
		}
	});

	it('names the source of a row that has its own', async () => {
		const page = await homePage('ja');
		const origin = page.asPublished?.keyFigures[0]?.origin;
		if (!origin) throw new Error('no figure');
		const { about } = await explain(origin);
		expect(about.map(([term]) => term)).toContain('出典');
	});

	it('fails where no file holds the row', async () => {
		const origin = {
			dataset: 'headline',
			measure: 'active_ratio',
			where: { time_period: '1900-01', ref_area: HOME, adjustment: 'sa' }
		};
		await expect(originValue(origin, false, { language: 'ja', words }, read)).rejects.toThrow(
			'no file holds'
		);
	});
});
