import { imports, type Import, type Tree } from './imports.ts';

/** A file imports from its own folder or from lower numbers. */
const layers = new Map([
	['base', 0],
	['catalogue', 1],
	['contract', 2],
	['query', 3],
	['charts', 3],
	['listings', 3],
	['disclosure', 3],
	['integrity', 3],
	['intake', 4],
	['narrative', 4],
	['export', 4],
	['engine', 5],
	['server', 5],
	['state', 6],
	['components', 7],
	['routes', 8]
]);

export const violations = (tree: Tree): string[] => [
	...[...tree.keys()].flatMap(unknownFolder),
	...imports(tree).flatMap(wrongImport)
];

function folder(path: string): string {
	const [, lib, name] = /^src\/(?:(lib)\/([^/]+)\/|routes\/)/.exec(path) ?? [path];
	if (lib) return name ?? '';
	return path.startsWith('src/routes/') ? 'routes' : '';
}

function unknownFolder(path: string): string[] {
	if (layers.has(folder(path))) return [];
	return [`${path}: no layer is known for this folder; see the list in tests/support/layers.ts`];
}

function wrongImport({ from, written, target }: Import): string[] {
	if (target === null) return [];
	const [own, other] = [folder(from), folder(target)];
	const problem = own === other ? wrongWithin(written) : wrongAcross(from, own, other, written);
	return problem ? [`${from}: '${written}' ${problem}`] : [];
}

function wrongWithin(written: string): string | undefined {
	if (!written.startsWith('.')) return 'is in the same folder: write ./';
	return withoutExtension(written);
}

function wrongAcross(
	from: string,
	own: string,
	other: string,
	written: string
): string | undefined {
	const [mine, theirs] = [layers.get(own), layers.get(other)];
	if (theirs === undefined) return 'leads to a place that has no layer';
	if (mine === undefined || mine <= theirs) return `goes from ${own} up or sideways to ${other}`;
	if (own === 'charts' && other !== 'base') return 'charts know base alone';
	if (other === 'server' && !runsAtBuild(from)) return 'server is for files that run at build';
	if (!written.startsWith('#lib/')) return `write #lib/${other}/…`;
	return withoutExtension(written);
}

const runsAtBuild = (path: string) => /\/\+(page\.server|layout\.server|server)\.ts$/.test(path);

const withoutExtension = (written: string) =>
	/\.(ts|svelte|css|json)(\?.*)?$/.test(written) ? undefined : 'needs its extension';
