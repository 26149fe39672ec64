import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { DATA_DIR } from '#lib/server/data/folder.ts';

if (!existsSync(resolve(DATA_DIR, 'sample.json'))) {
	console.error('data/sample.json がないので、サンプルは作れません / is not there: no samples');
	process.exit(1);
}
const { sampleFiles } = await import('./sample/files.ts');
const { store } = await import('./sample/store.ts');
const files = sampleFiles();
const { written, unchanged, skipped } = store(files);
skipped.forEach((line) => console.warn(line));
const bytes = files.reduce((total, { text }) => total + Buffer.byteLength(text), 0);
console.log(
	`${written.length} sample files written, ${unchanged} as before, ${skipped.length} left alone (${(bytes / 1e6).toFixed(1)} MB)`
);
