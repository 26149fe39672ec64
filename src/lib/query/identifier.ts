/** An SQL identifier from the catalogue; refuses anything that a declaration would not hold. */
export function identifier(name: string): string {
	if (!/^[a-z][a-z0-9_-]*$/.test(name)) throw new RangeError(`not an identifier: ${name}`);
	return `"${name}"`;
}

/** The table that holds a code list (code, parent). */
export const codeTable = (list: string): string => identifier(`codes-${list}`);
