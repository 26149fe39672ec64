import { sampleFiles } from './sample/files.ts';
import { store } from './sample/store.ts';

const files = sampleFiles();
const { written, unchanged, skipped } = store(files);
skipped.forEach((line) => console.warn(line));
const bytes = files.reduce((total, { text }) => total + Buffer.byteLength(text), 0);
console.log(
	`${written.length} sample files written, ${unchanged} as before, ${skipped.length} left alone (${(bytes / 1e6).toFixed(1)} MB)`
);
