import { range } from 'd3';
import type { Language } from '#lib/base/language.ts';
import { comparison } from '#lib/narrative/area/comparison/comparison.ts';
import { comparisonHandout, profileHandout } from '#lib/narrative/area/handout.ts';
import { commonSnapshots } from '#lib/query/area/snapshot.ts';
import type { Handout } from '#lib/narrative/handout.ts';
import { areaBook } from '#lib/server/pages/area-book.ts';
import { areaNames, areaView } from '#lib/server/pages/area-view.ts';
import { comparedAreas, profileAreas, type GroupedArea } from '#lib/server/pages/areas.ts';
import { profilePage } from '#lib/server/pages/profile-page.ts';
import type { Passages } from './passage.ts';

const headOf = ({ title, scope }: Handout): string => [title, ...scope].join('\n');

/** What the sheet of each area says first. */
export const profiles: Passages = async function* (language) {
	const { area: words } = await areaView(language);
	for (const { slug } of profileAreas(language)) {
		const { told, real, history } = await profilePage({ language, area: slug });
		if (!told) throw new Error(`${slug} has no profile`);
		const { profile, sources } = told;
		const handout = profileHandout(profile, sources, { real, history }, words, language);
		yield {
			at: `areas/${slug}`,
			statements: profile.lead,
			around: headOf(handout),
			sample: profile.sample
		};
	}
};

/** Every two areas with a profile that have one table in common, in both orders; and four at once. */
export const comparisons: Passages = async function* (language) {
	const view = {
		...(await areaView(language)),
		names: areaNames(language, comparedAreas(language))
	};
	const sources = { counts: '', wages: '', all: '' };
	const profiled = profileAreas(language);
	const pairs = profiled.flatMap((one) =>
		profiled.filter((other) => other !== one).map((other) => [one, other])
	);
	for (const areas of [...pairs, ...foursomes(language)]) {
		const books = await Promise.all(areas.map(({ code }) => areaBook(code)));
		for (const { frequency } of books[0] ?? []) {
			const [first, ...others] =
				commonSnapshots(books.map((book) => book.filter((one) => one.frequency === frequency))) ??
				[];
			if (!first) continue;
			const made = comparison(view, [first, ...others]);
			yield {
				at: `areas/compare ${areas.map(({ slug }) => slug).join(' ')} ${frequency}`,
				statements: made.lead,
				around: headOf(comparisonHandout(made, sources, view.area, language)),
				sample: made.sample
			};
		}
	}
};

/** All areas of a table, four by four, each with the first one of all. */
function foursomes(language: Language): GroupedArea[][] {
	const [home, ...areas] = comparedAreas(language);
	const kinds = [
		areas.filter(({ group }) => group !== 'offices'),
		areas.filter(({ group }) => group === 'offices')
	];
	return kinds.flatMap((kind) =>
		range(0, kind.length, 3).map((from) => [...(home ? [home] : []), ...kind.slice(from, from + 3)])
	);
}
