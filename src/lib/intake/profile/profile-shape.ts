import { LICENCE_CODES, NOT_STATED } from '#lib/contract/licence.ts';
import {
	byKey,
	holds,
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

const position = whole(1, 99);
const positions = list(position, 1);

const constant: Shape = (value, path) =>
	typeof value === 'string'
		? word(value, path)
		: byKey({
				from: object({ from: list(place) }, { words: record(word), default: word }),
				sheets: object({ sheets: record(word) }, { words: record(word) })
			})(value, path);

const letter = holds((value) => typeof value === 'string' && /^[A-Z]{1,2}$/.test(value), 'A, B, …');

/** The keys by which a column is found, and others: without a header only where a letter is given. */
const columnOf =
	(keys: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
	(value, path) => {
		const least = typeof value === 'object' && value !== null && 'letter' in value ? 0 : 1;
		return object({ header: list(text, least), ...keys }, { letter, optional: yes, ...optional })(
			value,
			path
		);
	};

const column = byKey({
	field: columnOf(
		{ field: word },
		{
			form: oneOf('western-year', 'japanese-year', 'wage-range', 'place', 'code', 'labour-bureau'),
			unit: word,
			at: record(word),
			month: whole(1, 12),
			names: record(word),
			down: yes,
			only: list(word, 1),
			except: list(word, 1)
		}
	),
	keep: columnOf({ keep: list(word, 1) }, { down: yes }),
	check: columnOf({ check: word }),
	leave: columnOf({ leave: label })
});

const rows = object(
	{},
	{
		majors: oneOf('check', 'leave'),
		notes: list(pattern),
		leave: list(object({ pattern, reason: label })),
		foreign: list(object({ name: label, labels: list(word, 1) })),
		blank: oneOf('skip'),
		hyphen: oneOf('nothing')
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
	{ beside: yes, sheets: positions, source: word }
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
	{
		$schema: text,
		file: list(word, 1),
		sheets: object(
			{ leave: list(object({ sheets: positions, reason: label })) },
			{ count: position }
		),
		sums: list(
			object(
				{
					dataset: word,
					dimension: word,
					total: word,
					parts: (value, path) =>
						typeof value === 'number' ? whole(2, 999)(value, path) : list(word, 1)(value, path)
				},
				{ proves: yes }
			),
			1
		)
	}
);
