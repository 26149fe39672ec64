type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A profile in which every table says all of itself: one with `like`, the place from 1 of a table
 * before it, takes from that one what it does not say. Anything else stays, for the shape to judge.
 */
export function writtenOut(profile: unknown): unknown {
	if (!isFields(profile) || !Array.isArray(profile['tables'])) return profile;
	const tables: unknown[] = [];
	for (const table of profile['tables'] as readonly unknown[]) {
		const model = isFields(table) ? tables[Number(table['like']) - 1] : undefined;
		if (!isFields(table) || !isFields(model)) {
			tables.push(table);
			continue;
		}
		const { like: _, ...own } = table;
		tables.push({ ...model, ...own });
	}
	return { ...profile, tables };
}
