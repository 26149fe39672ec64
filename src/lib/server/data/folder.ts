import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder of the data; another one is built from by setting DATA_DIR. */
export const DATA_DIR = resolve(process.env['DATA_DIR'] || 'data');

export const readData = (path: string): string => readFileSync(resolve(DATA_DIR, path), 'utf8');

/** The CSV files of a dataset's folder in the order of their periods; none if there is no folder. */
export const filesOf = (dataset: string): string[] => filesIn(dataset, '.csv');

/** The profiles of incoming layouts. */
export const profileFiles = (): string[] => filesIn('profiles', '.json');

/** The declarations of fetched sources. */
export const feedFiles = (): string[] => filesIn('feeds', '.json');

function filesIn(folder: string, ending: string): string[] {
	try {
		return readdirSync(resolve(DATA_DIR, folder))
			.filter((name) => name.endsWith(ending))
			.sort()
			.map((name) => `${folder}/${name}`);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}
