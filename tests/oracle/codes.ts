import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { records } from './delimited.ts';

export type Tongue = 'ja' | 'en' | 'zh-Hant';

export interface Listing {
	readonly parent: string;
	/** The region that an area belongs to. */
	readonly region?: string;
	/** How a text may call it: its name, and a short one. */
	readonly names: Readonly<Record<Tongue, readonly string[]>>;
}

export type Codes = ReadonlyMap<string, Listing>;

interface Field {
	readonly id: string;
	readonly title: Readonly<Record<Tongue, string>>;
	readonly occupations: readonly string[];
}

interface Site {
	readonly area: string;
	readonly areaName: Readonly<Record<Tongue, string>>;
}

/** A code list of data/codes/, or the declared groups of shortage.json as one. */
export class CodeLists {
	readonly #folder: string;
	readonly #lists = new Map<string, Codes>();
	readonly #fields: readonly Field[];

	constructor(folder: string) {
		this.#folder = folder;
		this.#fields = this.#settings<{ fields: Field[] }>('shortage.json').fields;
	}

	of(dimension: string): Codes {
		const found = this.#lists.get(dimension) ?? this.#read(dimension);
		this.#lists.set(dimension, found);
		return found;
	}

	#read(dimension: string): Codes {
		const rows = records(this.#text(`codes/${dimension}.csv`));
		const site = this.#settings<Site>('site.json');
		const also = (code: string, language: Tongue) =>
			dimension === 'ref_area' && code === site.area ? site.areaName[language] : undefined;
		/** What stands in brackets only explains the name of an adjustment. */
		const plain = (name: string | undefined) =>
			dimension === 'adjustment' ? name?.replace(/（.*）$/, '') : undefined;
		const names = (row: Readonly<Record<string, string>>, column: string, language: Tongue) =>
			filled(
				row[column],
				row[`short_${column}`],
				plain(row[column]),
				also(row['code'] ?? '', language)
			);
		return new Map(
			rows.map((row) => [
				row['code'] ?? '',
				{
					parent: row['parent'] ?? '',
					region: row['region'] ?? '',
					names: {
						ja: names(row, 'ja', 'ja'),
						en: names(row, 'en', 'en'),
						'zh-Hant': names(row, 'zh_hant', 'zh-Hant')
					}
				}
			])
		);
	}

	/** The members of a declared group, and what it is called. */
	group(id: string): { members: readonly string[]; listing: Listing } | undefined {
		const field = this.#fields.find((one) => one.id === id);
		if (!field) return undefined;
		const { ja, en, 'zh-Hant': zhHant } = field.title;
		const names = { ja: [ja], en: [en], 'zh-Hant': [zhHant] };
		return { members: field.occupations, listing: { parent: '', names } };
	}

	groups(): string[] {
		return this.#fields.map(({ id }) => id);
	}

	#text(path: string): string {
		return readFileSync(join(this.#folder, path), 'utf8');
	}

	#settings<T>(name: string): T {
		return JSON.parse(this.#text(name)) as T;
	}
}

const filled = (...names: readonly (string | undefined)[]): string[] =>
	names.filter((name): name is string => name !== undefined && name !== '');
