import { DATA_DIR } from '#lib/server/data/folder.ts';
import { run } from './fetch/run.ts';

const { code, lines } = await run(process.argv.slice(2), DATA_DIR);
for (const line of lines) console.log(line);
process.exitCode = code;
