import type { Language } from '#lib/base/language.ts';
import { formatNumber } from '#lib/base/number.ts';
import { loadHomeWords } from '#lib/base/words/home/load.ts';
import { dataset } from '#lib/catalogue/list.ts';
import { hasPage } from '#lib/catalogue/pages.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { total } from '#lib/listings/counts.ts';
import type { AreaView } from '#lib/narrative/area/view.ts';
import { note } from '#lib/narrative/claim.ts';
import { countFacts, monthFacts, type Known } from '#lib/narrative/home/facts.ts';
import { firstPublishedTable } from '#lib/narrative/home/first-published.ts';
import { shortageFields } from '#lib/narrative/home/fields.ts';
import { industryChanges } from '#lib/narrative/home/industries.ts';
import { countKeyFigures, monthKeyFigures } from '#lib/narrative/home/key-figures.ts';
import { occupationGaps } from '#lib/narrative/home/gaps.ts';
import { monthParagraph, type HomeGround } from '#lib/narrative/home/paragraph.ts';
import type { HomeSpeech } from '#lib/narrative/home/speech.ts';
import { standing, type Standing } from '#lib/narrative/home/standing.ts';
import type { Row } from '#lib/query/table.ts';
import { periodName } from '#lib/narrative/speech.ts';
import { rowsOf } from '#lib/query/table.ts';
import { buildDate } from '../data/build-date.ts';
import { codes } from '../data/codes.ts';
import { answer } from '../data/engine.ts';
import { issues, issuesAreSample } from '../data/issues.ts';
import { isSample } from '../data/published.ts';
import { prefectures, regionOf } from '../data/region.ts';
import { areaBook } from './area-book.ts';
import { awaitedTables } from './awaited.ts';
import { areaView } from './area-view.ts';

/** The newest edition of the ratios, and what was published month by month. */
const RATIOS = dataset('prefecture-ratios');
const HEADLINE = dataset('headline');
const INDUSTRIES = dataset('industry-new-openings');

const allRows = async (from: typeof HEADLINE) =>
	rowsOf(await answer(from, { dataset: from.id, where: {} }));

const realOf = async (area: string) => (await areaBook(area)).find(({ sample }) => !sample);

type View = AreaView & HomeSpeech;

/** What values of a dataset are said with. */
const groundOf = (view: View, from: typeof HEADLINE): HomeGround => ({
	...view,
	names: {
		ref_area: [...codes('ref_area').values()].map(({ code, names, parent }) => [
			code,
			names[view.language],
			parent
		])
	},
	dataset: from,
	data: { sample: isSample(from) },
	figure: { across: 'time_period' },
	chosen: {}
});

/** Everything that the first page prints beside its chart. */
export async function homePage(language: Language) {
	const view: View = { ...(await areaView(language)), home: await loadHomeWords(language) };
	const ground = groundOf(view, RATIOS);
	const rows = (await allRows(RATIOS)).filter(({ adjustment }) => adjustment === 'sa');
	const facts = monthFacts(rows);
	const standings = facts ? standingsOf(rows, facts.ratio) : [];
	const published = await allRows(HEADLINE);
	const counts = countFacts(published);
	const own = await realOf(SITE.area);
	const nation = await realOf(SITE.nation);
	return {
		month: facts?.period ?? null,
		sample: ground.data.sample,
		builtOn: buildDate(),
		paragraph: facts ? monthParagraph(ground, facts, standings) : [note(view.home.none)],
		keyFigures: facts ? monthKeyFigures(ground, facts, standings) : [],
		asPublished: counts && {
			lead: view.home.asPublished.lead(periodName(view, counts.period)),
			keyFigures: countKeyFigures(groundOf(view, HEADLINE), counts),
			table: firstPublishedTable(
				view,
				{ dataset: HEADLINE.id, rows: published },
				{ dataset: RATIOS.id, rows },
				isSample(HEADLINE) || isSample(RATIOS)
			)
		},
		gaps: own ? occupationGaps(view, own) : null,
		industries: industryChanges(
			view,
			{ area: SITE.area, rows: await allRows(INDUSTRIES), sample: isSample(INDUSTRIES) },
			(code) => codes('industry_section').get(code)?.names[language] ?? code
		),
		fields:
			own && hasPage('shortage')
				? {
						title: view.home.shortage(periodName(view, own.period)),
						...shortageFields(view, own, nation)
					}
				: null,
		semiconductor: semiconductor(view),
		awaited: awaitedTables(
			hasPage('semiconductor') ? [dataset('semiconductor-listings')] : [],
			language
		)
	};
}

/** Where the home area stands: in its region, where it has one, and in the nation. */
function standingsOf(rows: readonly Row[], ratio: Known): Standing[] {
	const region = regionOf(SITE.area);
	const sets = [
		...(region ? [{ among: region.code, areas: region.areas }] : []),
		{ among: SITE.nation, areas: prefectures(SITE.nation) }
	];
	return sets.flatMap(
		(set) => standing(rows, ratio, set, RATIOS.measures[ratio.measure]?.decimals ?? 0) ?? []
	);
}

/** The newest issue of the bulletin, in one line. */
function semiconductor(speech: HomeSpeech) {
	const issue = issues().at(-1);
	if (!issue) return null;
	const { listings, openings } = total(issue.listings);
	const count = (value: number) => formatNumber(value, speech.language);
	return {
		month: issue.month,
		sample: issuesAreSample(),
		text: speech.home.semiconductorCount({
			month: periodName(speech, issue.month),
			listings: count(listings),
			openings: count(openings)
		})
	};
}
