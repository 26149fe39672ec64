import { parsePeriod } from '#lib/base/period.ts';
import { LICENCE_CODES } from '#lib/contract/licence.ts';
import {
	byKey,
	holds,
	label,
	list,
	object,
	oneOf,
	pattern,
	record,
	text,
	word,
	type Shape
} from '../profile/shape.ts';
import type { Feed } from './feed.ts';

const yesOrNo = holds((value) => typeof value === 'boolean', 'true | false');
const positive = holds((value) => typeof value === 'number' && value > 0, 'a number above 0');
const month = holds(
	(value) => typeof value === 'string' && parsePeriod(value)?.frequency === 'month',
	'a month (2015-01)'
);
const secureAddress = holds(
	(value) => typeof value === 'string' && URL.canParse(value) && value.startsWith('https://'),
	'an https address'
);

const request = object({
	id: word,
	parameters: record(word),
	measure: word,
	areas: word
});

const part = byKey({
	pattern: object({ at: word, pattern, written: word, like: word }),
	names: object({ at: word, names: record(word) })
});

const answer = object({
	status: object({ at: word, good: word }),
	message: word,
	total: word,
	table: object({ at: word, code: word, is: word }),
	rows: word,
	row: word,
	echo: record(word),
	is: record(word),
	key: record(part),
	value: word,
	provisional: object({ at: word, no: list(text), yes: list(text, 1), take: yesOrNo })
});

const head = {
	id: word,
	title: label,
	address: secureAddress,
	credit: label,
	terms: secureAddress,
	public: yesOrNo,
	ground: label
};

/** What a JSON file in data/feeds/ must look like, by its kind. */
export const FEED_SHAPES: Readonly<Record<Feed['kind'], Shape>> = {
	api: object({
		...head,
		kind: oneOf('api'),
		changes: oneOf('headline-release'),
		dataset: word,
		requests: list(request, 1),
		since: object({ parameter: word, first: month, written: word }),
		answer,
		usual: object({ revision: positive }),
		publication: object({ source: word, licence: oneOf(...LICENCE_CODES), address: secureAddress }),
		statement: label
	}),
	workbooks: object({
		...head,
		kind: oneOf('workbooks'),
		changes: oneOf('fiscal-year'),
		expected: holds(
			(value) => typeof value === 'string' && /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value),
			'a day of the year (06-01)'
		),
		datasets: list(word, 1),
		workbooks: list(object({ id: word, path: word, profile: word }), 1)
	})
};
