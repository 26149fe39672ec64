/**
 * Loaded into every process of a build (`--import`): another clock, and folders that are listed in
 * another order. In plain JavaScript, since it comes before whatever reads TypeScript.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';

const days = Number(process.env['CLOCK_DAYS_AHEAD'] ?? 0);
if (days !== 0) {
	const Real = Date;
	const ahead = days * 86_400_000;
	globalThis.Date = class Date extends Real {
		constructor(...given) {
			if (given.length === 0) super(Real.now() + ahead);
			else super(...given);
		}
		static now() {
			return Real.now() + ahead;
		}
	};
}

// Node lists folders by their names on every system (libuv sorts them), and SvelteKit numbers the
// pages as they come: the sources stay in this order. All else must not depend on it.
const stays = (folder) => /[\\/](?:src|node_modules)(?:[\\/]|$)/.test(resolve(String(folder)));
const turned = (folder, names) => (stays(folder) ? names : names.reverse());

if (process.env['FOLDERS_REVERSED'] === 'yes') {
	const { readdirSync, readdir } = fs;
	const { readdir: promised } = fs.promises;
	fs.readdirSync = (folder, ...given) => turned(folder, readdirSync(folder, ...given));
	fs.promises.readdir = async (folder, ...given) =>
		turned(folder, await promised(folder, ...given));
	fs.readdir = (folder, ...given) => {
		const done = given.pop();
		readdir(folder, ...given, (error, names) => done(error, names && turned(folder, names)));
	};
	syncBuiltinESMExports();
}
