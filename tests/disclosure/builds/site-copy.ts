import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { write, type DataTree } from './data-tree.ts';

const SOURCES = [
	...['src', 'static', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json'],
	...['vite.config.ts', 'svelte.config.js']
];
const run = promisify(execFile);

/** A change to one file of the copy: what stands there, and what shall stand there. */
export type Edit = readonly [path: string, from: string, to: string];

/**
 * The project's sources in a folder of their own, built by the project's own build. What is
 * compressed afterwards is a function of the file beside it: tests/site/compressed.
 */
export class SiteCopy {
	readonly folder: string;
	readonly #root = mkdtempSync(join(tmpdir(), 'site-copy-'));

	/** @param apart a folder of this name, where nothing is taken from what other builds have kept */
	constructor(edits: readonly Edit[] = [], apart?: string) {
		this.folder = join(this.#root, apart ?? '');
		for (const source of SOURCES) cpSync(source, join(this.folder, source), { recursive: true });
		const packages = join(this.folder, 'node_modules');
		if (apart === undefined) symlinkSync(resolve('node_modules'), packages);
		else {
			mkdirSync(packages);
			for (const one of readdirSync('node_modules'))
				if (one !== '.cache') symlinkSync(resolve('node_modules', one), join(packages, one));
		}
		this.edit(edits);
	}

	/** @throws Error where the source no longer reads as the edit expects */
	edit(edits: readonly Edit[]): void {
		for (const [path, from, to] of edits) {
			const text = readFileSync(join(this.folder, path), 'utf8');
			if (!text.includes(from)) throw new Error(`${path} has no longer: ${from}`);
			writeFileSync(
				join(this.folder, path),
				text.replace(from, () => to)
			);
		}
	}

	/**
	 * Bundles, prerenders and emits every file of the site into build/.
	 * @param env of another machine, say: its time zone, its language
	 */
	async build(data: DataTree, env: Record<string, string> = {}): Promise<void> {
		write(data, join(this.folder, 'data'));
		await this.#node([join('node_modules', 'vite', 'bin', 'vite.js'), 'build'], env);
	}

	/** All of `npm run build`: also pictures, papers, what machines read, and what is compressed. */
	async buildWhole(data: DataTree, env: Record<string, string> = {}): Promise<void> {
		write(data, join(this.folder, 'data'));
		await this.#node(['--import', 'tsx', 'scripts/build.ts'], { BULLETIN_PDF: 'must', ...env });
	}

	/** Prints an issue's papers into build/ and writes its mail, whose path it returns. */
	async mail(month: string): Promise<string> {
		await this.#node(['--import', 'tsx', 'scripts/bulletin.ts', '--mail', month], {
			TMPDIR: this.folder
		});
		return join(this.folder, `semiconductor-${month}.eml`);
	}

	async #node(args: readonly string[], env: Record<string, string>): Promise<void> {
		await run(process.execPath, args, {
			cwd: this.folder,
			maxBuffer: 1e8,
			env: {
				...process.env,
				// Of what was written into the copy, wherever the data of those who test stand.
				DATA_DIR: join(this.folder, 'data'),
				BUILD_DATE: '2026-11-25',
				NODE_ENV: 'production',
				BULLETIN_PDF: 'yes',
				...env
			}
		});
	}

	/** Every built file with its bytes, in the order of their paths. */
	*files(): Generator<readonly [path: string, bytes: Buffer]> {
		const build = join(this.folder, 'build');
		const found = readdirSync(build, { recursive: true, withFileTypes: true });
		const paths = found
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name));
		for (const path of paths.sort())
			yield [relative(build, path).replaceAll('\\', '/'), readFileSync(path)];
	}

	/** The built files as a line each: hash, length, path. */
	manifest(): string[] {
		return [...this.files()].map(([path, bytes]) =>
			[createHash('sha256').update(bytes).digest('hex'), bytes.length, path].join(' ')
		);
	}

	remove(): void {
		rmSync(this.#root, { recursive: true, force: true });
	}
}
