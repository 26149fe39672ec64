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
	faultsOf(data, statements(scene), {
		language: scene.language,
		around: fullTitle(scene),
		mark: scene.data.sample ? scene.words.sample.mark : ''
	}).map((fault) => `${scene.figure.id}: ${fault}`);
