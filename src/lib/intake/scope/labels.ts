import type { Label } from '#lib/base/language.ts';
import { understoodWords } from '#lib/base/words/intake/understood/all.ts';
import type { UnderstoodWords } from '#lib/base/words/intake/understood/ja.ts';
import { say } from '#lib/contract/finding.ts';
import type { Aspect } from './phrase.ts';

type AspectName = keyof UnderstoodWords['aspects'];
type ValueName = keyof UnderstoodWords['values'];

export const aspectLabel = (name: AspectName): Label =>
	say(
		understoodWords.ja.aspects[name],
		understoodWords.en.aspects[name],
		understoodWords['zh-Hant'].aspects[name]
	);

/** パートを除く; the value itself where there is no word for it. */
export function valueLabel(aspect: Aspect, value: string): Label {
	const name = `${aspect} ${value}`;
	const of = (values: Readonly<Record<string, string>>) => values[name] ?? value;
	const { ja, en, 'zh-Hant': zhHant } = understoodWords;
	return say(of(ja.values), of(en.values), of(zhHant.values));
}

export const isNamedValue = (name: string): name is ValueName => name in understoodWords.ja.values;
