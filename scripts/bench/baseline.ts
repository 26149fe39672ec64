import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import { compress } from '../build/compress.ts';
import { datasetText, sliceText } from './rows.ts';

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Puts the D3 pages into a built site: one with the dataset's rows, one with those of an area. */
export async function addBaseline(site: string, data: string): Promise<void> {
	const script = await bundle(beside('baseline/main.ts'), 'es');
	const page = readFileSync(beside('baseline/index.html'), 'utf8');
	const rows = datasetText(data);
	const put = (folder: string, text: string) => {
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, 'index.html'), page);
		writeFileSync(join(folder, 'main.js'), script);
		writeFileSync(join(folder, 'rows.csv'), text);
		cpSync(join(data, 'codes', 'occupation.csv'), join(folder, 'codes.csv'));
	};
	const folder = join(site, 'baseline');
	put(folder, rows);
	put(join(folder, 'kikuchi'), sliceText(rows));
	await compress(folder, ['.csv']);
}
