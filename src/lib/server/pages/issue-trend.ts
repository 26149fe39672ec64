import type { Language } from '#lib/base/language.ts';
import { countTrend, type TrendFigure } from '#lib/narrative/bulletin/trends.ts';
import type { Issue } from '#lib/listings/listing.ts';
import { issues } from '../data/issues.ts';
import { bulletinScene } from './bulletin.ts';

/** Openings by stage up to the issue; none of the first one. */
export async function issueTrend(issue: Issue, language: Language): Promise<TrendFigure | null> {
	const until = issues().filter(({ month }) => month <= issue.month);
	if (until.length < 2) return null;
	const scene = await bulletinScene(
		until.flatMap(({ listings }) => listings),
		language
	);
	return countTrend(scene, until, 'stage');
}
