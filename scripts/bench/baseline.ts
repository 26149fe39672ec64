import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { escapeMarkup } from '#lib/base/escape.ts';
import { codes } from '#lib/server/data/codes.ts';
import { bundle } from './bundle.ts';
import { compress } from '../build/compress.ts';
import { datasetText, sliceText } from './rows.ts';
import { AREA, SLICE } from './scenario.ts';

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Puts the D3 pages into a built site: one with the dataset's rows, one with those of an area. */
export async function addBaseline(site: string, data: string): Promise<void> {
	const script = await bundle(beside('baseline/main.ts'), 'es');
	const name = codes('ref_area').get(AREA)?.names.ja ?? AREA;
	const page = readFileSync(beside('baseline/index.html'), 'utf8').replace(
		'<html',
		() => `<html data-area="${escapeMarkup(AREA)}" data-name="${escapeMarkup(name)}"`
	);
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
	put(join(folder, SLICE), sliceText(rows));
	await compress(folder, ['.csv']);
}
