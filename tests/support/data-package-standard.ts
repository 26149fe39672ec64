/**
 * What the Data Package standard v2 demands of a descriptor, written down from its text
 * (datapackage.org/standard) as a JSON Schema. What a schema cannot say is tested beside it.
 */
const text = { type: 'string', minLength: 1 };
const name = { type: 'string', pattern: '^[a-z0-9._-]+$' };
/** A URL, or a path below the descriptor: not absolute, no parent, no hidden folder. */
const urlOrPath = {
	type: 'string',
	anyOf: [{ pattern: '^(https?|ftps?)://' }, { pattern: '^(?!/)(?!.*(^|/)\\.)(?!.*://).+$' }]
};
const licence = {
	type: 'object',
	anyOf: [{ required: ['name'] }, { required: ['path'] }],
	properties: {
		name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' },
		path: urlOrPath,
		title: text
	}
};
const source = {
	type: 'object',
	minProperties: 1,
	properties: { title: text, path: urlOrPath, email: text, version: text }
};
const list = (items: object) => ({ type: 'array', minItems: 1, items });
const names = { ...list(text), uniqueItems: true };

const constraints = {
	type: 'object',
	additionalProperties: false,
	properties: {
		required: { type: 'boolean' },
		unique: { type: 'boolean' },
		pattern: text,
		enum: { type: 'array', minItems: 1, uniqueItems: true },
		minimum: { type: 'number' },
		maximum: { type: 'number' }
	}
};

const field = {
	type: 'object',
	required: ['name', 'type'],
	properties: {
		name: text,
		title: text,
		description: text,
		type: { enum: ['string', 'number', 'integer', 'date', 'year', 'yearmonth'] },
		constraints,
		categories: {
			...list({
				type: 'object',
				required: ['value'],
				properties: { value: text, label: text }
			}),
			uniqueItems: true
		}
	},
	allOf: [
		only('categories', ['string', 'integer']),
		{
			if: { properties: { type: { enum: ['string', 'date', 'year', 'yearmonth'] } } },
			then: { properties: { constraints: { not: { anyOf: bounds() } } } },
			else: { properties: { constraints: { not: { required: ['pattern'] } } } }
		}
	]
};

function only(property: string, types: readonly string[]): object {
	return { if: { required: [property] }, then: { properties: { type: { enum: types } } } };
}

function bounds(): object[] {
	return [{ required: ['minimum'] }, { required: ['maximum'] }];
}

const schema = {
	type: 'object',
	required: ['fields'],
	properties: {
		fields: list(field),
		missingValues: { type: 'array', uniqueItems: true, items: { type: 'string' } },
		primaryKey: names,
		foreignKeys: {
			type: 'array',
			items: {
				type: 'object',
				required: ['fields', 'reference'],
				properties: {
					fields: names,
					reference: {
						type: 'object',
						required: ['fields'],
						properties: { resource: name, fields: names }
					}
				}
			}
		}
	}
};

const resource = {
	type: 'object',
	required: ['name', 'path'],
	not: { required: ['data'] },
	properties: {
		name,
		path: { oneOf: [urlOrPath, { ...list(urlOrPath), uniqueItems: true }] },
		type: { const: 'table' },
		title: text,
		description: text,
		format: { const: 'csv' },
		mediatype: { type: 'string', pattern: '^.+/.+$' },
		encoding: text,
		bytes: { type: 'integer' },
		hash: { type: 'string', pattern: '^[a-z0-9]+:[a-f0-9]+$' },
		sources: { type: 'array', items: source },
		licenses: list(licence),
		dialect: {
			type: 'object',
			properties: {
				header: { type: 'boolean' },
				delimiter: text,
				lineTerminator: text,
				quoteChar: { type: 'string', minLength: 1, maxLength: 1 },
				doubleQuote: { type: 'boolean' }
			}
		},
		schema
	}
};

export const DATA_PACKAGE = {
	type: 'object',
	required: ['resources'],
	properties: {
		$schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
		name,
		id: text,
		created: {
			type: 'string',
			pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$'
		},
		title: text,
		description: text,
		homepage: { type: 'string', pattern: '^https?://' },
		version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
		keywords: list(text),
		contributors: list({
			type: 'object',
			minProperties: 1,
			properties: { title: text, email: text, roles: list(text) }
		}),
		sources: { type: 'array', items: source },
		licenses: list(licence),
		resources: list(resource)
	}
};
