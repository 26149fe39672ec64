import { API_VERSION, type ApiInput } from './index-json.ts';
import { operations, type Operation } from './operations.ts';
import { QUOTING } from './quoting.ts';

/** The static files as an API, in the words of OpenAPI 3.1: each path is a file, each answer whole. */
export const openApi = (input: ApiInput) => ({
	openapi: '3.1.0',
	info: {
		title: input.site.name.en,
		version: `${API_VERSION}.0.0`,
		description: [
			'A static API: every path is a file, answered to GET without key, query or limit, from any origin.',
			'Within version 1 no path, column or property changes its meaning or goes; new ones may come. A file changes when its figures are published or revised: compare sha256 of data/index.json.',
			'What was public on a day stays: v/index.json lists the versions, and the manifest of each says where its files lie as they stood. Quote the version with a value. What is withdrawn for confidentiality goes from older versions too.',
			...QUOTING
		].join('\n\n')
	},
	// Without an address of publication: the folder above this file.
	servers: [{ url: input.site.baseAddress || '..' }],
	paths: Object.fromEntries(
		operations(input).map((one) => [`/${one.path}`, { get: operationObject(one) }])
	)
});

const operationObject = ({ id, summary, mediatype, choice }: Operation) => ({
	operationId: id,
	summary,
	...(choice
		? {
				parameters: [
					{
						name: choice.name,
						in: 'path',
						required: true,
						schema: { type: 'string', enum: choice.values }
					}
				]
			}
		: {}),
	responses: {
		'200': { description: 'The file', content: { [mediatype]: {} } },
		...(choice ? { '404': { description: 'Not published' } } : {})
	}
});
