import type { Language } from '#lib/base/language.ts';
import { loadHomeWords } from '#lib/base/words/home/load.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { dataset } from '#lib/catalogue/list.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { monthFacts } from '#lib/narrative/home/facts.ts';
import { shortageFields } from '#lib/narrative/home/fields.ts';
import { industryChanges } from '#lib/narrative/home/industries.ts';
import { monthKeyFigures } from '#lib/narrative/home/key-figures.ts';
import { occupationMovers } from '#lib/narrative/home/movers.ts';
import { monthParagraph } from '#lib/narrative/home/paragraph.ts';
import { monthName, type HomeSpeech } from '#lib/narrative/home/speech.ts';
import { formatNumber } from '#lib/base/number.ts';
import { total } from '#lib/listings/counts.ts';
import { rowsOf } from '#lib/query/table.ts';
import { areaBook } from './area-book.ts';
import { buildDate } from '../data/build-date.ts';
import { codes } from '../data/codes.ts';
import { answer } from '../data/engine.ts';
import { issues, issuesAreSample } from '../data/issues.ts';

const HEADLINE = dataset('headline');
const INDUSTRIES = dataset('industry-new-openings');

const allRows = async (from: typeof HEADLINE) =>
	rowsOf(await answer(from, { dataset: from.id, where: {} }));

const realOf = async (area: string) => (await areaBook(area)).find(({ sample }) => !sample);

/** Everything that the first page prints beside its chart. */
export async function homePage(language: Language) {
	const speech: HomeSpeech = {
		language,
		words: await loadWords(language),
		home: await loadHomeWords(language)
	};
	const facts = monthFacts(await allRows(HEADLINE));
	const own = await realOf(SITE.area);
	const nation = await realOf(SITE.nation);
	const nameOf = (list: 'occupation' | 'industry_section') => (code: string) =>
		codes(list).get(code)?.names[language] ?? code;
	return {
		month: facts?.period ?? null,
		builtOn: buildDate(),
		paragraph: facts ? monthParagraph(speech, facts) : speech.home.none,
		keyFigures: facts ? monthKeyFigures(speech, facts) : [],
		movers: own ? occupationMovers(speech, own, nameOf('occupation')) : null,
		industries: industryChanges(
			speech,
			SITE.area,
			await allRows(INDUSTRIES),
			nameOf('industry_section')
		),
		fields: own
			? {
					title: speech.home.shortage(monthName(speech, own.period)),
					sample: own.sample,
					...shortageFields(speech, own, nation)
				}
			: null,
		semiconductor: semiconductor(speech)
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
			month: monthName(speech, issue.month),
			listings: count(listings),
			openings: count(openings)
		})
	};
}
