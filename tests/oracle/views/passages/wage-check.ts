import type { Language } from '#lib/base/language.ts';
import { loadWageCheckWords } from '#lib/base/words/wage-check/load.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { dataset } from '#lib/catalogue/list.ts';
import {
	WAGE_EMPLOYMENTS,
	wageFacts,
	type WageEmployment
} from '#lib/narrative/wage-check/facts.ts';
import { checkLead, checkTitle } from '#lib/narrative/wage-check/text.ts';
import { verdict } from '#lib/narrative/wage-check/verdict.ts';
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
	const name = (list: 'ref_area' | 'occupation' | 'employment', code: string) =>
		codes(list).get(code)?.names[language] ?? code;
	for (const { area, occupation } of await wageCases()) {
		const found = await wageCase(area, occupation);
		for (const employment of WAGE_EMPLOYMENTS) {
			const at = { month, employment, area, occupation };
			const facts = wageFacts(found, employment);
			const { lower, upper, desired } = facts;
			const yen = planned(
				random,
				[lower, upper, desired].filter((value) => value !== null),
				employment
			);
			const said = {
				language,
				words,
				check,
				names: {
					occupation: [[occupation, name('occupation', occupation), '']],
					employment: [[employment, name('employment', employment), '']]
				},
				area: name('ref_area', area),
				at
			} as const;
			const { alarm, sentences } = verdict(said, { yen, employment, hours: 160 }, facts, at);
			yield {
				at: `wage-check ${area} ${occupation} ${employment} ${yen}`,
				statements: [...(alarm ? [alarm] : []), ...sentences],
				around: `${checkTitle(said, words.pages['wage-check'])}\n${checkLead(said)}`,
				sample: isSample(dataset('occupation-wages-monthly'))
			} satisfies Passage;
		}
	}
};
