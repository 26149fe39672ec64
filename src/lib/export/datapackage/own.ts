/** Properties that the standard does not know, under a namespace as it recommends. */
export const own = (properties: Readonly<Record<string, unknown>>): Record<string, unknown> =>
	Object.fromEntries(Object.entries(properties).map(([name, value]) => [`labour:${name}`, value]));
