import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { between, stream } from '../../scripts/sample/random.ts';
import { publicTree } from '../disclosure/builds/data-tree.ts';
import { SiteCopy } from '../disclosure/builds/site-copy.ts';

/** A build is long: it is killed at moments, not at changes of the disk (tests/killed). */
const KILLS = 6;
const random = stream(process.env['KILL_SEED'] ?? 'every night');

describe('a build that is killed', () => {
	const copy = new SiteCopy([], 'site');
	afterAll(() => copy.remove());
	const site = join(copy.folder, 'build');
	const whole = () => createHash('sha256').update(copy.manifest().join('\n')).digest('hex');
	const env = { BULLETIN_PDF: 'must', TZ: 'Asia/Tokyo' };
	let before = '';
	let milliseconds = 0;

	beforeAll(async () => {
		await copy.buildWhole(publicTree(), { ...env, BUILD_DATE: '2026-11-24' });
		before = whole();
		const old = join(copy.folder, 'old');
		cpSync(site, old, { recursive: true });
		// How long it takes with what the first has kept; another day is another site.
		const began = performance.now();
		await copy.buildWhole(publicTree(), { ...env, BUILD_DATE: '2026-11-25' });
		milliseconds = performance.now() - began;
		expect(whole()).not.toBe(before);
		rmSync(site, { recursive: true });
		cpSync(old, site, { recursive: true });
		rmSync(old, { recursive: true });
		expect(whole()).toBe(before);
	});

	it.each(Array.from({ length: KILLS }, (_, index) => index + 1))(
		'leaves the site of before: kill %i',
		async () => {
			const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
				cwd: copy.folder,
				stdio: 'ignore',
				// A group of its own: the programs that it starts die with it.
				detached: true,
				env: { ...process.env, NODE_ENV: 'production', ...env, BUILD_DATE: '2026-11-25' }
			});
			const ended = new Promise((resolve) =>
				child.on('exit', (code, signal) => resolve(signal ?? code))
			);
			const moment = between(random, 0, Math.floor(milliseconds * 0.9));
			await new Promise((resolve) => setTimeout(resolve, moment));
			if (child.pid) process.kill(-child.pid, 'SIGKILL');
			expect([moment, await ended]).toEqual([moment, 'SIGKILL']);
			expect(existsSync(site)).toBe(true);
			expect(whole()).toBe(before);
		}
	);

	it('is built whole afterwards, the same as where nothing was killed', async () => {
		const other = new SiteCopy([], 'site');
		await other.buildWhole(publicTree(), { ...env, BUILD_DATE: '2026-11-25' });
		const wanted = other.manifest();
		other.remove();
		await copy.buildWhole(publicTree(), { ...env, BUILD_DATE: '2026-11-25' });
		expect(copy.manifest()).toEqual(wanted);
	});
});
