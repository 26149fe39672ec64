import { cpSync, rmSync } from 'node:fs';
import { run as fetched } from '../../scripts/fetch/run.ts';
import { run as taken } from '../../scripts/intake/run.ts';
import { run as sealed } from '../../scripts/seal/run.ts';
import { restore, swap } from '../../scripts/build/swap.ts';

/** The commands that change what is public, at a time that is said: what is killed in the tests. */
const [task, folder = '', now = '', ...words] = process.argv.slice(2);
const time = Date.parse(now);

switch (task) {
	case 'intake':
		process.exitCode = taken(words, folder, time).code;
		break;
	case 'seal':
		process.exitCode = sealed(words, folder, 'seed').code;
		break;
	case 'fetch': {
		const world = {
			now: () => time,
			pause: () => Promise.resolve(),
			deadline: () => new AbortController().signal,
			fetch
		};
		process.exitCode = (await fetched(words, folder, world)).code;
		break;
	}
	case 'exchange': {
		const [made = '', next = '', before = ''] = words;
		restore(folder, before);
		rmSync(next, { recursive: true, force: true });
		cpSync(made, next, { recursive: true });
		swap(next, folder, before);
		break;
	}
	default:
		throw new Error(`no task ${task}`);
}
