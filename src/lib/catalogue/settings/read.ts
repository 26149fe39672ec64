import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type * as Bundled from './bundled.ts';

/**
 * The settings of data/ as programs of the house have them, of the folder that DATA_DIR names: an
 * import would always be of the repository's own. package.json says who has which.
 */
const folder = resolve(process.env['DATA_DIR'] || 'data');

const read = <Name extends keyof typeof Bundled>(file: string): (typeof Bundled)[Name] =>
	JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as (typeof Bundled)[Name];

export const bulletin = read<'bulletin'>('bulletin.json');
export const minimumWage = read<'minimumWage'>('minimum-wage.json');
export const plan = read<'plan'>('plan.json');
export const release = read<'release'>('release.json');
export const shortage = read<'shortage'>('shortage.json');
export const site = read<'site'>('site.json');
