import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Licences under which a public body may publish what is built, and run what builds it. */
const ALLOWED = new Set([
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'ISC',
	'MIT',
	'MIT-0',
	// Files under it stay under it; none is changed here.
	'MPL-2.0',
	'Python-2.0',
	'Unlicense',
	'(MIT AND Zlib)',
	'(MIT OR CC0-1.0)'
]);

interface Locked {
	readonly packages: Readonly<
		Record<string, { version?: string; license?: string; integrity?: string; resolved?: string }>
	>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Locked;
const installed = Object.entries(packages).filter(([path]) => path !== '');

describe('the packages', () => {
	it('are pinned by hash', () => {
		expect(installed.length).toBeGreaterThan(100);
		expect(installed.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
	});

	it('have licences that are allowed', () => {
		const licenceOf = (path: string, declared?: string): string => {
			if (declared) return declared;
			// An older way to say it.
			const own = JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as {
				licenses?: readonly { type?: string; url?: string }[];
			};
			return own.licenses?.map(({ type }) => type ?? '').join() ?? '';
		};
		const others = installed
			.map(([path, { license }]) => `${path}: ${licenceOf(path, license)}`)
			.filter((line) => !ALLOWED.has(line.replace(/^.*: /, '')));
		expect(others).toEqual([]);
	});

	it('that the project asks for are asked for in one version', () => {
		const { devDependencies, dependencies = {} } = JSON.parse(
			readFileSync('package.json', 'utf8')
		) as { devDependencies: Record<string, string>; dependencies?: Record<string, string> };
		const loose = Object.entries({ ...devDependencies, ...dependencies }).filter(
			([, version]) => !/^\d/.test(version)
		);
		expect(loose).toEqual([]);
	});
});

describe.each(readdirSync('.github/workflows'))('the workflow %s', (name) => {
	const text = readFileSync(`.github/workflows/${name}`, 'utf8');

	it('uses actions by commit', () => {
		const used = [...text.matchAll(/uses: (\S+)(.*)/g)].map(([, action = '', rest = '']) => ({
			action,
			rest
		}));
		expect(used.length).toBeGreaterThan(0);
		for (const { action, rest } of used) {
			expect(action).toMatch(/@[0-9a-f]{40}$/);
			expect(rest).toMatch(/ # v\d+\.\d+\.\d+$/);
		}
	});

	it('begins with the right to read, and keeps no credentials where it runs the project', () => {
		expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
		const checkouts = text.match(/actions\/checkout@/g)?.length ?? 0;
		expect(text.match(/persist-credentials: false/g)?.length ?? 0).toBe(checkouts);
	});
});
