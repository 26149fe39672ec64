import { LICENCE_CODES, NOT_STATED } from '#lib/contract/licence.ts';
import {
	byKey,
	label,
	list,
	object,
	oneOf,
	orNull,
	pattern,
	record,
	text,
	whole,
	word,
	yes,
	type Shape
} from './shape.ts';

const place = oneOf('title', 'sheet', 'file');

const constant: Shape = (value, path) =>
	typeof value === 'string'
		? word(value, path)
		: object({ from: list(place) }, { words: record(word), default: word })(value, path);

const column = byKey({
	field: object(
		{ header: list(text, 1), field: word },
		{
			optional: yes,
			form: oneOf('western-year', 'japanese-year', 'wage-range', 'place', 'code'),
			unit: word,
			at: record(word),
			month: whole(1, 12),
			names: record(word)
		}
	),
	check: object({ header: list(text, 1), check: word }, { optional: yes }),
	leave: object({ header: list(text, 1), leave: label }, { optional: yes })
});

const rows = object(
	{},
	{
		majors: oneOf('check', 'leave'),
		notes: list(pattern),
		leave: list(object({ pattern, reason: label })),
		foreign: list(object({ name: label, labels: list(word, 1) })),
		blank: oneOf('skip')
	}
);

const table = object(
	{
		dataset: word,
		title: list(word),
		headerRows: whole(1, 4),
		columns: list(column, 1),
		rows,
		period: list(place),
		fixed: record(constant)
	},
	{ beside: yes }
);

/** What a JSON file in data/profiles/ must look like; a mapping made in the page is the same. */
export const PROFILE_SHAPE = object(
	{
		id: word,
		title: label,
		layout: oneOf('tables', 'canonical'),
		publication: orNull(
			object({ source: word, licence: oneOf(NOT_STATED, ...LICENCE_CODES), address: text })
		),
		tables: list(table),
		leave: list(word)
	},
	{ $schema: text }
);
