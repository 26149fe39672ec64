/** A licence as a Data Package states it: `name` only where Open Definition knows the identifier. */
export interface Licence {
	readonly name?: string;
	readonly path?: string;
	readonly title?: string;
}

const LICENCES: Readonly<Record<string, Licence>> = {
	'PDL-1.0': {
		path: 'https://www.digital.go.jp/resources/open_data/public_data_license_v1.0',
		title: '公共データ利用規約（第1.0版）'
	},
	'CC0-1.0': {
		name: 'CC0-1.0',
		path: 'https://creativecommons.org/publicdomain/zero/1.0/',
		title: 'CC0 1.0 Universal'
	}
};

/** The licence behind an identifier of the ledger; one that is not known keeps its identifier. */
export const licence = (id: string): Licence => LICENCES[id] ?? { name: id };
