import { codeName } from '#lib/query/figure-data.ts';
import type { AreaView } from '../view.ts';
import type { Compared } from './compared.ts';

type Named = Pick<AreaView, 'names'>;

/** Whether an area lies in another: what is counted in it is counted in the other too. */
function liesIn({ names }: Named, part: string, whole: string): boolean {
	const parent = codeName(names, 'ref_area', part)?.[2];
	return parent ? parent === whole || liesIn({ names }, parent, whole) : false;
}

/** One of two areas is part of the other: of their counts there is no difference that means anything. */
export const isPartAndWhole = (view: Named, one: string, other: string): boolean =>
	liesIn(view, one, other) || liesIn(view, other, one);

/** The first area is part of one of the others, or the other way about. */
export const holdsWhole = (view: Named, [own, ...others]: Compared): boolean =>
	others.some(({ area }) => isPartAndWhole(view, own.area, area));
