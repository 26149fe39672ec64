/** Does a piece of work for each of some things, so many at a time, and returns what came of each. */
export async function atOnce<Thing, Result>(
	many: number,
	things: readonly Thing[],
	work: (thing: Thing) => Promise<Result>
): Promise<Result[]> {
	const results: Result[] = [];
	const waiting = things.entries();
	const worker = async () => {
		// All workers take from one list.
		for (const [index, thing] of waiting) results[index] = await work(thing);
	};
	await Promise.all(Array.from({ length: many }, worker));
	return results;
}
