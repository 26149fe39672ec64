import { randomBytes } from 'node:crypto';
import { DATA_DIR } from '#lib/server/data/folder.ts';
import { run } from './seal/run.ts';

const seed = randomBytes(16).toString('hex');
const { code, lines } = run(process.argv.slice(2), DATA_DIR, seed);
for (const line of lines) console.log(line);
process.exitCode = code;
