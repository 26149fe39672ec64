import { formatNumber } from '#lib/base/number.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import type { Row } from '#lib/query/table.ts';
import type { Claim } from './claim.ts';
import { changeKind, changeOf, isComparable } from './compare.ts';
import { measureOf, numberIn, printedWithUnit, textIn, valueName, type Ground } from './scene.ts';
import { directionOf, sizeOf } from './speech.ts';
import { termOf } from './term.ts';

/** The change of a row on another period, in words and as a claim; null where none can be told. */
export function movedOn(
	ground: Ground,
	measure: string,
	row: Row | undefined,
	before: Row | undefined
): { readonly text: string; readonly claim: Claim } | null {
	const declared = measureOf(ground, measure);
	const kind = changeKind(declared, ground.chosen);
	const [now, then] = [termOf(ground, measure, row), termOf(ground, measure, before)];
	if (!now || !then || !before || !isComparable(ground.dataset, before, row)) return null;
	const amount = changeOf(kind, declared, numberIn(row, measure), numberIn(before, measure));
	if (amount === null) return null;
	const { language, words } = ground;
	return {
		text: words.say.moved({
			before: valueName(ground, 'time_period', textIn(before, 'time_period')),
			beforeValue: printedWithUnit(ground, measure, numberIn(before, measure)),
			amount: `${formatNumber(Math.abs(amount), language, kind.decimals)}${UNITS[kind.unit].short[language]}`,
			direction: directionOf(amount),
			size: sizeOf(declared)
		}),
		claim: { kind: 'change', now, before: then, amount, as: kind.as }
	};
}
