/** How many fit on one A4 page. */
export const MOST = { area: 4, item: 4 } as const;

/** What the address of a sheet chooses: areas by their slugs, items by their codes. */
export interface SheetChoice {
	readonly area: readonly string[];
	readonly item: readonly string[];
}

const NAMES = ['area', 'item'] as const;

/**
 * Reads a choice out of an address. Where it names nothing that is known the default stands; what
 * is unknown, doubled or too much is left out, and said.
 */
export function sheetChoice(
	params: URLSearchParams,
	known: SheetChoice,
	defaults: SheetChoice
): { readonly choice: SheetChoice; readonly unknown: readonly string[] } {
	const unknown = [...params].flatMap(([name, value]) =>
		NAMES.some((one) => one === name) ? [] : [`${name}=${value}`]
	);
	const chosen = (name: (typeof NAMES)[number]): readonly string[] => {
		const taken = new Set<string>();
		for (const value of params.getAll(name))
			if (known[name].includes(value) && taken.size < MOST[name]) taken.add(value);
			else if (!taken.has(value)) unknown.push(`${name}=${value}`);
		return taken.size > 0 ? [...taken] : defaults[name];
	};
	return { choice: { area: chosen('area'), item: chosen('item') }, unknown };
}

/** The query of a choice. */
export const sheetQuery = (choice: SheetChoice): string =>
	`?${new URLSearchParams(
		NAMES.flatMap((name) => choice[name].map((value): [string, string] => [name, value]))
	).toString()}`;

/** A choice with one value more or less of it; the last of a kind stays. */
export function toggled(
	choice: SheetChoice,
	name: (typeof NAMES)[number],
	value: string
): SheetChoice {
	const has = choice[name].includes(value);
	const next = has ? choice[name].filter((one) => one !== value) : [...choice[name], value];
	return next.length === 0 || next.length > MOST[name] ? choice : { ...choice, [name]: next };
}
