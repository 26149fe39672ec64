import type { ApiInput } from './index-json.ts';
import { operationAddress, operations } from './operations.ts';
import { QUOTING } from './quoting.ts';

/**
 * The static API as a server of the Model Context Protocol would list it: `instructions` of its
 * initialisation, the answers of `resources/list` and `resources/templates/list`. A server hands
 * them on as they are and reads a resource by fetching its address.
 */
export function mcpDescription(input: ApiInput) {
	const all = operations(input);
	return {
		instructions: [
			...QUOTING,
			...(input.site.baseAddress ? [] : ['Addresses are below that of the site.'])
		].join('\n'),
		resources: all
			.filter(({ choice }) => !choice)
			.map((one) => ({
				uri: operationAddress(input, one),
				name: one.id,
				description: one.summary,
				mimeType: one.mediatype
			})),
		resourceTemplates: all
			.filter(({ choice }) => choice)
			.map((one) => ({
				uriTemplate: operationAddress(input, one),
				name: one.id,
				description: `${one.summary} ${one.choice?.name}: ${one.choice?.values.join(', ')}`,
				mimeType: one.mediatype
			}))
	};
}
