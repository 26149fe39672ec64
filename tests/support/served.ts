import { ROUTES } from './site-routes.ts';

const FORMS: readonly (readonly [pattern: RegExp, route: string, names: readonly string[]])[] = [
	[/^llms\.txt$/, 'llms.txt', []],
	[/^data\/datapackage\.json$/, 'data/datapackage.json', []],
	[/^data\/([^/]+)$/, 'data/[file]', ['file']],
	[/^v\/(.+)$/, 'v/[...path]', ['path']],
	[/^data\/codes\/([^/]+)\.csv$/, 'data/codes/[list].csv', ['list']],
	[/^data\/([^/]+)\/([^/]+)\.csv$/, 'data/[dataset]/[file].csv', ['dataset', 'file']],
	[/^data\/([^/]+)\/([^/]+)\.parquet$/, 'data/[dataset]/[file].parquet', ['dataset', 'file']],
	[/^data\/([^/]+)\/([^/]+)\.zip$/, 'data/[dataset]/[file].zip', ['dataset', 'file']]
];

/** What an address of the site serves, of its files for programs. @throws where it serves nothing */
export async function served(path: string): Promise<Response> {
	for (const [pattern, route, names] of FORMS) {
		const found = pattern.exec(path);
		if (!found) continue;
		const { GET } = (await ROUTES.get(`${route}/+server.ts`)?.()) ?? {};
		if (!GET) break;
		return GET({
			params: Object.fromEntries(names.map((name, at) => [name, found[at + 1] ?? '']))
		});
	}
	throw new RangeError(`nothing serves ${path}`);
}

export const servedText = async (path: string): Promise<string> => (await served(path)).text();

export const servedBytes = async (path: string): Promise<Uint8Array> =>
	new Uint8Array(await (await served(path)).arrayBuffer());
