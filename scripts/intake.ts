import { DATA_DIR } from '#lib/server/data/folder.ts';
import { run } from './intake/run.ts';

const { code, lines } = run(process.argv.slice(2), DATA_DIR);
for (const line of lines) console.log(line);
process.exitCode = code;
