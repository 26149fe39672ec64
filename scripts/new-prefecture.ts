import { parseArgs } from 'node:util';
import { DATA_DIR } from '#lib/server/data/folder.ts';
import { newPrefecture } from './new-prefecture/make.ts';
import { notFree, report, USAGE } from './new-prefecture/words.ts';
import { filesIn, isFree, writeFolder } from './new-prefecture/write.ts';

interface Wish {
	readonly code: string;
	readonly folder: string;
}

/** What was asked for; null for what is not understood: the usage says what there is. */
function wish(): Wish | null {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { out: { type: 'string' } }
		});
		const [code = '', ...more] = positionals;
		const isOne = /^\d\d$/.test(code) && Number(code) >= 1 && Number(code) <= 47;
		if (!isOne || more.length > 0 || values.out === '') return null;
		return { code, folder: values.out ?? `data-${code}` };
	} catch {
		return null;
	}
}

function run(): number {
	const wished = wish();
	if (!wished) {
		console.error(USAGE);
		return 2;
	}
	const { code, folder } = wished;
	if (!isFree(folder)) {
		console.error(notFree(folder));
		return 2;
	}
	const made = newPrefecture(filesIn(DATA_DIR), code);
	writeFolder(folder, made.files);
	report(made, folder).forEach((line) => console.log(line));
	return 0;
}

process.exitCode = run();
