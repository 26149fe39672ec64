import { LEDGER_FILE } from '#lib/contract/ledger.ts';
import type { Published } from '#lib/intake/published.ts';
import { Obstructed } from './obstacle.ts';
import type { NamedFile } from './request.ts';

/** A byte order mark stays, as it does where Node reads the folder. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * A folder data/ that somebody chose, wherever it lies in what was chosen: it is where the ledger is.
 * @throws Obstructed where there is none, or an intake was stopped half-way in it
 */
export async function folderPublished(files: readonly NamedFile[]): Promise<Published> {
	const ledgers = files.map(({ name }) => name).filter((name) => isLedger(name));
	const [ledger] = ledgers.sort((a, b) => a.split('/').length - b.split('/').length);
	if (ledger === undefined) throw new Obstructed('not-data');
	const root = ledger.slice(0, -LEDGER_FILE.length);
	const inside = files
		.filter(({ name }) => name.startsWith(root))
		.map(({ name, file }) => ({ path: name.slice(root.length), file }));
	if (inside.some(({ path }) => path.startsWith('.intake/'))) throw new Obstructed('halfway');
	const texts = new Map(
		await Promise.all(
			inside
				.filter(({ path }) => /^[a-z][^.]*\.(csv|json)$/.test(path))
				.map(async ({ path, file }) => [path, decoder.decode(await file.arrayBuffer())] as const)
		)
	);
	if (!texts.has('codes/source.csv')) throw new Obstructed('not-data');
	return { paths: [...texts.keys()].sort(), text: (path) => texts.get(path) ?? null };
}

const isLedger = (name: string): boolean =>
	name === LEDGER_FILE || name.endsWith(`/${LEDGER_FILE}`);
