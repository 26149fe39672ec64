import { statements } from '#lib/narrative/finding.ts';
import type { Scene } from '#lib/narrative/scene.ts';
import { fullTitle } from '#lib/narrative/title.ts';
import type { Statement } from '#lib/narrative/claim.ts';
import type { Language } from '#lib/base/language.ts';
import { check } from '../check.ts';
import type { Data } from '../data.ts';

/** What the oracle says of sentences that are read one after the other. */
export function faultsOf(
	data: Data,
	all: readonly Statement[],
	{ language, around, mark }: { language: Language; around: string; mark: string }
): string[] {
	let before = '';
	return all.flatMap((statement) => {
		const found = check(data, statement, { language, around, mark, before });
		before += statement.text;
		return found.map(({ kind, said }) => `${kind} [${said}] in: ${statement.text}`);
	});
}

/** The sentences of a figure below its title and beside its mark. */
export const faultsOfScene = (data: Data, scene: Scene): string[] =>
	[
		...faultsOf(data, statements(scene), {
			language: scene.language,
			around: fullTitle(scene),
			mark: scene.data.sample ? scene.words.sample.mark : ''
		}),
		...otherDistances(statements(scene))
	].map((fault) => `${scene.figure.id}: ${fault}`);

/** Figures tell changes on the same month or the fiscal year of a year before, or of two. */
const otherDistances = (all: readonly Statement[]): string[] =>
	all.flatMap(({ text, claims }) =>
		claims.flatMap((claim) => {
			if (claim.kind !== 'change') return [];
			const [now, before] = [claim.now, claim.before].map(({ where }) => where.time_period ?? '');
			const isWhole = now?.slice(4) === before?.slice(4) && now !== before;
			return isWhole ? [] : [`no change on the year [${before} to ${now}] in: ${text}`];
		})
	);
