/**
 * Loaded into a process (`--import`): counts what it changes on the disk below a folder, and kills
 * it in the middle of one such change, which is then half done. In plain JavaScript, since it comes
 * before whatever reads TypeScript.
 *
 * KILL_UNDER the folder · KILL_AT which change, from 1 · COUNT_INTO a file for the count
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join, resolve, sep } from 'node:path';

const under = `${resolve(process.env['KILL_UNDER'] ?? '')}${sep}`;
const last = Number(process.env['KILL_AT'] ?? 0);
const real = { ...fs };
const opened = new Set();
let count = 0;

const isUnder = (what) =>
	typeof what === 'number' ? opened.has(what) : `${resolve(String(what))}${sep}`.startsWith(under);

/** @param half does a part of the change */
function changing(name, half = () => {}) {
	const change = real[name];
	fs[name] = (...given) => {
		if (isUnder(given[0]) && ++count === last) {
			half(...given);
			process.kill(process.pid, 'SIGKILL');
		}
		return change(...given);
	};
}

changing('mkdirSync');
changing('renameSync');
changing('linkSync');
changing('unlinkSync');
changing('copyFileSync');
changing('writeFileSync', (path, content) =>
	real.writeFileSync(path, content.slice(0, content.length / 2))
);
const firstOf = (folder) => real.readdirSync(folder)[0];
const isFolder = (path) => real.statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
changing('rmSync', (path) => {
	if (!isFolder(path)) return;
	const one = firstOf(path);
	if (one !== undefined) real.rmSync(join(path, one), { recursive: true });
});
changing('cpSync', (from, to) => {
	real.mkdirSync(to, { recursive: true });
	const one = firstOf(from);
	if (one !== undefined) real.cpSync(join(from, one), join(to, one), { recursive: true });
});

fs.openSync = (path, ...given) => {
	const file = real.openSync(path, ...given);
	if (isUnder(path)) opened.add(file);
	return file;
};
fs.closeSync = (file) => {
	opened.delete(file);
	return real.closeSync(file);
};
syncBuiltinESMExports();

const into = process.env['COUNT_INTO'];
if (into) process.on('exit', () => real.writeFileSync(into, String(count)));
