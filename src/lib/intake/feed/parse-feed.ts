import { DATASETS } from '#lib/catalogue/list.ts';
import { storedMeasures } from '#lib/catalogue/dataset.ts';
import { codeTable } from '#lib/contract/code-table.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { Misfit, Shape } from '../profile/shape.ts';
import type { ApiFeed, Feed, WorkbookFeed } from './feed.ts';
import { FEED_SHAPES } from './feed-shape.ts';
import { FEED_RULES } from './rules.ts';

export const FEEDS_FOLDER = 'feeds';

export interface ParsedFeed {
	/** Null where the text is no feed. */
	readonly feed: Feed | null;
	readonly sightings: readonly Sighting[];
}

/**
 * The text of a declaration, checked to its last key and against what it names.
 * @param lists the texts of data/codes/ by the id of the list
 */
export function parseFeed(
	file: string,
	text: string,
	lists: ReadonlyMap<string, string>
): ParsedFeed {
	const value = json(text);
	if (value === undefined)
		return { feed: null, sightings: [sighting(FEED_RULES.notAFeed, { file })] };
	const shape = (FEED_SHAPES as Readonly<Record<string, Shape | undefined>>)[kindOf(value)];
	const misfits = shape
		? shape(value, '')
		: [{ path: 'kind', expected: Object.keys(FEED_SHAPES).join(' | ') }];
	const feed = value as Feed;
	const wrong = misfits.length > 0 ? misfits : unknownNames(file, feed, lists);
	const sightings = wrong.map(({ path, expected }) =>
		sighting(FEED_RULES.misfit, { file, value: path }, { path, expected })
	);
	return { feed: sightings.length > 0 ? null : feed, sightings };
}

const kindOf = (value: unknown): string =>
	String(typeof value === 'object' && value !== null && 'kind' in value ? value.kind : '');

function unknownNames(file: string, feed: Feed, lists: ReadonlyMap<string, string>): Misfit[] {
	const isNamed = file.endsWith(`/${feed.id}.json`);
	return [
		...(isNamed ? [] : [{ path: 'id', expected: 'the name of the file' }]),
		...(feed.kind === 'api' ? unknownOfApi(feed, lists) : unknownOfWorkbooks(feed))
	];
}

function unknownOfWorkbooks({ datasets, workbooks }: WorkbookFeed): Misfit[] {
	const known = new Set<string>(DATASETS.map(({ id }) => id));
	const strange = datasets.findIndex((id) => !known.has(id));
	const misnamed = workbooks.findIndex(
		({ id, path }) => !path.startsWith('/') || !path.endsWith(`/${id}`)
	);
	return [
		...(strange < 0 ? [] : [{ path: `datasets[${strange}]`, expected: [...known].join(' | ') }]),
		...(misnamed < 0
			? []
			: [{ path: `workbooks[${misnamed}].path`, expected: 'a path (/…) that ends with the id' }]),
		...(new Set(workbooks.map(({ id }) => id)).size === workbooks.length
			? []
			: [{ path: 'workbooks', expected: 'each id once' }])
	];
}

function unknownOfApi(feed: ApiFeed, lists: ReadonlyMap<string, string>): Misfit[] {
	const found = DATASETS.find(({ id }) => id === feed.dataset);
	if (!found) return [{ path: 'dataset', expected: DATASETS.map(({ id }) => id).join(' | ') }];
	const areas = codeTable(lists.get('ref_area') ?? '');
	const kinds = new Set([...areas.values()].map(({ cells }) => cells['kind']));
	const sources = codeTable(lists.get('source') ?? '');
	const ids = feed.requests.map(({ id }) => id);
	const demands: [boolean, string, string][] = [
		[
			// In this order a key is named everywhere.
			Object.keys(feed.answer.key).join() === found.dimensions.join(),
			'answer.key',
			found.dimensions.join(', ')
		],
		[sources.has(feed.publication.source), 'publication.source', 'a code of codes/source.csv'],
		[new Set(ids).size === ids.length, 'requests', 'each id once'],
		...feed.requests.flatMap(({ measure, areas: kind, parameters }, index): typeof demands => [
			[
				storedMeasures(found).includes(measure),
				`requests[${index}].measure`,
				storedMeasures(found).join(' | ')
			],
			[kinds.has(kind), `requests[${index}].areas`, 'a kind of codes/ref_area.csv'],
			[
				Object.values(feed.answer.echo).every((name) => name in parameters),
				`requests[${index}].parameters`,
				Object.values(feed.answer.echo).join(', ')
			]
		])
	];
	return demands.flatMap(([holds, path, expected]) => (holds ? [] : [{ path, expected }]));
}

function json(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
