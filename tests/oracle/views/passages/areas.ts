import { comparison } from '#lib/narrative/area/comparison.ts';
import { comparisonHandout, profileHandout } from '#lib/narrative/area/handout.ts';
import type { Handout } from '#lib/narrative/handout.ts';
import { areaBook } from '#lib/server/pages/area-book.ts';
import { areaView } from '#lib/server/pages/area-view.ts';
import { profileAreas } from '#lib/server/pages/areas.ts';
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

/** Every two areas that have one table and period in common, in both orders. */
export const comparisons: Passages = async function* (language) {
	const view = await areaView(language);
	const areas = profileAreas(language);
	const sources = { counts: '', wages: '', all: '' };
	for (const one of areas)
		for (const other of areas) {
			if (one === other) continue;
			const [own, theirs] = [await areaBook(one.code), await areaBook(other.code)];
			for (const a of own) {
				const b = theirs.find(({ frequency }) => frequency === a.frequency);
				if (!b || b.period !== a.period || b.sample !== a.sample) continue;
				const made = comparison(view, [a, b]);
				yield {
					at: `areas/compare ${one.slug} ${other.slug} ${a.frequency}`,
					statements: made.lead,
					around: headOf(comparisonHandout(made, sources, view.area, language)),
					sample: made.sample
				};
			}
		}
};
