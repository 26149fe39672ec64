import css from '#lib/base/palette.css?raw';

/** Paper is always light: what stands before the colours of dark screens. */
const [light = ''] = css.split('@media');
const colours = new Map(
	[...light.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
		name,
		value
	])
);

/** A colour of the pages, by the name of its property. Throws RangeError for one that they do not have. */
export function colour(name: string): string {
	const found = colours.get(name);
	if (found === undefined) throw new RangeError(`no colour --${name}`);
	return found;
}

export const INK = colour('ink');
export const QUIET = colour('ink-quiet');
export const RULE = colour('rule');
export const GROUND = colour('ground');
export const ACCENT = colour('accent');
export const WARNING = colour('warning');
export const SAMPLE_GROUND = colour('sample-ground');
export const SAMPLE_INK = colour('sample-ink');
