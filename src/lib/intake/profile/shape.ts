import { LANGUAGES } from '#lib/base/language.ts';

/** What is wrong with a part of a JSON value: its path (`tables[0].columns`) and what it must be. */
export interface Misfit {
	readonly path: string;
	readonly expected: string;
}

export type Shape = (value: unknown, path: string) => Misfit[];

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export const holds =
	(test: (value: unknown) => boolean, expected: string): Shape =>
	(value, path) =>
		test(value) ? [] : [{ path, expected }];

export const text = holds((value) => typeof value === 'string', 'a text');
export const word = holds((value) => typeof value === 'string' && value !== '', 'a filled text');
export const yes = holds((value) => value === true, 'true');
export const whole = (least: number, most: number): Shape =>
	holds(
		(value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
		`a whole number from ${least} to ${most}`
	);
export const oneOf = (...values: readonly string[]): Shape =>
	holds((value) => values.some((one) => one === value), values.join(' | '));

export const pattern = holds((value) => {
	try {
		return typeof value === 'string' && new RegExp(value, 'u') instanceof RegExp;
	} catch {
		return false;
	}
}, 'a regular expression');

export const label = holds(
	(value) =>
		isObject(value) &&
		LANGUAGES.every((language) => typeof value[language] === 'string' && value[language] !== ''),
	'{ ja, en, zh-Hant }'
);

export const orNull =
	(shape: Shape): Shape =>
	(value, path) =>
		value === null ? [] : shape(value, path);

export const list =
	(shape: Shape, least = 0): Shape =>
	(value, path) =>
		!Array.isArray(value) || value.length < least
			? [{ path, expected: least > 0 ? `a list of at least ${least}` : 'a list' }]
			: value.flatMap((one, index) => shape(one, `${path}[${index}]`));

export const record =
	(shape: Shape): Shape =>
	(value, path) =>
		isObject(value)
			? Object.entries(value).flatMap(([key, one]) => shape(one, `${path}.${key}`))
			: [{ path, expected: 'an object' }];

/** An object with exactly these keys; those of `optional` may lack. */
export const object =
	(keys: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
	(value, path) => {
		if (!isObject(value)) return [{ path, expected: 'an object' }];
		const at = (key: string) => (path === '' ? key : `${path}.${key}`);
		const known = (key: string) => Object.hasOwn(keys, key) || Object.hasOwn(optional, key);
		return [
			...Object.entries(keys).flatMap(([key, shape]) => shape(value[key], at(key))),
			...Object.entries(optional).flatMap(([key, shape]) =>
				value[key] === undefined ? [] : shape(value[key], at(key))
			),
			...Object.keys(value)
				.filter((key) => !known(key))
				.map((key) => ({ path: at(key), expected: 'no such key' }))
		];
	};

/** The first shape whose key the object has; the keys are listed where it has none. */
export const byKey =
	(shapes: Readonly<Record<string, Shape>>): Shape =>
	(value, path) => {
		const key = Object.keys(shapes).find((one) => isObject(value) && Object.hasOwn(value, one));
		const shape = key === undefined ? undefined : shapes[key];
		return shape ? shape(value, path) : [{ path, expected: Object.keys(shapes).join(' | ') }];
	};
