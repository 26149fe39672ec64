import type { Language } from '#lib/base/language.ts';
import { formatNumber } from '#lib/base/number.ts';
import { loadHomeWords } from '#lib/base/words/home/load.ts';
import { dataset } from '#lib/catalogue/list.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { total } from '#lib/listings/counts.ts';
import type { AreaView } from '#lib/narrative/area/view.ts';
import { note } from '#lib/narrative/claim.ts';
import { monthFacts } from '#lib/narrative/home/facts.ts';
import { shortageFields } from '#lib/narrative/home/fields.ts';
import { industryChanges } from '#lib/narrative/home/industries.ts';
import { monthKeyFigures } from '#lib/narrative/home/key-figures.ts';
import { occupationMovers } from '#lib/narrative/home/movers.ts';
import { monthParagraph, type HomeGround } from '#lib/narrative/home/paragraph.ts';
import type { HomeSpeech } from '#lib/narrative/home/speech.ts';
import { periodName } from '#lib/narrative/speech.ts';
import { rowsOf } from '#lib/query/table.ts';
import { buildDate } from '../data/build-date.ts';
import { codes } from '../data/codes.ts';
import { answer } from '../data/engine.ts';
import { issues, issuesAreSample } from '../data/issues.ts';
import { isSample } from '../data/published.ts';
import { areaBook } from './area-book.ts';
import { areaView } from './area-view.ts';

const HEADLINE = dataset('headline');
const INDUSTRIES = dataset('industry-new-openings');

const allRows = async (from: typeof HEADLINE) =>
	rowsOf(await answer(from, { dataset: from.id, where: {} }));

const realOf = async (area: string) => (await areaBook(area)).find(({ sample }) => !sample);

type View = AreaView & HomeSpeech;

/** What the headline is said with. */
const headlineGround = (view: View): HomeGround => ({
	...view,
	names: {
		ref_area: [...codes('ref_area').values()].map(({ code, names, parent }) => [
			code,
			names[view.language],
			parent
		])
	},
	dataset: HEADLINE,
	data: { sample: isSample(HEADLINE) },
	figure: { across: 'time_period' },
	chosen: {}
});

/** Everything that the first page prints beside its chart. */
export async function homePage(language: Language) {
	const view: View = { ...(await areaView(language)), home: await loadHomeWords(language) };
	const ground = headlineGround(view);
	const facts = monthFacts(await allRows(HEADLINE));
	const own = await realOf(SITE.area);
	const nation = await realOf(SITE.nation);
	return {
		month: facts?.period ?? null,
		sample: ground.data.sample,
		builtOn: buildDate(),
		paragraph: facts ? monthParagraph(ground, facts) : [note(view.home.none)],
		keyFigures: facts ? monthKeyFigures(ground, facts) : [],
		movers: own ? occupationMovers(view, own) : null,
		industries: industryChanges(
			view,
			{ area: SITE.area, rows: await allRows(INDUSTRIES), sample: isSample(INDUSTRIES) },
			(code) => codes('industry_section').get(code)?.names[language] ?? code
		),
		fields: own
			? {
					title: view.home.shortage(periodName(view, own.period)),
					...shortageFields(view, own, nation)
				}
			: null,
		semiconductor: semiconductor(view)
	};
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
