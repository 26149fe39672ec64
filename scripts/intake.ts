import { DATA_DIR } from '#lib/server/data/folder.ts';
import { run } from './intake/run.ts';

/** To a person who waits; never into a file or another program. */
const progress = (line: string) => {
	if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`);
};
const { code, lines } = run(process.argv.slice(2), DATA_DIR, Date.now(), progress);
progress('');
for (const line of lines) console.log(line);
process.exitCode = code;
