type Compute<Args extends readonly unknown[], Value> = (...args: Args) => Value;

/**
 * The same function, computing each value once for the whole build: of no argument, of one, or by
 * the key that is named. What fails, at once or later, is not kept: the next call tries again.
 * The value must follow from data/ and the key alone, since every page that asks is given the same.
 */
export function once<Args extends readonly [] | readonly [unknown], Value>(
	compute: Compute<Args, Value>
): Compute<Args, Value>;
export function once<Args extends readonly unknown[], Value>(
	compute: Compute<Args, Value>,
	key: Compute<Args, unknown>
): Compute<Args, Value>;
export function once<Args extends readonly unknown[], Value>(
	compute: Compute<Args, Value>,
	key: Compute<Args, unknown> = (...[first]) => first
): Compute<Args, Value> {
	const known = new Map<unknown, Value>();
	return (...args) => {
		const name = key(...args);
		const found = known.get(name);
		if (found !== undefined || known.has(name)) return found as Value;
		const value = compute(...args);
		known.set(name, value);
		if (value instanceof Promise)
			value.catch(() => {
				if (known.get(name) === value) known.delete(name);
			});
		return value;
	};
}
