import type { Language } from '#lib/base/language.ts';
import { loadWageCheckWords } from '#lib/base/words/wage-check/load.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { dataset } from '#lib/catalogue/list.ts';
import {
	WAGE_EMPLOYMENTS,
	wageFacts,
	type WageEmployment
} from '#lib/narrative/wage-check/facts.ts';
import { INDUSTRIAL_IN_FORCE } from '#lib/catalogue/minimum-wage.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { bandScope } from '#lib/narrative/wage-check/band-strip.ts';
import { againstMinimum } from '#lib/narrative/wage-check/minimum.ts';
import { offeredSaid } from '#lib/narrative/wage-check/offered.ts';
import { publishedScope } from '#lib/narrative/wage-check/published-strip.ts';
import { BASES, publishedWages, yenOf } from '#lib/narrative/wage-check/published.ts';
import { checkTitle } from '#lib/narrative/wage-check/text.ts';
import { bandSaid, verdict } from '#lib/narrative/wage-check/verdict.ts';
import type { CodeName } from '#lib/query/figure-data.ts';
import { codes } from '#lib/server/data/codes.ts';
import { valuesOf } from '#lib/server/data/engine.ts';
import { isSample } from '#lib/server/data/published.ts';
import { wageCase, wageCases, WAGES } from '#lib/server/pages/wage-case.ts';
import { stream, type Stream } from '../../../../scripts/sample/random.ts';
import type { Passage, Passages } from './passage.ts';

const SEED = process.env['ORACLE_SEED'] ?? 'ci';

/** Wages on both sides of a minimum wage, and of what else may stand in the way. */
const EDGES: Readonly<Record<WageEmployment, readonly number[]>> = {
	full_time: [170_000, 180_000, 250_000],
	part_time: [1_033, 1_034, 1_063, 1_200]
};

/** The values themselves, one yen beside them, and any other. */
function planned(random: Stream, values: readonly number[], employment: WageEmployment): number {
	const near = values.flatMap((value) => [value - 1, value, value + 1]);
	const all = [...near, ...EDGES[employment]];
	return all[Math.floor(random() * all.length)] ?? 0;
}

/** A planned wage for every occupation, area and employment; the seed decides which. */
export const wageCheck: Passages = async function* (language: Language) {
	const random = stream(`${SEED} ${language}`);
	const words = await loadWords(language);
	const check = await loadWageCheckWords(language);
	const month = (await valuesOf(WAGES, 'time_period')).at(-1) ?? '';
	const name = (list: 'ref_area' | 'occupation' | 'employment' | 'basis', code: string) =>
		codes(list).get(code)?.names[language] ?? code;
	for (const { area, occupation } of await wageCases()) {
		const found = await wageCase(area, occupation);
		for (const employment of WAGE_EMPLOYMENTS) {
			const at = { month, employment, area, occupation };
			const facts = wageFacts(found, employment);
			const { lower, upper, desired } = facts;
			const basis = BASES[random() < 0.5 ? 0 : 1] ?? 'reception';
			const wages = publishedWages(found, employment, basis);
			const yen = planned(
				random,
				[
					lower,
					upper,
					desired,
					...[wages.home, wages.nation].map(
						({ value }) => value && value * yenOf(employment) + 500 * Math.round(random())
					)
				].filter((value) => value !== null),
				employment
			);
			const industry = INDUSTRIAL_IN_FORCE[Math.floor(random() * 4)]?.id ?? null;
			const wage = { yen, employment, hours: 160, industry };
			const said = {
				language,
				words,
				check,
				names: {
					ref_area: [SITE.area, SITE.nation].map((code): CodeName => [
						code,
						name('ref_area', code),
						''
					]),
					occupation: [[occupation, name('occupation', occupation), '']],
					employment: [[employment, name('employment', employment), '']],
					basis: [[basis, name('basis', basis), '']]
				},
				area: name('ref_area', area),
				at
			} as const;
			const { alarm, said: minimum } = againstMinimum(said, wage);
			const title = checkTitle(said, words.pages['wage-check']);
			yield {
				at: `wage-check ${area} ${occupation} ${employment} ${yen}`,
				statements: verdict(said, wage, facts, at),
				around: `${title}\n${check.title.band(said.area)}\n${bandScope(said)}`,
				sample: isSample(dataset('occupation-wages-monthly'))
			} satisfies Passage;
			yield {
				at: `wage-check ${area} ${occupation} ${employment}, nothing typed`,
				statements: bandSaid(said, facts, at),
				around: `${title}\n${check.title.band(said.area)}\n${bandScope(said)}`,
				sample: isSample(dataset('occupation-wages-monthly'))
			} satisfies Passage;
			// The published means are the same in every area.
			if (area === SITE.area)
				for (const wanted of [wage, null])
					yield {
						at: `wage-check published ${occupation} ${employment} ${basis} ${wanted?.yen ?? ''}`,
						statements: [
							...(wanted && alarm ? [alarm] : []),
							...offeredSaid(said, wages, wanted),
							...(wanted ? minimum : [])
						],
						around: `${title}\n${check.title.published(name('ref_area', SITE.area), name('ref_area', SITE.nation))}\n${publishedScope(said, wages)}`,
						sample: false
					} satisfies Passage;
		}
	}
};
