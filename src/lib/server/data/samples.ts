import { isSamples, SITE } from '#lib/catalogue/site.ts';

/**
 * Whether made-up samples are shown: what SAMPLES of the environment says, else data/site.json.
 * @throws Error for a word that is neither: a site is not built on a guess
 */
export function areSamplesShown(): boolean {
	const said = process.env['SAMPLES'] ?? SITE.samples;
	if (!isSamples(said)) throw new Error(`SAMPLES is "${said}"; it can be "shown" or "hidden".`);
	return said === 'shown';
}
