import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkData } from '#lib/intake/check.ts';
import { dataFolder, dataText } from '../support/data-folder.ts';

const PATH = 'feeds/statistics-dashboard.json';

type Json = Record<string, unknown>;

/** What data:check says of a declaration. */
const said = (text: string, path = PATH) =>
	checkData(dataFolder({}, { [path]: text }))
		.filter(({ file }) => file === path)
		.map(({ rule, value }) => `${rule} ${value}`);

/** The real declaration with one thing changed in it. */
function spoilt(change: (feed: Json) => void): string {
	const feed = JSON.parse(dataText(PATH)) as Json;
	change(feed);
	return JSON.stringify(feed);
}

const request = (feed: Json, index: number): Json => (feed['requests'] as Json[])[index] ?? {};

describe('a declared source', () => {
	it.each(readdirSync('data/feeds'))('%s is in order, and its host is asked over https', (name) => {
		expect(said(dataText(`feeds/${name}`), `feeds/${name}`)).toEqual([]);
		const { address, terms } = JSON.parse(readFileSync(`data/feeds/${name}`, 'utf8')) as {
			address: string;
			terms: string;
		};
		expect([address, terms].map((one) => new URL(one).protocol)).toEqual(['https:', 'https:']);
	});

	it.each<[string, (feed: Json) => void, string]>([
		['an open address', (feed) => (feed['address'] = 'http://a.example/'), 'feed-shape address'],
		['no ground', (feed) => delete feed['ground'], 'feed-shape ground'],
		['a key too many', (feed) => (feed['colour'] = 'red'), 'feed-shape colour'],
		['a dataset nobody knows', (feed) => (feed['dataset'] = 'ratios'), 'feed-shape dataset'],
		['the name of another file', (feed) => (feed['id'] = 'dashboard'), 'feed-shape id'],
		[
			'a source nobody knows',
			(feed) => ((feed['publication'] as Json)['source'] = 'nobody'),
			'feed-shape publication.source'
		],
		[
			'a measure of another dataset',
			(feed) => (request(feed, 0)['measure'] = 'offered_wage'),
			'feed-shape requests[0].measure'
		],
		[
			'areas of a kind that is not there',
			(feed) => (request(feed, 1)['areas'] = 'county'),
			'feed-shape requests[1].areas'
		],
		[
			'a parameter that the answer must repeat',
			(feed) => delete (request(feed, 2)['parameters'] as Json)['Cycle'],
			'feed-shape requests[2].parameters'
		],
		[
			'a pattern that is none',
			(feed) =>
				(((feed['answer'] as Json)['key'] as Json)['ref_area'] = {
					at: 'a',
					pattern: '(',
					written: '$1',
					like: 'x'
				}),
			'feed-shape answer.key.ref_area.pattern'
		]
	])('with %s is refused', (_, change, expected) => {
		expect(said(spoilt(change))).toEqual([expected]);
	});

	it('that is no JSON is refused', () => {
		expect(said('{')).toEqual(['feed-json null']);
	});
});
