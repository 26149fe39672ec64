/** A licence as a Data Package states it: `name` only where Open Definition knows the identifier. */
export interface Licence {
	readonly name?: string;
	readonly path: string;
	readonly title: string;
}

/** Every licence that the ledger may name, by its code there. */
const LICENCES: Readonly<Record<string, Licence>> = {
	'PDL-1.0': {
		path: 'https://www.digital.go.jp/resources/open_data/public_data_license_v1.0',
		title: '公共データ利用規約（第1.0版）'
	},
	'CC-BY-4.0': {
		name: 'CC-BY-4.0',
		path: 'https://creativecommons.org/licenses/by/4.0/',
		title: 'Creative Commons Attribution 4.0'
	},
	'CC0-1.0': {
		name: 'CC0-1.0',
		path: 'https://creativecommons.org/publicdomain/zero/1.0/',
		title: 'CC0 1.0 Universal'
	}
};

/** Where nobody has said under which licence a file may be used. */
export const NOT_STATED = 'not stated';

export const LICENCE_CODES: readonly string[] = Object.keys(LICENCES);

/** The licence behind a code of the ledger; null where none is stated. */
export const licence = (code: string): Licence | null =>
	Object.hasOwn(LICENCES, code) ? (LICENCES[code] ?? null) : null;
