/**
 * Whether texts hold one of many names. Each text is looked at once, whatever the number of names:
 * every beginning of it is tried in the lengths that names have.
 */
export class NamesWithin {
	readonly #byLength = new Map<number, Set<string>>();

	constructor(names: Iterable<string>) {
		for (const name of names) {
			const alike = this.#byLength.get(name.length) ?? new Set<string>();
			this.#byLength.set(name.length, alike.add(name));
		}
	}

	areIn(text: string): boolean {
		for (const [length, names] of this.#byLength)
			for (let at = 0; at + length <= text.length; at++)
				if (names.has(text.slice(at, at + length))) return true;
		return false;
	}
}
