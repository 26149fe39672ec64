import { formatNumber } from '#lib/base/number.ts';
import type { BarRow } from '#lib/charts/ranked-bars/options.ts';
import { countBy, type CountedBy } from '#lib/listings/counts.ts';
import type { Issue } from '#lib/listings/listing.ts';
import type { Statement } from '../claim.ts';
import type { DataTable } from '../data-table.ts';
import { mostBy, mostClaim } from './claims.ts';
import { inOwnOrder, listingsText, nameOf, openingsText, type BulletinScene } from './scene.ts';

/** A picture of an issue with the sentence that says what it shows and the table beneath it. */
export interface BulletinFigure {
	readonly id: string;
	readonly title: string;
	readonly scope: string;
	readonly statements: readonly Statement[];
	readonly table: DataTable;
}

export interface CountFigure extends BulletinFigure {
	readonly rows: readonly BarRow[];
}

/** Openings by stage, place, occupation or form: bars, sentence and table. Most first, stages in order. */
export function countFigure(scene: BulletinScene, issue: Issue, by: CountedBy): CountFigure {
	const { bulletin: words, language } = scene;
	const counts = inOwnOrder(scene, by, countBy(issue.listings, by));
	const dimension = words.by[by];
	const top = mostBy(issue, by, 3);
	// Equals share a place: an order told of them would be none.
	const places = [...new Set(top.map(({ openings }) => openings))].map((openings) => {
		const equals = top.filter((one) => one.openings === openings);
		return {
			names: words.finding.and(equals.map(({ code }) => nameOf(scene, by, code))),
			value: openingsText(scene, openings),
			several: equals.length > 1
		};
	});
	return {
		id: `by-${by}`,
		title: words.countTitle(dimension),
		scope: words.scope,
		statements:
			top.length > 0
				? [{ text: words.finding.top(dimension, places), claims: [mostClaim(issue, by, 3)] }]
				: [],
		rows: counts.map((count) => ({
			id: count.code || '_',
			name: nameOf(scene, by, count.code),
			value: count.openings,
			label: openingsText(scene, count.openings),
			note: listingsText(scene, count.listings)
		})),
		table: {
			sample: scene.sample,
			first: dimension,
			columns: [
				{ title: words.openings, unit: words.unit.openings },
				{ title: words.listings, unit: words.unit.listings }
			],
			rows: counts.map((count) => ({
				code: count.code || '_',
				name: nameOf(scene, by, count.code),
				heading: false,
				note: '',
				cells: [count.openings, count.listings].map((value) => ({
					text: formatNumber(value, language),
					value
				}))
			}))
		}
	};
}
